/** Open questions for what somebody or something did, made or changed: the object is asked for. */
import type { Analysis, Statement } from '../analysis/analysis.js';
import { nounPhraseEnd } from '../analysis/parse-clause.js';
import type { Author, Draft } from './draft.js';
import { anchor, asked, invert, wordsOf, type Part } from './wording.js';

/** Their object is news worth asking for; `have`, `see` or `include` are not among them. */
const telling =
  /^(?:abandon|abolish|accept|approve|attack|ban|block|build|buy|cancel|collect|combine|compare|create|criticise|criticize|cut|damage|delay|demand|design|destroy|develop|discover|eliminate|endanger|establish|examine|fund|harm|improve|introduce|invent|investigate|launch|limit|lose|lower|measure|offer|oppose|order|prevent|produce|prohibit|promise|propose|protect|provide|publish|raise|recommend|reduce|reject|remove|replace|require|reveal|sell|study|supply|support|suspend|test|threaten|track|triple|urge|violate|win)$/;

/** Words of an object with all that belongs to it. */
const longest = 18;

export const explainAction: Author = (analysis) =>
  asked(analysis).flatMap((statement) => ask(statement, analysis));

function ask(statement: Statement, analysis: Analysis): Draft[] {
  const { clause, tokens } = statement;
  const main = tokens[clause.verb.main];
  const object = tokens[clause.rest.from];
  if (!main || !object || !telling.test(main.lemma) || statement.speaker) return [];
  if (clause.verb.negated || clause.verb.tense === 'modal' || clause.fronted) return [];
  if (tokens.slice(clause.verb.from, clause.verb.main).some(({ lemma }) => lemma === 'be'))
    return [];
  if (!/^(?:DET|ADJ|NOUN|NUM)$/.test(object.pos) || !isOnly(statement, analysis)) return [];
  const end = nounPhraseEnd(tokens, clause.rest.from, clause.rest.to);
  if (end === undefined || end - clause.rest.from < 3 || !isPlainSubject(statement)) return [];
  const answer = wordsOf(statement, { from: clause.rest.from, to: end });
  if (/\b(?:it|them|him|her|this|these|those|such|itself|themselves)\b/i.test(answer)) return [];
  const whole = wordsOf(statement, clause.rest);
  const part: Part = {
    text: statement.text,
    tokens,
    clause: { ...clause, rest: { from: clause.rest.from, to: clause.rest.from } },
  };
  const question = invert(part, analysis.casing);
  if (question === undefined) return [];
  return [
    {
      strategy: 'explain-action',
      goal: 'facts',
      sentences: [statement.sentence],
      weight: statement.salience,
      question: {
        type: 'short',
        stem: `${anchor(statement, analysis)}, what ${question}?`,
        bloom: 'remember',
        evidence: [statement.evidence],
        modelAnswer: statement.text,
        lookFor: [`Names it: ${whole.split(' ').length <= longest ? whole : answer}`],
        lines: 2,
      },
    },
  ];
}

/** A subject that tells by itself who or what is meant. */
function isPlainSubject({ tokens, clause }: Statement): boolean {
  const subject = tokens.slice(clause.subject.from, clause.subject.to);
  return (
    subject.length <= 7 &&
    subject.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') &&
    !subject.some(({ pos, text }) => pos === 'PRON' || text === ',' || /ing$/.test(text)) &&
    !/^(?:some|many|most|few|several|another|others|this|that|these|those|both|all|one)$/i.test(
      subject[0]?.text ?? '',
    )
  );
}

/** The same verb with the same subject elsewhere would make a second right answer. */
function isOnly(statement: Statement, analysis: Analysis): boolean {
  const { tokens, clause } = statement;
  const head = tokens[clause.subject.to - 1]?.lemma ?? '';
  const verb = tokens[clause.verb.main]?.lemma ?? '';
  return !analysis.sentences.some(
    (other) =>
      other.id !== statement.sentence &&
      other.tokens.some(({ lemma }) => lemma === verb) &&
      other.tokens.some(({ lemma }) => lemma === head),
  );
}
