/** Two-part items: which statement agrees with the article, and the sentence that shows it. */
import { agreements } from './agrees.js';
import type { Author, Draft } from './draft.js';
import { paragraphName } from './wording.js';

export const evidenceAgrees: Author = (analysis) =>
  agreements(analysis).flatMap(({ draft, others }): Draft[] => {
    const { question } = draft;
    const [evidence] = question.evidence ?? [];
    if (question.type !== 'choice' || !evidence) return [];
    const quotes = [evidence, ...others];
    if (quotes.some(({ quote }) => !isReadable(quote))) return [];
    return [
      {
        ...draft,
        strategy: 'evidence-agrees',
        question: {
          type: 'evidence',
          stem: question.stem,
          bloom: 'analyze',
          evidence: [evidence],
          options: question.options,
          sentences: [
            {
              text: evidence.quote,
              correct: true,
              rationale: `This sentence in ${paragraphName(evidence.paragraph)} says what the right statement says.`,
            },
            ...others.map(({ paragraph, quote }) => ({
              text: quote,
              rationale: `This sentence in ${paragraphName(paragraph)} shows that one of the other statements is wrong.`,
            })),
          ],
        },
      },
    ];
  });

const isReadable = (quote: string) => quote.split(' ').length <= 34 && !/["“”]/.test(quote);
