/**
 * False statements out of true ones, by edits from a short list, best first. What is changed is
 * recorded, so that a rationale can name it.
 */
import type { Analysis, Statement } from '../analysis/analysis.js';
import { isPlural } from '../analysis/parse-clause.js';
import { lastName, speakingPeople } from './acting-people.js';
import { antonyms } from './antonyms.js';
import { pastTense, presentTense } from './conjugate.js';
import { swapNames } from './falsify-name.js';
import { falsifyNumbers } from './falsify-number.js';
import { falsifyPhrases } from './falsify-phrase.js';

export type FalsifyKind =
  | 'alternative'
  | 'negation'
  | 'number'
  | 'bound'
  | 'year'
  | 'antonym'
  | 'person'
  | 'name'
  | 'contrary'
  | 'added-negation';

/**
 * Kinds whose statements are false without doubt and worth judging. Another number is found by
 * looking, another name makes what everybody sees to be absurd.
 */
export const trustedKinds: ReadonlySet<FalsifyKind> = new Set([
  'alternative',
  'negation',
  'bound',
  'antonym',
  'person',
  'contrary',
]);

export interface Falsified {
  readonly kind: FalsifyKind;
  readonly text: string;
  /** The words of the statement that were changed. */
  readonly from: string;
  /** What stands there now. */
  readonly to: string;
}

export function falsify(statement: Statement, analysis: Analysis): Falsified[] {
  return [
    ...swapAlternatives(statement),
    ...removeNegation(statement),
    ...swapPerson(statement, analysis),
    ...falsifyNumbers(statement),
    ...turnBound(statement),
    ...useAntonym(statement),
    ...falsifyPhrases(statement),
    ...swapNames(statement, analysis),
    ...addNegation(statement),
  ].filter((made) => made.text !== statement.text && !analysisHas(analysis, made.text));
}

const analysisHas = (analysis: Analysis, text: string) =>
  analysis.statements.some((other) => other.text === text);

const alternatives: readonly RegExp[] = [
  / to (?<chosen>\p{Ll}+ [^,]+?),? rather than (?<rejected>\p{Ll}+ [^,]+)\.$/u,
  / not (?:\p{Ll}+ )?to (?<rejected>\p{Ll}+ [^,]+?) but to (?<chosen>\p{Ll}+ [^,]+)\.$/u,
];

/** The author's own rejected alternative takes the place of the chosen one. */
function swapAlternatives(statement: Statement): Falsified[] {
  const { text } = statement;
  return alternatives.flatMap((pattern): Falsified[] => {
    const groups = pattern.exec(text)?.groups;
    const { chosen = '', rejected = '' } = groups ?? {};
    if (!groups || /ing$|ed$/.test(rejected.split(' ')[0] ?? '')) return [];
    const at = text.lastIndexOf(chosen);
    const other = text.lastIndexOf(rejected);
    const [first, second] = at < other ? [chosen, rejected] : [rejected, chosen];
    const start = Math.min(at, other);
    const middle = text.slice(start + first.length, Math.max(at, other));
    const made = `${text.slice(0, start)}${second}${middle}${first}.`;
    return [{ kind: 'alternative', from: chosen, to: rejected, text: made }];
  });
}

/** Replaces the tokens `from` to `to` (exclusive) of a statement. */
export function replaceTokens(statement: Statement, from: number, to: number, by: string): string {
  const first = statement.tokens[from];
  const last = statement.tokens[to - 1];
  if (!first || !last) return statement.text;
  const before = statement.text.slice(0, first.start);
  const after = statement.text.slice(last.end);
  return (before + by + after).replace(/ {2,}/g, ' ');
}

/** Not where the negation reaches a reason or a word such as `any`: there more would change. */
function removeNegation(statement: Statement): Falsified[] {
  const { verb } = statement.clause;
  if (
    !verb.negated ||
    /\b(?:because|any|much|yet|either|until|or|only|but|if|at all|ever|anyone|anything|necessarily)\b/i.test(
      statement.text,
    )
  )
    return [];
  const { tokens } = statement;
  const at = tokens.findIndex(
    (token, index) => index >= verb.from && index < verb.to && /^(?:not|n['’]t)$/i.test(token.text),
  );
  const auxiliary = tokens[at - 1];
  const main = tokens[verb.main];
  if (at < 1 || !auxiliary || !main) return [];
  if (/^(?:just|only|simply|merely|always)$/i.test(tokens[at + 1]?.text ?? '')) return [];
  const doSupport = auxiliary.lemma === 'do' && at + 1 === verb.main;
  if (auxiliary.lemma === 'do' && !doSupport) return [];
  if (!doSupport) {
    const whole = { ca: 'can', wo: 'will', sha: 'shall' }[auxiliary.text] ?? auxiliary.text;
    const from =
      auxiliary.text + (auxiliary.end === tokens[at]?.start ? '' : ' ') + (tokens[at]?.text ?? '');
    return [
      { kind: 'negation', from, to: whole, text: replaceTokens(statement, at - 1, at + 1, whole) },
    ];
  }
  const to =
    auxiliary.text === 'did'
      ? pastTense(main.text)
      : auxiliary.text === 'does'
        ? presentTense(main.text)
        : main.text;
  const from = statement.text.slice(auxiliary.start, main.end);
  return [
    { kind: 'negation', from, to, text: replaceTokens(statement, at - 1, verb.main + 1, to) },
  ];
}

/** Another person of the article who also says something, in the place of the speaker. */
function swapPerson(statement: Statement, analysis: Analysis): Falsified[] {
  const { speaker, clause, tokens } = statement;
  const entity = analysis.entities.find((other) => other.id === speaker?.entity);
  if (!speaker || entity?.kind !== 'person' || clause.fronted) return [];
  const subject = statement.text.slice(0, tokens[clause.subject.to - 1]?.end ?? 0);
  if (!entity.aliases.some((alias) => subject === alias)) return [];
  if (/\b(?:he|she|his|her|him)\b/i.test(statement.text)) return [];
  return speakingPeople(analysis)
    .filter((other) => other.id !== entity.id && !statement.text.includes(lastName(other.name)))
    .map((other) => ({
      kind: 'person',
      from: entity.name,
      to: other.name,
      text: other.name + statement.text.slice(subject.length),
    }));
}

const bounds: readonly (readonly [RegExp, string])[] = [
  [/\b[Mm]ore than(?= (?:[$£€]?\d|half\b|a (?:third|quarter|dozen)\b))/, 'less than'],
  [/\b[Ll]ess than(?= (?:[$£€]?\d|half\b|a (?:third|quarter|dozen)\b))/, 'more than'],
  [/\b[Ff]ewer than(?= \d)/, 'more than'],
  [/\b[Aa]t least(?= \d)/, 'fewer than'],
  [/^Most(?= (?:of |\p{Ll}))/u, 'Hardly any'],
];

/** `more than 300` becomes `less than 300`. */
function turnBound({ text }: Statement): Falsified[] {
  return bounds.flatMap(([pattern, to]): Falsified[] => {
    const match = pattern.exec(text);
    if (!match || /^ \d{4}\b(?!,)/.test(text.slice(match.index + match[0].length))) return [];
    const by = /^\p{Lu}/u.test(match[0]) ? to.replace(/^./, (l) => l.toUpperCase()) : to;
    const after = text.slice(match.index + match[0].length);
    return [
      { kind: 'bound', from: match[0], to: by, text: text.slice(0, match.index) + by + after },
    ];
  });
}

/** On the main verb, a predicative adjective, or a comparison in the main clause. */
function useAntonym(statement: Statement): Falsified[] {
  const { tokens, clause } = statement;
  const { verb } = clause;
  return tokens.flatMap((token, at): Falsified[] => {
    const to = antonyms.get(token.text.toLowerCase());
    if (to === undefined || at < verb.from || token.pos === 'PROPN' || !isPlainPlace(statement, at))
      return [];
    if (!isMainWord(statement, at)) return [];
    const made = replaceTokens(statement, at, at + 1, to);
    return [{ kind: 'antonym', from: token.text, to, text: made }];
  });
}

/** The main verb, what `to` governs, a predicate, or a comparison with `than`. */
function isMainWord(statement: Statement, at: number): boolean {
  const { tokens, clause } = statement;
  const token = tokens[at];
  const next = tokens[at + 1]?.text ?? '';
  const before = tokens[at - 1];
  if (/^(?:more|less|most|least|very|so|too|quite)$/i.test(before?.text ?? '')) return false;
  if (!token || /^\p{Lu}/u.test(token.text) || /^(?:up|down|out|off|back|away|on|over)$/.test(next))
    return false;
  if (/^(?:started|stopped|began|ended)$/.test(token.text) && next === 'to') return false;
  if (/^(?:agreed|refused)$/.test(token.text)) return next === 'to' || clause.verb.main === at;
  const passive = tokens.slice(clause.verb.from, at).some((other) => other.lemma === 'be');
  if (
    token.pos === 'VERB' &&
    passive &&
    /^(?:won|lost|opened|closed|ended|begun)$/.test(token.text)
  )
    return false;
  if (token.pos === 'VERB') return at === clause.verb.main || before?.text === 'to';
  if (token.pos === 'NOUN')
    return /^(?:the|its|their)$/.test(before?.text ?? '') && /^(?:in|of)$/.test(next);
  if (token.pos === 'ADV')
    return before?.pos === 'VERB' || /^[.,]?$/.test(next) || clause.verb.main === at + 1;
  const compared =
    /(?:er|re|se)$/.test(token.text) &&
    tokens.slice(at + 1, at + 6).some((other) => other.text === 'than');
  if (/est$/.test(token.text) && /^(?:the|its|their|his|her)$/i.test(before?.text ?? ''))
    return true;
  const modifier = before?.pos === 'ADV' ? tokens[at - 2] : before;
  const predicative =
    /^(?:AUX)$/.test(modifier?.pos ?? '') ||
    /^(?:become|remain|seem|make|get|grow|feel)$/.test(modifier?.lemma ?? '');
  return compared || (predicative && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? ''));
}

/** Inside the main clause: nothing before it opens another. */
function isPlainPlace(statement: Statement, at: number): boolean {
  const { tokens, clause } = statement;
  return !tokens
    .slice(clause.rest.from, at)
    .some(
      (token) =>
        token.text === ',' ||
        token.pos === 'SCONJ' ||
        /^(?:who|which|that|whose|while|as|not|no)$/i.test(token.text),
    );
}

/** Last choice: `is` becomes `is not`, `took` becomes `did not take`. */
function addNegation(statement: Statement): Falsified[] {
  const { tokens, clause, text } = statement;
  const { verb } = clause;
  const finite = tokens[verb.finite];
  if (
    verb.negated ||
    !finite ||
    /\b(?:not|no|never|neither|nobody|none|few|little|only|some|because|if|most|many|although|but|while|hardly|unless|both|rather|also)\b|n['’]t\b/i.test(
      text,
    )
  )
    return [];
  const subject = tokens.slice(clause.subject.from, clause.subject.to);
  if (finite.pos === 'AUX' && !/^['’]/.test(finite.text)) {
    const to = finite.text === 'can' ? 'cannot' : `${finite.text} not`;
    const made = replaceTokens(statement, verb.finite, verb.finite + 1, to);
    return [{ kind: 'added-negation', from: finite.text, to, text: made }];
  }
  if (finite.pos !== 'VERB' || verb.main !== verb.finite || verb.from !== verb.finite) return [];
  const support = verb.tense === 'past' ? 'did' : isPlural(subject) ? 'do' : 'does';
  const to = `${support} not ${finite.lemma}`;
  if (!/^\p{L}+$/u.test(finite.lemma)) return [];
  const made = replaceTokens(statement, verb.finite, verb.finite + 1, to);
  return [{ kind: 'added-negation', from: finite.text, to, text: made }];
}
