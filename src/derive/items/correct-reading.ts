/** A reading that is wrong by the article, and the sentence that shows it. */
import type { Analysis, Statement } from '../analysis/analysis.js';
import { falsify, trustedKinds, type Falsified } from '../statements/falsify.js';
import type { Author, Draft } from './draft.js';
import { otherOptions } from './option-sentences.js';
import { isOwned, isWorthJudging } from './true-false.js';
import { paragraphName } from './wording.js';

export const correctReading: Author = (analysis) =>
  analysis.statements
    .filter((statement) => isWorthJudging(statement) && isOwned(statement, analysis))
    .flatMap((statement): Draft[] => {
      const made = falsify(statement, analysis).find(({ kind }) => trustedKinds.has(kind));
      return made ? ask(statement, made, analysis) : [];
    });

function ask(statement: Statement, made: Falsified, analysis: Analysis): Draft[] {
  const { quote, paragraph } = statement.evidence;
  if (/["“”]/.test(quote) || quote.split(' ').length > 36) return [];
  const wrong = otherOptions(
    { key: quote, topic: statement.text, paragraphs: [], sentences: [statement.sentence] },
    analysis,
  ).filter((other) => !other.text.includes(made.from));
  if (wrong.length < 3) return [];
  return [
    {
      strategy: 'correct-reading',
      goal: 'facts',
      sentences: [statement.sentence],
      weight: statement.salience,
      question: {
        type: 'choice',
        stem: `A student notes after reading: “${made.text}” Which sentence from the article corrects this note?`,
        bloom: 'analyze',
        waive: [
          {
            rule: 'check/stem-word-in-key',
            reason: 'The note and the sentence that corrects it are about the same thing.',
          },
        ],
        evidence: [statement.evidence],
        options: [
          {
            text: quote,
            correct: true,
            rationale: `In ${paragraphName(paragraph)} the article says “${made.from}”, not “${made.to}”.`,
          },
          ...wrong.slice(0, 3).map((other) => ({
            text: other.text,
            rationale: `This sentence in ${paragraphName(other.paragraph)} is about something else: the note could be right beside it.`,
          })),
        ],
      },
    },
  ];
}
