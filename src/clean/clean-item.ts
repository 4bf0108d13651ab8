/** From an item as its source gave it to an article: numbered paragraphs of sentences. */
import type { Tagger } from '../core/ports.js';
import type { StageResult } from '../core/stage.js';
import type { Article, Paragraph } from '../model/article.js';
import type { FeedItem } from '../model/feed-item.js';
import type { Block } from './block.js';
import { cleanByline } from './byline.js';
import { MAX_WORDS, tellFindings } from './findings.js';
import { countDirectionMarks, foldCharacters } from './fold-characters.js';
import { baseLanguage, findLanguage, type LanguageFinding } from './language.js';
import { limitWords } from './limit-words.js';
import { measureGrade, measureWords } from './measure.js';
import { numberParagraphs } from './number-paragraphs.js';
import { isOutlet, outletFromFeed, outletFromPage } from './outlet.js';
import { readBody, type ReadBody } from './read-body.js';
import { splitSentences } from './split-sentences.js';
import { findStandfirst } from './standfirst.js';
import { cleanTitle, outletBehindTitle, shorten, squashed } from './title.js';
import { trimBlocks, type TrimmedBlocks } from './trim-blocks.js';

export interface CleanOptions {
  /** The feed the item stands in. */
  readonly feed?: { readonly title?: string; readonly url?: string; readonly language?: string };
}

/** Characters of a body that are read: more than a book, less than what stops the machine. */
const MAX_CHARACTERS = 8_000_000;

function fold(blocks: readonly Block[]): Block[] {
  return blocks
    .map((block) => ({ ...block, text: foldCharacters(block.text) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** The page's own title where the source had none, or had it with the name of the site. */
function chooseTitle(item: FeedItem, read: ReadBody, names: readonly string[]): string {
  const { title, documentTitle } = read.facts;
  const given = item.title.trim();
  const isOfPage =
    squashed(given) === squashed(documentTitle ?? '') ||
    squashed(given).includes(squashed(title ?? ''));
  return cleanTitle(title && isOfPage ? title : given, names);
}

/** The first that names a person, best first: sites put themselves into the place of the author. */
function chooseByline(
  told: readonly (string | undefined)[],
  outlet: string | undefined,
): string | undefined {
  const names = told
    .map(cleanByline)
    .filter((name) => name !== undefined)
    .filter((name) => !isOutlet(name, outlet));
  const words = (name: string | undefined): string => squashed(name ?? '').replace(/ and /gu, ' ');
  // The same names may be in capitals in one place and not in the other.
  return names.slice(1).find((name) => words(name) === words(names[0])) ?? names[0];
}

function isAllCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper > 100 && upper > lower * 9;
}

interface Parts {
  readonly item: FeedItem;
  readonly read: ReadBody;
  readonly trimmed: TrimmedBlocks;
  readonly title: string;
  readonly byline: string | undefined;
  readonly outlet: string | undefined;
  readonly language: LanguageFinding;
  readonly paragraphs: readonly Paragraph[];
}

function buildArticle(parts: Parts): Article {
  const { item, read, trimmed, title, byline, outlet, paragraphs } = parts;
  const { language } = parts.language;
  const text = paragraphs.filter(({ kind }) => kind !== 'heading');
  const words = text.reduce((sum, paragraph) => sum + measureWords(paragraph.text, language), 0);
  const grade = baseLanguage(language) === 'en' ? measureGrade(paragraphs) : undefined;
  const url = item.url ?? read.facts.url;
  const published = item.published ?? read.facts.published;
  const standfirst = findStandfirst([item.summary, read.facts.description], { title, paragraphs });
  return {
    id: item.id,
    title,
    ...(byline ? { byline } : {}),
    ...(outlet ? { outlet } : {}),
    ...(url ? { url } : {}),
    ...(published ? { published } : {}),
    ...(standfirst ? { standfirst } : {}),
    language,
    // The page is all there is: its "Read more" leads to other articles.
    excerpt: item.excerpt || (trimmed.cut && item.body.kind !== 'page'),
    paragraphs,
    words,
    ...(grade === undefined ? {} : { grade }),
  };
}

/**
 * Never throws for what an item holds. An article without paragraphs comes with the error
 * `clean/empty`.
 */
export function cleanItem(
  item: FeedItem,
  options: CleanOptions,
  ports: { readonly tagger: Tagger },
): StageResult<Article> {
  const content = item.body.content.slice(0, MAX_CHARACTERS);
  const read = readBody({ kind: item.body.kind, content });
  const siteName =
    outletFromPage(read.facts.outlet) ??
    outletBehindTitle(read.facts.documentTitle, read.facts.title) ??
    outletFromFeed(options.feed?.title, options.feed?.url) ??
    outletFromPage(item.url ?? read.facts.url);
  const folded = fold(read.blocks);
  const heading = folded[0]?.kind === 'heading' ? folded[0].text : '';
  const known = chooseByline([read.facts.signed, item.author, read.facts.byline], siteName);
  const names = [siteName ?? '', known ?? ''];
  const ownTitle = chooseTitle(item, read, names) || cleanTitle(heading, names);
  const trimmed = trimBlocks(folded, {
    title: ownTitle,
    ...(known ? { byline: known } : {}),
  });
  const { blocks, cut } = limitWords(trimmed.blocks, MAX_WORDS);
  const sample = blocks.map(({ text }) => text).join('\n');
  const declared = [item.language, read.facts.language, options.feed?.language];
  const language = findLanguage(sample, declared);
  const split = (text: string): string[] =>
    splitSentences(text, { language: language.language, tagger: ports.tagger });
  const paragraphs = numberParagraphs(blocks, split);
  const title = ownTitle || shorten(paragraphs[0]?.sentences[0]?.text ?? '', 80) || 'Untitled';
  const outlet = trimmed.outlet ?? siteName;
  const byline = chooseByline([trimmed.byline, known], outlet);
  const value = buildArticle({ item, read, trimmed, title, byline, outlet, language, paragraphs });
  const diagnostics = tellFindings({
    ...read,
    ...language,
    item: title,
    ...(item.url ? { source: item.url } : {}),
    words: value.words,
    excerpt: value.excerpt,
    cut: cut || content.length < item.body.content.length,
    directionMarks: countDirectionMarks(content),
    damagedLetters: sample.match(/\uFFFD/gu)?.length ?? 0,
    allCapitals: isAllCapitals(sample),
    untitled: ownTitle === '',
    redirects: read.facts.redirects,
  });
  return { value, diagnostics };
}
