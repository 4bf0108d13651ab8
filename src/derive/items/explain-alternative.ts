/** Open questions for what is chosen and what is turned down: `instead of A, B`, `B rather than A`. */
import type { AnalysedSentence } from '../analysis/analysis.js';
import type { Author, Draft } from './draft.js';
import { inner, paragraphName } from './wording.js';

interface Alternative {
  readonly word: string;
  readonly chosen: string;
  readonly rejected: string;
}

const shapes: readonly RegExp[] = [
  /^(?<word>Instead of|Rather than) (?<rejected>[^,]{8,}), (?<chosen>.{20,})\.$/,
  /^(?<chosen>.{25,}?),? (?<word>instead of|rather than) (?<rejected>[^,;:]{8,})\.$/,
  /\b(?<word>not) (?:intended |meant |designed )?(?<rejected>to [^,;:]{8,}?),? but (?<chosen>to [^;:]{8,})\.$/,
];

export const explainAlternative: Author = (analysis) =>
  analysis.sentences.flatMap((sentence): Draft[] => {
    const found = alternativeIn(sentence);
    if (!found) return [];
    const { word, chosen, rejected } = found;
    const evidence = { paragraph: sentence.paragraph, quote: sentence.text };
    return [
      {
        strategy: 'explain-alternative',
        goal: 'relations',
        sentences: [sentence.id],
        weight: sentence.salience,
        question: {
          type: 'short',
          stem: `In ${paragraphName(sentence.paragraph)}, ${word === 'not' ? 'a sentence with “not … but” sets' : `the words “${word}” set`} two things against each other. Say in your own words what the two are, and how they differ.`,
          bloom: 'analyze',
          evidence: [evidence],
          modelAnswer: `On the one side: ${inner(chosen)}. On the other side: ${inner(rejected)}.`,
          lookFor: [`Names the one: ${chosen}`, `Names what it is set against: ${rejected}`],
          sentenceStem: 'On the one side there is … , on the other …',
          lines: 3,
        },
      },
    ];
  });

function alternativeIn({ text, kind }: AnalysedSentence): Alternative | undefined {
  if (kind !== 'paragraph' || text.split(' ').length > 38) return undefined;
  if (/["“”?…]|\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our)\b/.test(text)) return undefined;
  if (/(?:instead of|rather than).*(?:instead of|rather than)/i.test(text)) return undefined;
  const groups = shapes.map((shape) => shape.exec(text)?.groups).find((found) => found);
  const { word = '', chosen = '', rejected = '' } = groups ?? {};
  if (word === '' || rejected.split(' ').length < 2) return undefined;
  if (/\b(?:more|other|less|whether|that|if|not)\b/i.test(chosen.split(' ').slice(-2).join(' ')))
    return undefined;
  const opening = /^(?:And|But|So|Yet|Still|Instead|Thus|However),? /;
  return { word: word.toLowerCase(), chosen: chosen.replace(opening, ''), rejected };
}
