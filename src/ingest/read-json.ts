/** JSON Feed by feedsmith, and RSS written as JSON (source.scripting.com), as a draft. */
import { parseJsonFeed } from 'feedsmith';
import type { FeedSource } from '../model/feed-source.js';
import type { DraftFeed, DraftItem, Markup } from './draft-feed.js';
import { maybe, named, people } from './draft-parts.js';
import { parseJson } from './parse-json.js';
import { refuse } from './refuse.js';

type JsonFeed = ReturnType<typeof parseJsonFeed<string>>;
type JsonItem = NonNullable<JsonFeed['items']>[number];

export function readJson(text: string, source: FeedSource, maxItems: number): DraftFeed {
  const value = parseJson(text, source);
  const channel = member(member(value, 'rss'), 'channel');
  if (channel !== undefined) return readChannel(channel, maxItems);
  if (typeof value === 'object' && value !== null && Array.isArray(member(value, 'items')))
    return readFeed(parseJsonFeed(value, { maxItems }));
  throw refuse('ingest/not-a-feed', source, {
    why: 'is JSON, but not a JSON Feed: it has no list of "items"',
    hint: 'Look for the address of the feed on the site; see jsonfeed.org for the format.',
  });
}

function readFeed(feed: JsonFeed): DraftFeed {
  return {
    format: 'json',
    links: [feed.home_page_url],
    items: (feed.items ?? []).map(readItem),
    ...named('title', maybe(feed.title)),
    ...named('language', feed.language),
    ...named('author', people(feed.authors)),
  };
}

function readItem(item: JsonItem): DraftItem {
  const html = item.content_html;
  return {
    links: [item.url, item.external_url],
    dates: [item.date_published, item.date_modified],
    ...named('guid', item.id),
    ...named('title', maybe(item.title)),
    ...named('author', people(item.authors)),
    ...named('language', item.language),
    ...named(
      'content',
      html === undefined ? literal(item.content_text) : { value: html, kind: 'html' },
    ),
    ...named('summary', literal(item.summary)),
  };
}

function literal(value: string | undefined): Markup | undefined {
  return value === undefined ? undefined : { value, kind: 'text' };
}

function readChannel(channel: unknown, maxItems: number): DraftFeed {
  const items = [member(channel, 'item')].flat(1).slice(0, maxItems);
  return {
    format: 'json',
    links: [string(channel, 'link')],
    items: items.filter((item) => typeof item === 'object' && item !== null).map(readChannelItem),
    ...named('title', maybe(string(channel, 'title'))),
    ...named('language', string(channel, 'language')),
  };
}

function readChannelItem(item: unknown): DraftItem {
  const guid = string(item, 'guid') ?? string(member(item, 'guid'), '#value');
  return {
    links: [string(item, 'link')],
    dates: [string(item, 'pubDate')],
    ...named('guid', guid),
    ...named('title', maybe(string(item, 'title'))),
    ...named('author', string(item, 'author')),
    ...named('content', maybe(string(item, 'content:encoded'))),
    ...named('summary', maybe(string(item, 'description'))),
  };
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function string(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}
