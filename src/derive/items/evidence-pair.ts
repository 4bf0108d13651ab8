/** Two-part items: a reason, and then the sentence of the article that shows it. */
import type { Analysis, AnalysedSentence } from '../analysis/analysis.js';
import { chooseReason } from './choose-reason.js';
import type { Author, Draft } from './draft.js';
import { paragraphName } from './wording.js';

export const evidencePair: Author = (analysis) =>
  chooseReason(analysis).flatMap((draft): Draft[] => {
    const { question } = draft;
    const [evidence] = question.evidence ?? [];
    if (question.type !== 'choice' || !evidence) return [];
    const others = otherSentences(evidence.quote, draft.sentences, analysis);
    if (others.length < 3) return [];
    return [
      {
        ...draft,
        strategy: 'evidence-pair',
        question: {
          type: 'evidence',
          stem: question.stem,
          bloom: 'analyze',
          evidence: [...(question.evidence ?? [])],
          options: question.options,
          sentences: [
            {
              text: evidence.quote,
              correct: true,
              rationale: `This sentence in ${paragraphName(evidence.paragraph)} gives the reason.`,
            },
            ...others.map((sentence) => ({
              text: sentence.text,
              rationale: `This sentence in ${paragraphName(sentence.paragraph)} does not speak of the reason.`,
            })),
          ],
        },
      },
    ];
  });

/** Of like length, near by, and without a reason of their own. */
function otherSentences(
  quote: string,
  used: readonly string[],
  analysis: Analysis,
): AnalysedSentence[] {
  const at = analysis.sentences.findIndex((sentence) => sentence.text === quote);
  return analysis.sentences
    .filter((sentence) => !used.includes(sentence.id) && sentence.kind === 'paragraph')
    .filter((sentence) => Math.abs(sentence.index - at) > 1)
    .filter(
      (sentence) =>
        /[.]$/.test(sentence.text) &&
        !/["“”]|^(?:He|She|It|They|This|That|These|There|And|But|So|His|Her|Their)\b/.test(
          sentence.text,
        ),
    )
    .filter(
      (sentence) =>
        sentence.text.length > quote.length * 0.6 && sentence.text.length < quote.length * 1.4,
    )
    .sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at))
    .slice(0, 3);
}
