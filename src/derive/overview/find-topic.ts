/** What an article is about, in a word or two that a sentence can hold: `iodine deficiency`. */
import { keptFor } from '../../core/kept-for.js';
import type { Token } from '../../core/ports.js';
import type { Analysis } from '../analysis/analysis.js';
import { isCoarse } from '../statements/coarse.js';

interface Phrase {
  readonly key: string;
  readonly tokens: readonly Token[];
  /** It stands without `a`, `the`, a number or another word that makes it one of many. */
  readonly bare: boolean;
}

/** These name no subject, however often they stand in a text. */
const empty =
  /^(?:people|person|year|years|time|day|days|week|month|hour|minute|way|thing|man|men|woman|women|number|part|percent|cent|lot|kind|sort|case|example|fact|point|reason|result|place|world|country|state|group|member|report|story|article|author|reader|something|anything|everything|nothing|someone|everyone|one|idea|question|answer|problem|issue|word|name|side|end|use|work|life|level|area|type|form|set|amount|bit|course|matter|other|step|line|page|section|figure|table|chapter|interview|news|today|video|photo|image|picture|series|post|blog|comment|statement|decade|century|spokesman|spokeswoman|spokesperson|official|minister|president|director|million|billion|hand|moment|change|effect|study|research|researcher|expert|company|term|process|system|order|experience|thought|effort|plan|view|home|house|city|town|user|customer|approach|role|piece|version|feature|power|money|job|family|child|student|hospital|school|court|church|prison|jail|university|college|office|restaurant|event|finding|information|data|datum|update|technology|item|cut|great|fan|talk|claim)s?$/i;
const plainAdjective =
  /^(?:new|old|other|many|much|more|most|last|first|second|third|next|same|such|own|great|good|bad|best|better|big|large|small|little|few|several|certain|different|long|short|high|low|recent|current|former|final|whole|able|important|real|true|only|early|late|various|main|major|local|national|federal|official|full|possible|likely|similar|previous|original|young|single|particular|general|specific|total|key|top|very|one|two|three)$/i;

const surface = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(' ');

/** Undefined where no subject stands out. Fit for `about …`. */
export const findTopic = keptFor((analysis: Analysis): string | undefined => {
  const phrases = analysis.sentences.flatMap(({ tokens }) => phrasesIn(tokens));
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) groups.set(phrase.key, [...(groups.get(phrase.key) ?? []), phrase]);
  const { title, words } = analysis.article;
  const best = [...groups.values()]
    .map((group) => ({ group, named: nameShare(group, title) }))
    .filter(({ group, named }) => group.length >= (named === 1 ? 2 : Math.max(6, words / 90)))
    .sort((a, b) => scoreOf(b.group, b.named) - scoreOf(a.group, a.named));
  return best
    .slice(0, 2)
    .map(({ group }) => asObject(group))
    .find((text) => text !== undefined && !isCoarse(text));
});

/** One noun, or a noun with the word that tells which. */
function phrasesIn(tokens: readonly Token[]): Phrase[] {
  return tokens.flatMap((noun, at) => {
    if (!isNoun(noun) || isNoun(tokens[at + 1]) || tokens[at + 1]?.pos === 'PROPN') return [];
    const word = tokens[at - 1];
    const pair = word !== undefined && tells(word) ? [word, noun] : undefined;
    const compound = /^(?:NOUN|PROPN)$/.test(word?.pos ?? '');
    const single = compound || empty.test(noun.lemma) ? [] : [toPhrase([noun], tokens, at)];
    return pair ? [toPhrase(pair, tokens, at - 1), ...single] : single;
  });
}

const isNoun = (token: Token | undefined) =>
  token?.pos === 'NOUN' && /^\p{Ll}[\p{Ll}-]{2,}$/u.test(token.text);

const tells = (word: Token) =>
  /^\p{Ll}[\p{Ll}-]{2,}$/u.test(word.text) &&
  (word.pos === 'NOUN' || (word.pos === 'ADJ' && !plainAdjective.test(word.text)));

function toPhrase(part: readonly Token[], tokens: readonly Token[], from: number): Phrase {
  const before = tokens[from - 1];
  return {
    key: part.map(({ lemma }) => lemma.toLowerCase()).join(' '),
    tokens: part,
    bare:
      !/^(?:DET|NUM|ADJ|PROPN|NOUN|PART)$/.test(before?.pos ?? '') &&
      !owner.test(before?.text ?? ''),
  };
}

const owner = /^(?:my|your|his|her|its|our|their|no|any|some)$/i;

/** Share of its words that the headline has too. */
function nameShare(group: readonly Phrase[], title: string): number {
  const words = group[0]?.key.split(' ') ?? [];
  const heading = ` ${title.toLowerCase()}`;
  const stem = (word: string) => word.slice(0, Math.max(4, word.length - 1));
  const shared = words
    .map(stem)
    // Most are not there at all, and a pattern is dear to make.
    .filter((part) => heading.includes(part) && new RegExp(`[^\\p{L}]${part}`, 'u').test(heading));
  return shared.length / Math.max(1, words.length);
}

/** A pair of words that the headline has too says it better than one word of it. */
function scoreOf(group: readonly Phrase[], named: number): number {
  const pair = group[0]?.tokens.length === 2;
  return group.length * (pair ? (named === 1 ? 6 : 1.7) : 1) * (1 + 2 * named);
}

/** As the text most often has it: `loneliness`, `asylum seekers`; `the brain` names too little. */
function asObject(group: readonly Phrase[]): string | undefined {
  const plural = group.filter(({ tokens }) => isPlural(tokens.at(-1)));
  const single = group.filter((phrase) => !plural.includes(phrase));
  const bare = single.filter((phrase) => phrase.bare);
  if (plural.length >= group.length / 2) return surface(plural[0]?.tokens ?? []);
  return bare.length >= Math.max(2, 0.35 * single.length)
    ? surface(bare[0]?.tokens ?? [])
    : undefined;
}

const isPlural = (token: Token | undefined) =>
  token !== undefined &&
  /s$/i.test(token.text) &&
  token.lemma.toLowerCase() !== token.text.toLowerCase();

/** The nouns that the text uses most, for a first guess at what it says. */
export function topicWords(analysis: Analysis, most: number): string[] {
  const title = analysis.article.title.toLowerCase();
  const counts = new Map<string, number>();
  for (const { tokens } of analysis.sentences)
    for (const token of tokens)
      if (isNoun(token) && !isPlural(token) && !empty.test(token.lemma))
        counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  return [...counts]
    .filter(([word, count]) => count >= 2 && !title.includes(word.slice(0, 5)))
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([word]) => word);
}
