/** Things that a sentence speaks of as known, though only another sentence names them. */
import type { Token } from '../../core/ports.js';
import type { Analysis, AnalysedSentence } from '../analysis/analysis.js';
import { weekdays } from '../analysis/lexicon.js';

/** Sentences further up than this seldom name what `the` means. */
const reach = 6;

/** Says next to nothing where nothing is named beside it: `the money`. */
const empty =
  /^(?:controversy|issue|matter|money|move|decision|announcement|incident|situation|episode|measure|project|scheme)$/;

/** There is but one of it, or it is a time. */
const everybodys =
  /^(?:week|month|year|decade|century|day|night|morning|evening|time|future|past|world|country|nation|street|public|government|president|police|market|economy|moon|sun|sky|sea|water|air|internet|media)$/;

/** `the money`, `the issue`: nobody knows which. */
export const namesNothing = ({ tokens }: AnalysedSentence): boolean =>
  bareNouns(tokens).some(({ lemma }) => empty.test(lemma));

/** That, or `the mill`, which a sentence shortly before tells of and the headline does not. */
export function pointsBack(sentence: AnalysedSentence, { sentences, article }: Analysis): boolean {
  const before = sentences.slice(Math.max(0, sentence.index - reach), sentence.index);
  const title = article.title.toLowerCase();
  return (
    namesNothing(sentence) ||
    bareNouns(sentence.tokens).some(
      ({ lemma }) =>
        !everybodys.test(lemma) &&
        !title.includes(lemma) &&
        before.some(({ tokens }) => tokens.some((token) => token.lemma === lemma)),
    )
  );
}

/** Nouns behind `the` that nothing in the sentence defines or has named before. */
const bareNouns = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap(({ text }, at) => {
    const head = /^the$/i.test(text) ? headOf(tokens, at + 1) : undefined;
    const noun = head === undefined ? undefined : tokens[head];
    const isNamed = noun && tokens.slice(0, at).some(({ lemma }) => lemma === noun.lemma);
    return head === undefined || !noun || isNamed || isDefined(tokens, head) ? [] : [noun];
  });

/** Where the noun of `old mill` stands, with nothing but plain words before it. */
function headOf(tokens: readonly Token[], from: number): number | undefined {
  if (/^(?:first|second|third|last|latest|next|only|\p{L}+est)$/u.test(tokens[from]?.text ?? ''))
    return undefined;
  const isPlain = (at: number) => /^(?:ADJ|NOUN|NUM|ADV)$/.test(tokens[at]?.pos ?? '');
  let head = from;
  while (isPlain(head) && isPlain(head + 1)) head += 1;
  const next = tokens[head + 1];
  const goesOn = next?.pos === 'PROPN' && !weekdays.has(next?.text ?? '');
  return tokens[head]?.pos === 'NOUN' && !goesOn && !/ing$|^['’]/.test(next?.text ?? '')
    ? head
    : undefined;
}

/** `the gate of the lock`, `the gate in the wall`, `the gate, a …`; but `the money on a wheel`. */
function isDefined(tokens: readonly Token[], head: number): boolean {
  const [noun, next, after] = tokens.slice(head, head + 3);
  if (next?.text === ',') return /^(?:which|who|where|an?|the)$/i.test(after?.text ?? '');
  if (/^(?:DET|PRON)$/.test(next?.pos ?? '') || defining.test(next?.text ?? '')) return true;
  return !empty.test(noun?.lemma ?? '') && placing.test(next?.text ?? '');
}

const defining = /^(?:of|that|who|whose|which|where|when|for|from|between|about)$/i;
const placing = /^(?:in|to|on|at|with|by|behind|around|under)$/i;
