/** Open questions for what the article names as the cause of something. */
import type { Author, Draft } from './draft.js';
import { anchor, asked, wordsOf } from './wording.js';

/** These take a cause for a subject; `what` can stand in its place without any inversion. */
const causing =
  /^(?:affect|allow|cause|contribute|damage|drive|enable|encourage|force|fuel|harm|improve|increase|influence|inspire|lead|lower|prevent|prompt|protect|raise|reduce|result|shape|spark|threaten|trigger)$/;
/** What these bring about stands behind a preposition. */
const leading: ReadonlyMap<string, string> = new Map([
  ['lead', 'to '],
  ['contribute', 'to '],
  ['result', 'in '],
]);

export const explainCause: Author = (analysis) =>
  asked(analysis).flatMap((statement): Draft[] => {
    const { clause, tokens } = statement;
    const main = tokens[clause.verb.main];
    const subject = wordsOf(statement, clause.subject);
    const effect = wordsOf(statement, clause.rest).replace(
      /(?:, (?:but|and|or)| and (?:was|is|has|had|were|are|\p{Ll}+ed)) .*$/u,
      '',
    );
    if (!main || !causing.test(main.lemma) || clause.fronted || clause.verb.negated) return [];
    if (tokens.slice(clause.verb.from, clause.verb.to).some((token) => token.lemma === 'be'))
      return [];
    if (!effect.startsWith(leading.get(main.lemma) ?? '')) return [];
    if (subject.split(' ').length < 4 || effect.split(' ').length < 4) return [];
    if (/\b(?:he|she|it|they|his|her|its|their|them)\b/i.test(`${subject} ${effect}`)) return [];
    return [
      {
        strategy: 'explain-cause',
        goal: 'reasons',
        sentences: [statement.sentence],
        weight: statement.salience,
        question: {
          type: 'short',
          stem: `${anchor(statement, analysis)}, what ${wordsOf(statement, clause.verb)} ${effect}?`,
          bloom: 'understand',
          evidence: [statement.evidence],
          modelAnswer: `${subject} ${wordsOf(statement, clause.verb)} ${effect}.`,
          lookFor: [`Names the cause: ${subject}`],
          lines: 2,
        },
      },
    ];
  });
