/** Puts the name in for a pronoun that is the subject of a sentence, where it is plain whose it is. */
import type { AnalysedSentence, Edit, Entity } from '../analysis/analysis.js';
import { isPlural } from '../analysis/parse-clause.js';

export interface Context {
  /** The sentence before in the same paragraph. */
  readonly previous?: AnalysedSentence | undefined;
  /** The person that `he` or `she` means. */
  readonly person?: Entity | undefined;
}

export interface Resolved {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** "It is easier to", "It seems that": nothing is meant by it. */
const expletive =
  /^It(?: (?:(?:do(?:es)?|did)(?: not|n[’']t) (?:follow|matter|mean|seem|take)|follows|turns out|appears|is|was|will be|would be|may be|might be|can be|has been|seems|became|becomes|takes|took))(?: \S+){0,4} (?:to(?! \p{Ll}+[,.])|that|for\b.* to)\b|^It (?:is|was|seems|seemed) (?:\p{Ll}+ )?(?:possible|likely|unlikely|probable|certain|clear|unclear|true)\b/u;

/** The sentence with its first word resolved; undefined where that word cannot be resolved. */
export function resolveReference(text: string, context: Context): Resolved | undefined {
  const pronoun = /^(He|She|It|They|His|Her|Its|Their)\b(?!['’])/.exec(text)?.[1];
  if (pronoun === undefined) return { text, edits: [] };
  if (/^It$/.test(pronoun) && expletive.test(text)) return { text, edits: [] };
  const isThing = /^(?:It|They)$/.test(pronoun);
  if (isThing && undergoes.test(text) && hasObject(context.previous)) return undefined;
  const antecedent = /^(?:He|She|His|Her)$/.test(pronoun)
    ? context.person?.name
    : subjectOf(context.previous, /^(?:They|Their)$/.test(pronoun));
  if (antecedent === undefined) return undefined;
  const possessive = /^(?:His|Her|Its|Their)$/.test(pronoun);
  const ending = !possessive ? '' : antecedent.endsWith('s') ? '’' : '’s';
  const to = antecedent.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) + ending;
  const resolved = to + text.slice(pronoun.length);
  return { text: resolved, edits: [{ kind: 'resolve-reference', from: pronoun, to }] };
}

/** `The firm dug a canal. It was designed by …`: what is done to something is done to the canal. */
const undergoes =
  /^(?:It|They) (?:was|were|is|are|has been|have been|had been|will be)(?: \p{L}+ly)? \p{L}+(?:ed|en|wn|lt|de|id|ut|ught|ound|rn)\b/u;

const hasObject = (previous: AnalysedSentence | undefined) => {
  const after = previous?.clause?.verb.to;
  return (
    after !== undefined &&
    previous?.tokens.slice(after).some(({ text }) => /^(?:an?|the)$/i.test(text)) === true
  );
};

/** The previous subject, where it agrees in number and points nowhere itself. */
function subjectOf(previous: AnalysedSentence | undefined, plural: boolean): string | undefined {
  const clause = previous?.clause;
  if (!previous || !clause) return undefined;
  const all = previous.tokens.slice(clause.subject.from, clause.subject.to);
  const comma = all.findIndex((token) => token.text === ',');
  const phrase = comma < 0 ? all : all.slice(0, comma);
  const first = phrase[0];
  const last = phrase.at(-1);
  if (!first || !last || phrase.length > 7 || isPlural(phrase) !== plural) return undefined;
  if (
    phrase.some(
      (token) => token.pos === 'PRON' || /^(?:this|these|that|those|there|such)$/i.test(token.text),
    )
  )
    return undefined;
  if (!phrase.some((token) => token.pos === 'NOUN' || token.pos === 'PROPN')) return undefined;
  const text = previous.text.slice(first.start, last.end);
  return text.replace(/^(?:A|An) /i, 'The ');
}
