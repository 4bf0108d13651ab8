/** What to type into a search engine: a few words of the headline, or of a claim. */
import type { Token } from '../../core/ports.js';
import type { Article } from '../../model/article.js';
import type { Analysis, Entity } from '../analysis/analysis.js';
import { functionWords, personTitles } from '../analysis/lexicon.js';
import type { Passage } from '../overview/passage.js';
import { quoteTitle } from '../overview/tell-passage.js';

const mostWords = 6;
const fewestWords = 3;
/** Of a name that an article is about. */
const fewestMentions = 3;

/** What the headline names, first of all what the text takes up, with whom or what the text is about; undefined where that is too little. `isDated`: with the year. */
export function searchWords(analysis: Analysis, isDated: boolean): string | undefined {
  const { article, entities, terms } = analysis;
  const names = new Set(
    entities.flatMap(({ aliases }) => aliases.flatMap((one) => one.split(' '))),
  );
  const isLoud = article.title === article.title.toUpperCase();
  const isCode = (word: string) => !isLoud && /^\p{Lu}{2,}$/u.test(word);
  const words = article.title
    .replace(/\b(far) (right|left)\b/gi, '$1-$2')
    .split(/(?:(?<!\d)[.,]|[.,](?!\d)|[^\p{L}\p{N}&’',.-])+/u)
    .map((word) => word.replace(/^['’-]+|['’]s?$/gu, ''))
    .filter((word) => /^\p{Lu}{2}|.{3}/u.test(word))
    // `US` is no `us`.
    .filter((word) => isCode(word) || !functionWords.has(word.toLowerCase()))
    .filter((word) => !noWord.test(word));
  const outlet = new Set(article.outlet?.toLowerCase().split(' '));
  const distinct = [...new Set(words)].filter(
    (word) => names.has(word) || !outlet.has(word.toLowerCase()),
  );
  const isTaken = (word: string) => names.has(word) || isTerm(word.toLowerCase(), terms);
  const taken = distinct.filter(isTaken);
  const added = taken.length < fewestTaken ? topics(analysis, article.title).slice(0, 2) : [];
  const rest = distinct.filter((word) => !isTaken(word));
  const best = new Set([...taken, ...added, ...rest].slice(0, mostWords + added.length));
  const chosen = [...distinct, ...added].filter((word) => best.has(word));
  const missing = chosen.some((word) => names.has(word))
    ? mainPerson(analysis).filter((name) => !name.split(' ').some((part) => chosen.includes(part)))
    : mainName(analysis);
  const all = [...missing, ...chosen];
  const year = isDated ? yearOf(article, article.title) : [];
  if (all.length >= fewestWords) return `the words “${[...all, ...year].join(' ')}”`;
  return taken.length > 0
    ? `the headline ${quoteTitle(article.title).replace(/\.”$/, '”')}`
    : undefined;
}

/** Contractions, labels of the outlet, and words that any news has. */
const noWord =
  /n[’']t$|^\p{L}{1,5}[’'](?:m|re|ve|ll|d)$|^(?:UPDATED?|BREAKING|WATCH|VIDEO|EXCLUSIVE|LIVE|Editorial|Opinion|view|tens|dozens|hundreds|thousands|stud(?:y|ies)|finds?|found|says?|said)$/iu;

/** A speech, a vote or a count comes every year. */
function yearOf({ published }: Article, told: string): string[] {
  if (published === undefined || /\b(?:1\d|20)\d\d\b/.test(told)) return [];
  const year = Number(published.slice(0, 4));
  return [
    String(/(?<!\b(?:with|than|to|from|since|over|on) )last year\b/i.test(told) ? year - 1 : year),
  ];
}

/** Of a headline that names less the text itself has to say what it is about. Ours. */
const fewestTaken = 3;

/** The nouns that the text says most, and `known` does not. */
function topics({ sentences, terms }: Analysis, known: string): string[] {
  const said = known.toLowerCase();
  const nouns = sentences.flatMap(({ tokens }) => tokens.filter(({ pos }) => pos === 'NOUN'));
  const lemmas = nouns.map(({ lemma }) => lemma.toLowerCase());
  return [...new Set(lemmas)]
    .filter((lemma) => /^\p{L}{4,}$/u.test(lemma) && !vague.test(lemma) && !said.includes(lemma))
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
  analysis: Analysis,
  figure: string | undefined,
): string | undefined {
  const { article, genre, entities, terms } = analysis;
  const own = `${article.outlet ?? ''} ${article.byline ?? ''}`;
  const names = entities
    .flatMap(({ mentions }) => mentions.filter((one) => one.sentence === sentence))
    .map((mention) => mention.text)
    .filter((name) => text.includes(name) && !own.includes(name) && !personTitles.has(name))
    .filter((name) => !/^[.,]\d/.test(text.slice(text.indexOf(name) + name.length)));
  const nouns = tokens
    .filter(({ pos, text: word }) => pos === 'NOUN' && /^\p{Ll}[\p{L}’'-]{2,}$/u.test(word))
    .filter(({ text: word }) => !functionWords.has(word) && !vague.test(word))
    .filter(({ text: word }) => !figure?.includes(word))
    .sort((a, b) => (terms.get(b.lemma) ?? 0) - (terms.get(a.lemma) ?? 0))
    .map((token) => withAdjective(token, tokens));
  const chosen = [...new Set([...names.slice(0, 3), ...nouns])].slice(0, mostWords);
  if (chosen.length < fewestWords) return undefined;
  const inOrder = [...chosen, ...(figure === undefined ? [] : [figure])].sort(
    (a, b) => text.indexOf(a) - text.indexOf(b),
  );
  const main = names.length > 0 ? [] : mainName(analysis);
  if (names.length + main.length === 0 && figure === undefined) return undefined;
  const matter = topics(analysis, '').slice(0, 1);
  const about =
    names.length + main.length > 0 || matter.some((one) => text.includes(one)) ? main : matter;
  const year = genre === 'opinion' ? [] : yearOf(article, text);
  const typed = [...about, ...inOrder, ...year].join(' ');
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

const mainName = (analysis: Analysis) => mainEntity(analysis).map(({ name }) => name);

/** Whom an article is about is looked for besides whatever its headline names. */
const mainPerson = (analysis: Analysis) =>
  mainEntity(analysis).flatMap(({ kind, name }) => (kind === 'person' ? [name] : []));

/**
 * Alone, `contract plant completion` finds any plant: what the article names most, and at once, tells
 * which. Nobody without a first name, of whom there are others.
 */
function mainEntity({ article, entities, sentences }: Analysis): Entity[] {
  const own = `${article.outlet ?? ''} ${article.byline ?? ''}`;
  const opening = new Set(sentences.slice(0, openingSentences).map(({ id }) => id));
  const [main] = entities
    .filter(({ mentions }) => mentions.some(({ sentence }) => opening.has(sentence)))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const isMissing =
    main !== undefined &&
    (main.kind !== 'person' || main.name.includes(' ')) &&
    main.mentions.length >= fewestMentions &&
    !main.aliases.some((alias) => own.includes(alias));
  return isMissing ? [main] : [];
}

const openingSentences = 6;

/** They find nothing. */
const vague =
  /^(?:percent|cents?|per|sides?|countr(?:y|ies)|efforts?|datum|millions?|billions?|years?|months?|weeks?|days?|times?|people|person|way|part|number|lot|record|records|kind|sort|thing|things|others?)$/;
