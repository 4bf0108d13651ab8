/** Choice questions for the general point that an example stands for. */
import type { Author, Draft } from './draft.js';
import { isOption, otherOptions } from './option-sentences.js';
import { inner, paragraphName } from './wording.js';

const example = /^(?:For example|For instance),? /;
const addressed = /\b(?:let[’']s|imagine|consider|suppose)\b/i;

export const chooseExample: Author = (analysis) =>
  analysis.sentences.flatMap((point): Draft[] => {
    const next = analysis.sentences[point.index + 1];
    if (!next || next.paragraph !== point.paragraph || !example.test(next.text)) return [];
    if (
      !isOption(point) ||
      addressed.test(`${point.text} ${next.text}`) ||
      next.text.split(' ').length > 36 ||
      /["“”?]/.test(next.text)
    )
      return [];
    const wrong = otherOptions(
      { key: point.text, topic: next.text, paragraphs: [point.paragraph] },
      analysis,
    );
    if (wrong.length < 3) return [];
    const place = paragraphName(next.paragraph);
    return [
      {
        strategy: 'choose-example',
        goal: 'relations',
        sentences: [point.id, next.id],
        weight: point.salience,
        question: {
          type: 'choice',
          stem: `In ${place} the writer gives an example: “${inner(next.text)}” Which more general point does this example support?`,
          bloom: 'analyze',
          evidence: [
            { paragraph: point.paragraph, quote: point.text },
            { paragraph: next.paragraph, quote: next.text },
          ],
          options: [
            {
              text: point.text,
              correct: true,
              rationale: `The example follows this point in ${place} and shows what is meant by it.`,
            },
            ...wrong.slice(0, 3).map((other) => ({
              text: other.text,
              rationale: `This point stands in ${paragraphName(other.paragraph)}; the example in ${place} says nothing about it.`,
            })),
          ],
        },
      },
    ];
  });
