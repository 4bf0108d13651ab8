/**
 * A shallow clause parser over part-of-speech tags: `[fronted,] subject + verb group + rest`. It
 * answers only where the sentence is plain enough to be sure of, and says nothing otherwise.
 */
import type { Token } from '../../core/ports.js';
import type { AnalysedSentence, Clause, Span, Tense, VerbGroup } from './analysis.js';
import { speakingGroups, speechVerbs } from './lexicon.js';

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);
const inNounPhrase = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);
/** Nouns of time that stand in front without a preposition: `Each year, …`. */
const timeNoun =
  /^(?:years?|months?|weeks?|days?|summers?|winters?|springs?|decades?|centur(?:y|ies)|later|earlier|time)$/i;
const openers = new Set(['ADP', 'SCONJ', 'ADV', 'PART', 'VERB', 'ADJ']);
const relatives = /^(?:who|whom|whose|which|that|where|when|what|how|why)$/i;
const auxLemmas = new Set(['be', 'have', 'do']);

/** The clause of a sentence's tokens, or undefined where it is not plain. */
export function parseClause(tokens: readonly Token[]): Clause | undefined {
  const end = bodyEnd(tokens);
  const direct = parseFrom(tokens, 0, end);
  if (direct) return direct;
  const fronted = frontedSpan(tokens, end);
  if (!fronted) return undefined;
  const rest = parseFrom(tokens, fronted.to + 1, end);
  return rest && { fronted, ...rest };
}

/** The part of the sentence has a subject and a verb of its own. */
export function isClause(sentence: AnalysedSentence, part: string): boolean {
  const from = sentence.text.toLowerCase().indexOf(part.toLowerCase());
  const inside = (token: Token) => token.start >= from && token.end <= from + part.length;
  return parseClause(sentence.tokens.filter(inside)) !== undefined;
}

/** Index after the last token that is not a closing mark. */
function bodyEnd(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && /^[.!?…"”’']+$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}

function frontedSpan(tokens: readonly Token[], end: number): Span | undefined {
  const comma = tokens.findIndex((token, index) => index < end && token.text === ',');
  const timed = comma > 0 && comma < 6 && timeNoun.test(tokens[comma - 1]?.text ?? '');
  if (!timed && !openers.has(tokens[0]?.pos ?? '')) return undefined;
  if (comma < 1 || comma > 16) return undefined;
  return { from: 0, to: comma };
}

function parseFrom(tokens: readonly Token[], from: number, end: number): Clause | undefined {
  const phraseEnd = nounPhraseEnd(tokens, from, end) ?? gerundEnd(tokens, from, end);
  const subjectEnd = phraseEnd && (relativeEnd(tokens, phraseEnd, end) ?? phraseEnd);
  if (subjectEnd === undefined) return undefined;
  let at = subjectEnd;
  if (tokens[at]?.text === ',') {
    const close = asideEnd(tokens, at, end);
    if (close === undefined || isInterjected(tokens.slice(at, close))) return undefined;
    at = close;
  }
  const verb = verbGroup(tokens, at, end);
  if (!verb || !subjectFits(tokens, { from, to: at }, verb)) return undefined;
  const clause = { subject: { from, to: at }, verb, rest: { from: verb.to, to: end } };
  return hiddenSecondVerb(tokens, clause) ? undefined : clause;
}

/** "Ending the trips could cost …": up to a modal, with nothing between that opens a clause. */
function gerundEnd(tokens: readonly Token[], from: number, end: number): number | undefined {
  const first = tokens[from];
  if (first?.pos !== 'VERB' || !/ing$/i.test(first.text)) return undefined;
  for (let at = from + 1; at < end; at += 1) {
    const token = tokens[at];
    if (!token || opensClause(token) || token.pos === 'VERB') return undefined;
    if (token.pos === 'AUX') return at - from > 1 ? at : undefined;
  }
  return undefined;
}

/** "Information that helps a defender also helps …": up to the second verb group, if it is plain. */
function relativeEnd(tokens: readonly Token[], at: number, end: number): number | undefined {
  if (!/^(?:who|which|that)$/i.test(tokens[at]?.text ?? '')) return undefined;
  const inner = verbGroup(tokens, at + 1, end);
  if (!inner || inner.from !== at + 1) return undefined;
  for (let next = inner.to; next < end; next += 1) {
    const token = tokens[next];
    if (!token || opensClause(token)) return undefined;
    if (token.pos === 'AUX' && !/^(?:be|been|being|have)$/i.test(token.text)) return next;
  }
  return undefined;
}

/** Noun phrases joined by prepositions, `and` and `'s`; undefined where none begins here. */
export function nounPhraseEnd(
  tokens: readonly Token[],
  from: number,
  end: number,
): number | undefined {
  let at = from;
  let head = false;
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    if (relatives.test(token.text) && token.pos !== 'DET') break;
    if (inNounPhrase.has(token.pos)) {
      if (token.pos === 'PRON' && head && /^(?:i|he|she|it|they|we|you)$/i.test(token.text)) break;
      head = nominal.has(token.pos) || (head && token.pos !== 'DET');
      at += 1;
    } else if (/^['’]s?$/.test(token.text) && head) at += 1;
    else if (token.pos === 'ADV' && inNounPhrase.has(tokens[at + 1]?.pos ?? '') && !head) at += 1;
    else if (joinsAdjectives(tokens, at)) at += 1;
    else if (
      (token.pos === 'ADP' || token.pos === 'CCONJ') &&
      head &&
      beginsNounPhrase(tokens, at + 1)
    ) {
      head = false;
      at += 1;
    } else if (isModifier(tokens, at, head)) at += 1;
    else break;
  }
  return head && at > from ? at : undefined;
}

/** "a cold and stable winter". */
const joinsAdjectives = (tokens: readonly Token[], at: number) =>
  tokens[at]?.pos === 'CCONJ' && tokens[at - 1]?.pos === 'ADJ' && tokens[at + 1]?.pos === 'ADJ';

function beginsNounPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (inNounPhrase.has(token.pos) || isModifier(tokens, at, false)) &&
    !relatives.test(token.text)
  );
}

/** A participle before a noun: `the proposed unit`, `rising costs`. */
function isModifier(tokens: readonly Token[], at: number, head: boolean): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    !head &&
    token?.pos === 'VERB' &&
    /(?:ed|en|ing)$/i.test(token.text) &&
    next !== undefined &&
    ['NOUN', 'PROPN', 'ADJ'].includes(next.pos)
  );
}

/** The index after the comma that closes an aside such as `, the director of the office,`. */
function asideEnd(tokens: readonly Token[], comma: number, end: number): number | undefined {
  for (let at = comma + 1; at < end; at += 1)
    if (tokens[at]?.text === ',' && startsVerb(tokens, at + 1)) return at + 1;
  return undefined;
}

/** "Elections, he suggested, would be guarded": not an aside about the subject. */
function isInterjected(aside: readonly Token[]): boolean {
  return aside.some((token) => token.pos === 'VERB' && speechVerbs.has(token.lemma));
}

function startsVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos === 'ADV') return startsVerb(tokens, at + 1);
  return token?.pos === 'AUX' || (token?.pos === 'VERB' && !token.text.endsWith('ing'));
}

function verbGroup(tokens: readonly Token[], from: number, end: number): VerbGroup | undefined {
  let at = from;
  let finite = -1;
  let main = -1;
  let negated = false;
  for (; at < end; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const isVerb = token.pos === 'AUX' || token.pos === 'VERB';
    if (isVerb && (main < 0 || tokens[main]?.pos === 'AUX')) {
      if (finite < 0) finite = at;
      main = at;
    } else if (/^(?:not|n['’]t|never)$/i.test(token.text)) negated = true;
    else if (token.pos !== 'ADV') break;
  }
  if (finite < 0) return undefined;
  while (at - 1 > main && tokens[at - 1]?.pos === 'ADV' && !isNegative(tokens[at - 1])) at -= 1;
  const tense = tenseOf(tokens, finite, main);
  return tense && { from, to: at, finite, main, tense, negated };
}

const isNegative = (token: Token | undefined) => /^(?:not|never)$/i.test(token?.text ?? '');

function tenseOf(tokens: readonly Token[], finite: number, main: number): Tense | undefined {
  const first = tokens[finite];
  if (!first) return undefined;
  const text = first.text.toLowerCase();
  if (first.pos === 'AUX') {
    if (text === 'be' || text === 'been' || text === 'being' || text === 'having') return undefined;
    if (!auxLemmas.has(first.lemma) && !/^['’](?:s|re|ve|m|d|ll)$/.test(text)) return 'modal';
    if (first.lemma === 'have' && main > finite) return 'perfect';
    return /^(?:was|were|did|had)$/.test(text) ? 'past' : 'present';
  }
  if (text.endsWith('ing')) return undefined;
  return isPresent(first) ? 'present' : 'past';
}

/** Told by its form alone: equal to the lemma, or the lemma with -s. */
function isPresent(token: Token): boolean {
  const text = token.text.toLowerCase();
  if (text === token.lemma) return !/^(?:cut|put|hit|set|let|shut|quit|spread|read)$/.test(text);
  return text.endsWith('s') && !/(?:was|ss)$/.test(text);
}

function subjectFits(tokens: readonly Token[], subject: Span, verb: VerbGroup): boolean {
  const first = tokens[subject.from];
  const last = tokens[subject.to - 1];
  if (!first || !last) return false;
  if (/^(?:me|him|them|us|myself|himself|herself|themselves)$/i.test(last.text)) return false;
  const finite = tokens[verb.finite];
  // "The gases cool": a bare form after a singular head is a mistag more often than a verb.
  if (finite?.pos === 'VERB' && finite.text.toLowerCase() === finite.lemma && isPresent(finite))
    return isPlural(tokens.slice(subject.from, subject.to));
  return true;
}

/** Whether a noun phrase takes a plural verb, told by its head and by `and`. */
export function isPlural(phrase: readonly Token[]): boolean {
  if (phrase.some((token) => token.text.toLowerCase() === 'and')) return true;
  const stop = phrase.findIndex((token, index) => index > 0 && token.pos === 'ADP');
  const core = stop < 0 ? phrase : phrase.slice(0, stop);
  const head = [...core].reverse().find((token) => nominal.has(token.pos));
  if (!head) return false;
  const text = head.text.toLowerCase();
  if (speakingGroups.has(text)) return true;
  if (
    /^(?:they|we|you|i|these|those|both|many|few|several|people|men|women|children|police|some|most|all|others)$/.test(
      text,
    )
  )
    return true;
  if (head.pos === 'NUM') return text !== 'one' && text !== '1';
  if (head.pos === 'PRON') return false;
  if (head.pos === 'PROPN') return /^(?:the)$/i.test(phrase[0]?.text ?? '') && /[^s]s$/.test(text);
  return text !== head.lemma && text.endsWith('s') && !/(?:ss|us|is)$/.test(text);
}

/**
 * "Gases called CFCs could destroy": what looked like the verb was a participle, when another
 * finite verb follows with nothing between them that could open a clause.
 */
function hiddenSecondVerb(tokens: readonly Token[], clause: Omit<Clause, 'fronted'>): boolean {
  const { verb, rest } = clause;
  const main = tokens[verb.main];
  if (!main) return true;
  const after = tokens[rest.from];
  if (main.pos === 'VERB' && verb.main === verb.finite && after?.lemma === 'by') return true;
  if (speechVerbs.has(main.lemma)) return false;
  if (main.pos === 'AUX' && verb.main === verb.finite) return doubtfulAfterCopula(tokens, rest);
  for (let at = rest.from; at < rest.to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (opensClause(token)) return false;
    if (token.pos === 'AUX' && !/^(?:be|been|being|have)$/i.test(token.text)) return true;
  }
  return false;
}

/** "Information that is valuable for X is Y": two copulas with no clause between. */
function doubtfulAfterCopula(tokens: readonly Token[], rest: Span): boolean {
  for (let at = rest.from; at < rest.to; at += 1) {
    const token = tokens[at];
    if (!token || opensClause(token)) return false;
    if (token.pos === 'AUX' && token.lemma === 'be' && !/^(?:be|been|being)$/i.test(token.text))
      return true;
  }
  return false;
}

function opensClause(token: Token): boolean {
  return (
    token.pos === 'SCONJ' ||
    token.pos === 'CCONJ' ||
    relatives.test(token.text) ||
    /^[,;:—–]$/.test(token.text) ||
    /^(?:i|he|she|it|they|we|you|there)$/i.test(token.text) ||
    /^(?:than|as|because|if)$/i.test(token.text)
  );
}
