/** Open questions for the general point that an example stands for. */
import type { Author, Draft } from './draft.js';
import { inner, paragraphName } from './wording.js';

const example = /^(?:For example|For instance),? /;
const addressed =
  /\b(?:let[’']s|imagine|consider|suppose|as (?:discussed|seen|noted|mentioned))\b/i;

export const explainExample: Author = (analysis) =>
  analysis.sentences.flatMap((point): Draft[] => {
    const next = analysis.sentences[point.index + 1];
    if (!next || next.paragraph !== point.paragraph || !example.test(next.text)) return [];
    if (addressed.test(`${point.text} ${next.text}`)) return [];
    if (/["“”?]|\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)\b/.test(point.text)) return [];
    if (
      point.text.split(' ').length < 7 ||
      !point.text.endsWith('.') ||
      /^(?:And|But|Or|So|Yet)\b/.test(point.text) ||
      /["“”?]|:$/.test(next.text) ||
      next.text.split(' ').length > 40
    )
      return [];
    return [
      {
        strategy: 'explain-example',
        goal: 'relations',
        sentences: [point.id, next.id],
        weight: point.salience,
        question: {
          type: 'short',
          stem: `In ${paragraphName(next.paragraph)} the writer gives an example: “${inner(next.text)}” Which more general point does this example support, and how does it show it?`,
          bloom: 'analyze',
          evidence: [
            { paragraph: point.paragraph, quote: point.text },
            { paragraph: next.paragraph, quote: next.text },
          ],
          modelAnswer: `The general point: ${point.text} The example shows it: ${next.text}`,
          lookFor: [
            `States the general point: ${point.text.replace(/\.$/, '')}`,
            'Says how the example shows it',
          ],
          lines: 3,
        },
      },
    ];
  });
