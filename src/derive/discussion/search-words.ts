/** What to type into a search engine: a few words of the headline, or of a claim. */
import type { Token } from '../../core/ports.js';
import type { Article } from '../../model/article.js';
import type { Analysis, Entity } from '../analysis/analysis.js';
import { functionWords, personTitles } from '../analysis/lexicon.js';
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
    .split(/[^\p{L}\p{N}&’'-]+/u)
    .map((word) => word.replace(/^['’]|['’]s?$/gu, ''))
    .filter((word) => /^\p{Lu}{2}|.{3}/u.test(word) && !functionWords.has(word.toLowerCase()))
    .filter(
      (word) => !/n[’']t$|^(?:UPDATED?|BREAKING|WATCH|VIDEO|EXCLUSIVE|OPINION|LIVE)$/.test(word),
    );
  const distinct = [...new Set(words)];
  const isTaken = (word: string) => names.has(word) || isTerm(word.toLowerCase(), terms);
  const best = new Set(
    [...distinct.filter(isTaken), ...distinct.filter((word) => !isTaken(word))].slice(0, mostWords),
  );
  const chosen = distinct.filter((word) => best.has(word));
  const missing = chosen.some((word) => names.has(word)) ? [] : mainName(article, entities);
  return chosen.length >= 3
    ? `the words “${[...missing, ...chosen].join(' ')}”`
    : `the headline ${quoteTitle(article.title).replace(/\.”$/, '”')}`;
}

const isTerm = (word: string, terms: ReadonlyMap<string, number>) =>
  [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some(
    (lemma) => (terms.get(lemma) ?? 0) >= 2,
  );

/** Names, nouns and the figure of the claim; undefined where it has too few to find it by. */
export function wordsOfClaim(
  { sentence, text, tokens }: Passage,
  { article, entities, terms }: Analysis,
  figure: string | undefined,
): string | undefined {
  const own = `${article.outlet ?? ''} ${article.byline ?? ''}`;
  const names = entities
    .flatMap(({ mentions }) => mentions.filter((one) => one.sentence === sentence))
    .map((mention) => mention.text)
    .filter((name) => text.includes(name) && !own.includes(name) && !personTitles.has(name));
  const nouns = tokens
    .filter(({ pos, text: word }) => pos === 'NOUN' && /^\p{Ll}[\p{L}’'-]{2,}$/u.test(word))
    .filter(({ text: word }) => !functionWords.has(word) && !vague.test(word))
    .sort((a, b) => (terms.get(b.lemma) ?? 0) - (terms.get(a.lemma) ?? 0))
    .map((token) => withAdjective(token, tokens, article.title));
  const chosen = [...new Set([...names.slice(0, 3), ...nouns])].slice(0, mostWords);
  if (chosen.length < 3) return undefined;
  const inOrder = [...chosen, ...(figure === undefined ? [] : [figure])].sort(
    (a, b) => text.indexOf(a) - text.indexOf(b),
  );
  return `the words “${[...mainName(article, entities, text), ...inOrder].join(' ')}”`;
}

/** `dark matter` where the headline says so. */
function withAdjective(noun: Token, tokens: readonly Token[], title: string): string {
  const before = tokens[tokens.indexOf(noun) - 1];
  const both = `${before?.text ?? ''} ${noun.text}`;
  return before?.pos === 'ADJ' && title.toLowerCase().includes(both) ? both : noun.text;
}

/**
 * Alone, `contract plant completion` finds any plant: what the article names most tells which. None
 * where `told` names it, nor of a person, of whom there are others of that name.
 */
function mainName(article: Article, entities: readonly Entity[], told = ''): string[] {
  const own = `${article.outlet ?? ''} ${article.byline ?? ''} ${told}`;
  const [main] = [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
  const isMissing =
    main !== undefined &&
    main.kind !== 'person' &&
    main.mentions.length >= fewestMentions &&
    !main.aliases.some((alias) => own.includes(alias));
  return isMissing ? [main.name] : [];
}

/** They find nothing. */
const vague =
  /^(?:years?|months?|weeks?|days?|times?|people|person|way|part|number|lot|record|records|kind|sort|thing|things|others?)$/;
