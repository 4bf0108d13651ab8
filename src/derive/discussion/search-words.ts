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
export function searchWords(analysis: Analysis): string {
  const { article, entities, terms } = analysis;
  const names = new Set(
    entities.flatMap(({ aliases }) => aliases.flatMap((one) => one.split(' '))),
  );
  const words = article.title
    .split(/(?:(?<!\d)[.,]|[.,](?!\d)|[^\p{L}\p{N}&’',.-])+/u)
    .map((word) => word.replace(/^['’-]+|['’]s?$/gu, ''))
    .filter((word) => /^\p{Lu}{2}|.{3}/u.test(word) && !functionWords.has(word.toLowerCase()))
    .filter(
      (word) =>
        !/n[’']t$|^(?:UPDATED?|BREAKING|WATCH|VIDEO|EXCLUSIVE|OPINION|LIVE|Editorial|Opinion|view)$/.test(
          word,
        ),
    );
  const outlet = new Set(article.outlet?.toLowerCase().split(' '));
  const distinct = [...new Set(words)].filter((word) => !outlet.has(word.toLowerCase()));
  const isTaken = (word: string) => names.has(word) || isTerm(word.toLowerCase(), terms);
  const taken = distinct.filter(isTaken);
  const added = taken.length < fewestTaken ? topics(analysis).slice(0, 2) : [];
  const rest = distinct.filter((word) => !isTaken(word));
  const best = new Set([...taken, ...added, ...rest].slice(0, mostWords + added.length));
  const chosen = [...distinct, ...added].filter((word) => best.has(word));
  const missing = chosen.some((word) => names.has(word)) ? [] : mainName(article, entities);
  return chosen.length >= 3
    ? `the words “${[...missing, ...chosen].join(' ')}”`
    : `the headline ${quoteTitle(article.title).replace(/\.”$/, '”')}`;
}

/** Of a headline that names less the text itself has to say what it is about. Ours. */
const fewestTaken = 3;

/** The nouns that the text says most, and its headline does not. */
function topics({ article, sentences, terms }: Analysis): string[] {
  const title = article.title.toLowerCase();
  const nouns = sentences.flatMap(({ tokens }) => tokens.filter(({ pos }) => pos === 'NOUN'));
  const lemmas = nouns.map(({ lemma }) => lemma.toLowerCase());
  return [...new Set(lemmas)]
    .filter((lemma) => /^\p{L}{4,}$/u.test(lemma) && !vague.test(lemma) && !title.includes(lemma))
    .filter((lemma) => (terms.get(lemma) ?? 0) >= fewestMentions)
    .sort((a, b) => (terms.get(b) ?? 0) - (terms.get(a) ?? 0));
}

const isTerm = (word: string, terms: ReadonlyMap<string, number>) =>
  [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some(
    (lemma) => (terms.get(lemma) ?? 0) >= 2,
  );

/** Names, nouns with what describes them, and the figure of the claim; undefined where it has too few to find it by. */
export function wordsOfClaim(
  { sentence, text, tokens }: Passage,
  { article, entities, terms }: Analysis,
  figure: string | undefined,
): string | undefined {
  const own = `${article.outlet ?? ''} ${article.byline ?? ''}`;
  const names = entities
    .flatMap(({ mentions }) => mentions.filter((one) => one.sentence === sentence))
    .map((mention) => mention.text)
    .filter((name) => text.includes(name) && !own.includes(name) && !personTitles.has(name))
    .filter((name) => !/^[.,]\d/.test(text.slice(text.indexOf(name) + name.length)));
  const nouns = tokens
    .filter(({ pos, text: word }) => pos === 'NOUN' && /^\p{Ll}[\p{L}’'-]{2,}$/u.test(word))
    .filter(({ text: word }) => !functionWords.has(word) && !vague.test(word))
    .sort((a, b) => (terms.get(b.lemma) ?? 0) - (terms.get(a.lemma) ?? 0))
    .map((token) => withAdjective(token, tokens));
  const chosen = [...new Set([...names.slice(0, 3), ...nouns])].slice(0, mostWords);
  if (chosen.length < 3) return undefined;
  const inOrder = [...chosen, ...(figure === undefined ? [] : [figure])].sort(
    (a, b) => text.indexOf(a) - text.indexOf(b),
  );
  const isNamed = names.length > 0;
  const typed = [...(isNamed ? [] : mainName(article, entities, text)), ...inOrder].join(' ');
  return `the words “${[...new Set(typed.split(' '))].join(' ')}”`;
}

/** `dark matter`, `Democratic Party`: a noun alone may mean anything. */
function withAdjective(noun: Token, tokens: readonly Token[]): string {
  const before = tokens[tokens.indexOf(noun) - 1];
  const describes = before?.pos === 'ADJ' && /^[\p{L}-]{4,}$/u.test(before.text);
  return describes && !plain.test(before.text) ? `${before.text} ${noun.text}` : noun.text;
}

const plain =
  /^(?:other|many|several|more|most|some|same|such|next|last|past|early|late|good|better|best|great|high|higher|highest|large|larger|largest|small|smaller|main|major|important|certain|recent|similar|different|various|additional|entire|whole|total|first|second|third|only|single|their|these|those)$/i;

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
  /^(?:percent|cents?|per|sides?|countr(?:y|ies)|efforts?|datum|millions?|billions?|years?|months?|weeks?|days?|times?|people|person|way|part|number|lot|record|records|kind|sort|thing|things|others?)$/;
