/** Judges a draft: addresses, dates, titles, bodies and ids become what the next stage may trust. */
import type { Diagnostic } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import type { Feed, FeedItem } from '../model/feed-item.js';
import type { FeedSource } from '../model/feed-source.js';
import { buildBody } from './build-body.js';
import type { DraftFeed, DraftItem, Markup } from './draft-feed.js';
import { named } from './draft-parts.js';
import * as tell from './feed-diagnostics.js';
import { foldSpaces, htmlToText, looksLikeHtml } from './feed-markup.js';
import { itemId, nameItems } from './name-items.js';
import { parseDate } from '../core/parse-date.js';
import { resolveAddress } from './resolve-address.js';

export const maxItems = 20_000;
const maxTitle = 300;
const maxAuthor = 200;

interface FeedContext {
  readonly source: FeedSource;
  readonly draft: DraftFeed;
  /** Absolute addresses that relative ones are resolved against, best first. */
  readonly bases: readonly string[];
  readonly diagnostics: Diagnostic[];
}

export function buildFeed(draft: DraftFeed, source: FeedSource): StageResult<Feed> {
  const bases = feedBases(draft, source);
  const context: FeedContext = { source, draft, bases, diagnostics: [] };
  const { diagnostics } = context;
  const drafts = draft.items.slice(0, maxItems);
  if (draft.items.length > maxItems) diagnostics.push(tell.itemLimit(source, maxItems));
  const { items, dropped, renamed } = nameItems(drafts.map((item) => buildItem(item, context)));
  if (dropped + renamed > 0) diagnostics.push(tell.repeatedIds(source, dropped, renamed));
  if (items.length === 0) diagnostics.push(tell.noItems(source));
  const value: Feed = {
    format: draft.format,
    items,
    ...named('title', plainText(draft.title)?.slice(0, maxTitle)),
    ...named('url', firstAddress(draft.links, bases)),
    ...named('language', languageTag(draft.language)),
  };
  return { value, diagnostics: tell.summarize(diagnostics) };
}

function feedBases(draft: DraftFeed, source: FeedSource): readonly string[] {
  const outer = [...draft.links, source.url].filter(
    (base) => resolveAddress(base, []) !== undefined,
  );
  const own = resolveAddress(draft.base, [source.url, ...outer]);
  return [own, source.url, ...outer].filter((base): base is string => base !== undefined);
}

function buildItem(item: DraftItem, context: FeedContext): FeedItem {
  const { diagnostics, source } = context;
  const bases = itemBases(item, context.bases);
  const url = firstAddress(item.links, bases);
  const title = buildTitle(item, context);
  const [link] = item.links.filter((found) => found !== undefined && found !== '');
  if (url === undefined && link !== undefined)
    diagnostics.push(tell.droppedLink(source, title, link));
  const { body, excerpt, unescaped, summary } = buildBody(item, url !== undefined);
  if (unescaped) diagnostics.push(tell.doubleEscaped(source, title));
  const author = cleanByline(
    plainText(maybe((item.author ?? context.draft.author)?.slice(0, 2 * maxAuthor))),
  );
  const rest = {
    title,
    body,
    excerpt,
    ...named('summary', summary),
    ...named('url', url),
    ...named('author', author?.slice(0, maxAuthor)),
    ...named('published', firstDate(item, title, context)),
    ...named('language', languageTag(item.language) ?? languageTag(context.draft.language)),
  };
  return { id: itemId(item.guid, rest), ...rest };
}

function itemBases(item: DraftItem, bases: readonly string[]): readonly string[] {
  const own = resolveAddress(item.base, bases);
  // WordPress writes root-relative links, but its GUIDs name the site.
  const site = resolveAddress(item.guid, []);
  return [own, ...bases, site].filter((base): base is string => base !== undefined);
}

function firstAddress(
  links: readonly (string | undefined)[],
  bases: readonly string[],
): string | undefined {
  return links.map((link) => resolveAddress(link, bases)).find((url) => url !== undefined);
}

function buildTitle(item: DraftItem, { source, diagnostics }: FeedContext): string {
  const title = plainText(item.title) ?? '';
  if (title.length > maxTitle) diagnostics.push(tell.cutTitle(source, title));
  if (title !== '') return cut(title, maxTitle);
  const body = plainText(item.content) ?? plainText(item.summary) ?? '';
  return body === '' ? 'Untitled' : cut(body, 80);
}

/** At a word where there is one, never inside a letter of two code units. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const short = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const word = short.lastIndexOf(' ');
  return `${(word > length / 2 ? short.slice(0, word) : short).trimEnd()}…`;
}

function firstDate(item: DraftItem, title: string, context: FeedContext): string | undefined {
  const written = item.dates.filter((date): date is string => (date ?? '').trim() !== '');
  const found = written.map(parseDate).find((date) => date !== undefined);
  if (found === undefined && written[0] !== undefined)
    context.diagnostics.push(tell.strangeDate(context.source, title, written[0]));
  return found;
}

function plainText(markup: Markup | undefined): string | undefined {
  if (markup === undefined) return undefined;
  const isHtml =
    markup.kind === 'html' ||
    markup.kind === 'page' ||
    (markup.kind === 'maybe' && looksLikeHtml(markup.value));
  const text = isHtml ? htmlToText(markup.value) : foldSpaces(markup.value);
  return text === '' ? undefined : text;
}

function maybe(value: string | undefined): Markup | undefined {
  return value === undefined ? undefined : { value, kind: 'maybe' };
}

/** The names alone: feeds write `mail@host (Name)`, `Name (mail@host)` and `Name <mail@host>`. */
function cleanByline(byline: string | undefined): string | undefined {
  const name = byline
    ?.replace(/^\S+@\S+\s+\((.+)\)$/, '$1')
    .replace(/\s*[(<]?\b[\w.+-]+@[\w.-]+\.\w+[>)]?/g, '')
    .trim();
  return name === '' ? undefined : name;
}

/** BCP 47 in its usual spelling: `en_us` is `en-US`. */
function languageTag(raw: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(raw?.trim().replaceAll('_', '-') ?? [])[0];
  } catch {
    return undefined;
  }
}
