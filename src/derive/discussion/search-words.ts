/** What to type into a search engine: a few words of the headline, or of a claim. */
import type { Analysis } from '../analysis/analysis.js';
import { functionWords, months, personTitles } from '../analysis/lexicon.js';
import type { Passage } from '../overview/passage.js';
import { quoteTitle } from '../overview/tell-passage.js';

const mostWords = 6;
/** Of a name that an article is about. */
const fewestMentions = 4;

/** What the headline names, first of all what the text takes up; the headline itself where that is little. */
export function searchWords({ article, entities, terms }: Analysis): string {
  const names = new Set(
    entities.flatMap(({ aliases }) => aliases.flatMap((one) => one.split(' '))),
  );
  const words = article.title
    .split(/[^\p{L}\p{N}’'-]+/u)
    .map((word) => word.replace(/^['’]|['’]s?$/gu, ''))
    .filter((word) => /^\p{Lu}{2}|.{3}/u.test(word) && !functionWords.has(word.toLowerCase()));
  const distinct = [...new Set(words)];
  const isTaken = (word: string) => names.has(word) || isTerm(word.toLowerCase(), terms);
  const best = new Set(
    [...distinct.filter(isTaken), ...distinct.filter((word) => !isTaken(word))].slice(0, mostWords),
  );
  const chosen = distinct.filter((word) => best.has(word));
  return chosen.length >= 3
    ? `the words “${chosen.join(' ')}”`
    : `the headline ${quoteTitle(article.title).replace(/\.”$/, '”')}`;
}

const isTerm = (word: string, terms: ReadonlyMap<string, number>) =>
  [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some(
    (lemma) => (terms.get(lemma) ?? 0) >= 2,
  );

/** Names and nouns of the claim; undefined where it has too few to find it by. */
export function wordsOfClaim(
  { text, tokens }: Passage,
  { entities, terms }: Analysis,
): string | undefined {
  const telling = tokens
    .filter(
      ({ pos, text }) => /^(?:PROPN|NOUN)$/.test(pos) && /^[\p{L}][\p{L}’'-]{2,}$/u.test(text),
    )
    .filter(
      ({ text }) =>
        !functionWords.has(text.toLowerCase()) && !personTitles.has(text) && !months.has(text),
    );
  const distinct = telling.filter(
    ({ lemma }, at) => telling.findIndex((other) => other.lemma === lemma) === at,
  );
  const weight = ({ pos, lemma }: (typeof telling)[number]) =>
    (pos === 'PROPN' ? 1 : 0) + Math.log(1 + (terms.get(lemma.toLowerCase()) ?? 0));
  const best = new Set([...distinct].sort((a, b) => weight(b) - weight(a)).slice(0, mostWords));
  const chosen = distinct.filter((token) => best.has(token)).map(({ text }) => text);
  if (chosen.length < 3) return undefined;
  // Alone, `contract plant completion` finds any plant: whom the article names most tells which.
  const [main] = [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
  const isMissing =
    main !== undefined &&
    main.mentions.length >= fewestMentions &&
    !main.aliases.some((alias) => text.includes(alias));
  return `the words “${[...(isMissing ? [main.name] : []), ...chosen].join(' ')}”`;
}
