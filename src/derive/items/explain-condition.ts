/** Open questions for what the article says would follow, if something were so. */
import type { Token } from '../../core/ports.js';
import type { Analysis, Statement } from '../analysis/analysis.js';
import { isPlural, parseClause } from '../analysis/parse-clause.js';
import { danglingFlaw } from '../statements/dangling.js';
import { asSentence } from '../statements/sentence-case.js';
import type { Author, Draft } from './draft.js';
import { anchor, asked, isAnchored } from './wording.js';

interface Condition {
  /** Without `if`: `the average stays below 11 passengers`. */
  readonly condition: string;
  readonly result: string;
  /** Tokens of the result; offsets count from the statement. */
  readonly resultTokens: readonly Token[];
}

/** A condition with the whole question for its result. */
export interface AskedCondition {
  readonly statement: Statement;
  readonly stem: string;
  readonly condition: string;
  readonly result: string;
}

export function findConditions(analysis: Analysis): AskedCondition[] {
  return asked(analysis).flatMap((statement): AskedCondition[] => {
    const found = conditionOf(statement, isAnchored(statement, analysis));
    const asks = found && questionPart(found, statement);
    if (!found || asks === undefined) return [];
    const { condition, result } = found;
    const stem = `${anchor(statement, analysis)}, ${asks} if ${condition}?`;
    return [{ statement, stem, condition, result }];
  });
}

export const explainCondition: Author = (analysis) =>
  findConditions(analysis).map(({ statement, stem, condition, result }): Draft => ({
    strategy: 'explain-condition',
    goal: 'reasons',
    sentences: [statement.sentence],
    weight: statement.salience,
    question: {
      type: 'short',
      stem,
      bloom: 'understand',
      evidence: [statement.evidence],
      modelAnswer: asSentence(result),
      lookFor: [
        `Names the result: ${result.replace(/\.$/, '')}`,
        'Keeps the condition and its result apart',
      ],
      sentenceStem: `If ${condition}, …`,
      lines: 3,
    },
  }));

function conditionOf(statement: Statement, anchored: boolean): Condition | undefined {
  if (/\b(?:even|only|as) if\b|\bunless\b|\bbecause\b/i.test(statement.text)) return undefined;
  const front = /^If ([^,]{15,}), (?:then )?(.{15,})\.$/.exec(statement.text);
  if (front) return within(statement, front[1] ?? '', front[2] ?? '', anchored);
  const back = /^([^,]{15,}?),? if ([^,]{15,})\.$/.exec(statement.text);
  return back && !/\b(?:whether|ask|asked|see|know|wonder|sure)$/.test(back[1] ?? '')
    ? within(statement, back[2] ?? '', back[1] ?? '', anchored)
    : undefined;
}

function within(
  statement: Statement,
  condition: string,
  result: string,
  anchored: boolean,
): Condition | undefined {
  const start = statement.text.indexOf(condition);
  const tokens = statement.tokens.filter(
    (token) => token.start >= start && token.end <= start + condition.length,
  );
  const flaw = danglingFlaw(asSentence(`In short ${condition}`), tokens);
  if (flaw && !anchored) return undefined;
  if (/^(?:he|she|it|they|that|this|these|those|so)\b/i.test(condition)) return undefined;
  if (
    /^(?:he|she|it|this|that|these|those|something|nothing|everything)\b/i.test(result) ||
    condition.split(' ').length < 5
  )
    return undefined;
  const from = statement.text.indexOf(result);
  const resultTokens = statement.tokens.filter(
    (token) => token.start >= from && token.end <= from + result.length,
  );
  return { condition, result, resultTokens };
}

/** `what would happen`, in the tense of the result; or what its subject would have to do. */
function questionPart(found: Condition, statement: Statement): string | undefined {
  const clause = parseClause(found.resultTokens);
  if (!clause) return undefined;
  const finite = found.resultTokens[clause.verb.finite];
  const modal = finite?.text.toLowerCase() ?? '';
  if (clause.verb.tense !== 'modal')
    return clause.verb.tense === 'present' ? 'what happens' : undefined;
  if (!/^(?:will|would|could|may|might|can)$/.test(modal)) return undefined;
  const main = found.resultTokens[clause.verb.main];
  const next = found.resultTokens[clause.rest.from];
  if (/^(?:need|have)$/.test(main?.text ?? '') && next?.text === 'to') {
    const subject = found.resultTokens.slice(clause.subject.from, clause.subject.to);
    const text = statement.text.slice(subject[0]?.start, subject.at(-1)?.end);
    if (subject.length > 6 || subject.some((token) => token.pos === 'PRON')) return undefined;
    if (isPlural(subject) || /^(?:the|a) /.test(text))
      return `what ${modal} ${text} ${main?.text ?? ''} to do`;
  }
  const perfect = found.resultTokens[clause.verb.finite + 1]?.text === 'have';
  return perfect ? `what ${modal} have happened` : `what ${modal} happen`;
}
