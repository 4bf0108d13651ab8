/** Open questions for what somebody agreed, planned or refused to do. */
import type { Token } from '../../core/ports.js';
import type { Statement } from '../analysis/analysis.js';
import { speakingGroups } from '../analysis/lexicon.js';
import type { Author, Draft } from './draft.js';
import { anchor, asked, invert, wordsOf, type Part } from './wording.js';

const intending =
  /^(?:agree|plan|decide|want|refuse|promise|hope|propose|vow|pledge|intend|aim|try|attempt|threaten|offer)$/;

const expected =
  /^(?:expected|designed|intended|meant|required|asked|told|forced|allowed|scheduled)$/;

export const explainIntention: Author = (analysis) =>
  asked(analysis).flatMap((statement): Draft[] => {
    const { clause, tokens } = statement;
    const main = tokens[clause.verb.main];
    const to = tokens[clause.rest.from];
    if (!main || to?.text !== 'to' || !isIntention(statement)) return [];
    if (clause.verb.negated || clause.verb.tense === 'modal') return [];
    const subject = tokens.slice(clause.subject.from, clause.subject.to);
    if (!subject.some((token) => isWilling(token))) return [];
    if (
      /^(?:some|many|most|people|several|few|all|both|others|everyone)$/i.test(
        subject[0]?.text ?? '',
      )
    )
      return [];
    const verb = tokens[clause.rest.from + 1];
    if (verb?.pos !== 'VERB' || clause.fronted?.to === 0) return [];
    const part: Part = {
      text: statement.text,
      tokens,
      clause: { ...clause, rest: { from: clause.rest.from, to: clause.rest.from } },
    };
    const question = invert(part, analysis.casing);
    const done = wordsOf(statement, clause.rest);
    if (question === undefined || done.split(' ').length < 5) return [];
    if (/\b(?:and|but)\b/.test(statement.text.slice(0, to.start))) return [];
    return [
      {
        strategy: 'explain-intention',
        goal: 'facts',
        sentences: [statement.sentence],
        weight: statement.salience,
        question: {
          type: 'short',
          stem: `${anchor(statement, analysis)}, what ${withTo(question, question.includes(main.text) ? main.text : main.lemma)}?`,
          bloom: 'remember',
          evidence: [statement.evidence],
          modelAnswer: statement.text,
          lookFor: [`Names the step: ${done}`],
          lines: 2,
        },
      },
    ];
  });

/** People, and what they form: a deficit is expected to do nothing. */
const isWilling = ({ text, pos }: Token) =>
  pos === 'PROPN' || speakingGroups.has(text.toLowerCase());

/** `agreed to`, or `is expected to`. */
function isIntention({ tokens, clause }: Statement): boolean {
  const verbs = tokens.slice(clause.verb.from, clause.verb.to);
  const main = tokens[clause.verb.main];
  if (!main || verbs.some((token) => /^(?:probably|reportedly|perhaps|maybe)$/.test(token.text)))
    return false;
  const passive = verbs.some((token) => token.lemma === 'be');
  return passive ? expected.test(main.text) : intending.test(main.lemma);
}

/** `did they agree in 2016` becomes `did they agree to do in 2016`. */
const withTo = (asked: string, verb: string) => {
  const form = new RegExp(`\\b(${verb}(?:e?d|ned|ting|ing|s)?)\\b(?!.*\\b${verb})`);
  return asked.replace(form, '$1 to do');
};
