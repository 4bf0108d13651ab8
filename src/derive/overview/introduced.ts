/** What a point takes for known, and nothing that is read with it has told: `the swap`, `SIII`. */
import type { Token } from '../../core/ports.js';
import type { Analysis } from '../analysis/analysis.js';
import { isTime } from '../analysis/lexicon.js';
import { contentLemmas } from '../analysis/weigh-terms.js';
import type { Passage } from './passage.js';
import { spellOut } from './spell-out.js';
import { headlineLemmas } from './weigh-passage.js';

/** `before`: the points that are read before it, under the headline. */
export function isIntroduced(
  { text, tokens, index }: Pick<Passage, 'text' | 'tokens' | 'index'>,
  before: readonly Pick<Passage, 'lemmas' | 'text'>[],
  analysis: Analysis,
): boolean {
  const heard = before.map(({ text }) => text).join(' ');
  const known = (lemma: string) =>
    headlineLemmas(analysis).has(lemma) || before.some(({ lemmas }) => lemmas.has(lemma));
  const read = `${analysis.article.title} ${heard}`;
  return (
    codesIn(tokens).every(
      (code) =>
        read.includes(code) ||
        initials(read).includes(code) ||
        isPlain(code, index, analysis) ||
        !spellOut(text, analysis).includes(code),
    ) && definiteHeads(tokens).every((head) => isUnderstood(head, tokens, index, known, analysis))
  );
}

/** `New York Attorney General` tells `NYAG`. */
const initials = (text: string) => (text.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');

const codesIn = (tokens: readonly Token[]) =>
  tokens.flatMap(({ text }) =>
    /^\p{Lu}[\p{Lu}\d,-]*[\p{Lu}\d]s?$/u.test(text) ? [text.replace(/s$/, '')] : [],
  );

/** An article explains a code where it first names it, or trusts that everybody knows it. */
function isPlain(code: string, index: number, { sentences }: Analysis): boolean {
  const first = sentences.findIndex(({ text }) => text.includes(code));
  return first === index || !(/\d/.test(code) || sentences[first]?.text.includes(`(${code}`));
}

interface Head {
  readonly at: number;
  readonly lemma: string;
  /** `Both gates`; not `both gates and walls`. */
  readonly both: boolean;
}

/** The nouns of `the …` and `both …` that neither a name nor what follows tells apart. */
function definiteHeads(tokens: readonly Token[]): Head[] {
  return tokens.flatMap(({ text }, from): Head[] => {
    const both = /^both$/i.test(text);
    if (!both && !/^the$/i.test(text)) return [];
    let to = from + 1;
    while (/^(?:ADJ|NOUN|NUM|ADV)$/.test(tokens[to]?.pos ?? '')) to += 1;
    const head = tokens[to - 1];
    const phrase = tokens.slice(from + 1, to);
    if (!head || to === from + 1 || tokens[to]?.pos === 'PROPN') return [];
    // `The comic is`: the tagger takes it for an adjective.
    if (head.pos !== 'NOUN' && !closes(tokens[to])) return [];
    if (phrase.some(({ text }) => unique.test(text)) || defines(tokens.slice(to))) return [];
    return both && tokens[to]?.text === 'and'
      ? []
      : [{ at: from, lemma: head.lemma.toLowerCase(), both }];
  });
}

const closes = (next: Token | undefined) =>
  next === undefined || /^(?:AUX|VERB)$/.test(next.pos) || /^[.,;]$/.test(next.text);

/** One of its kind, or of everybody's world. */
const unique =
  /^(?:\p{L}+est|most|least|first|second|third|last|next|only|same|other|rest|end|beginning|start|way|time|day|night|week|month|year|decade|century|past|future|present|number|amount|need|right|chance|ability|world|earth|planet|globe|sun|sky|air|sea|ocean|ground|internet|web|public|media|press|environment|climate|economy|poor|rich|elderly|young|government|president|street|road)s?$/iu;

/** `the gate of the lock`, `the gate that leaks`; `the gate in June` tells nothing apart. */
const defines = ([next, after]: readonly Token[]) =>
  next !== undefined &&
  (/^(?:that|which|who|whose|where|when|why|to)$/i.test(next.text) ||
    (next.pos === 'ADP' && !/^\d|^\p{Lu}\p{Ll}+(?:day|ary|ber)$/u.test(after?.text ?? '')));

/** Stands for what was named before by another word: `the legislation` for an act. */
const referring =
  /^(?:legislation|bill|law|ruling|proposal|agreement|deal|tech|technology|host|film|movie|show|book|podcast|comic|suspect|victim|lawsuit|ban|duo|pair|trio)$/;

/** What an article has named before it says `the …` is named by it, not by the world. */
function isUnderstood(
  { at, lemma, both }: Head,
  tokens: readonly Token[],
  index: number,
  known: (lemma: string) => boolean,
  { sentences }: Analysis,
): boolean {
  const own = tokens.slice(0, at);
  if (known(lemma) || own.some((token) => token.lemma.toLowerCase() === lemma)) return true;
  // `Brenn Ltd will sell the company`: it may stand for the name.
  if (own.some(({ pos, text }) => pos === 'PROPN' && !isTime(text))) return true;
  return (
    !both &&
    !referring.test(lemma) &&
    !sentences.slice(0, index).some((sentence) => contentLemmas(sentence.tokens).includes(lemma))
  );
}
