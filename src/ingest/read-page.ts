/** A saved web page: its head tells title, address, author and date; the text is found later. */
import type { DraftFeed } from './draft-feed.js';
import { maybe, named } from './draft-parts.js';
import { walkHtml } from './walk-html.js';

interface PageHead {
  title?: string;
  language?: string;
  canonical?: string;
  heading?: string;
  readonly metas: Map<string, string>;
}

export function readPage(text: string): DraftFeed {
  const head = readHead(text);
  const meta = (...names: readonly string[]) =>
    names.map((name) => head.metas.get(name)).find((value) => value !== undefined);
  const title = meta('og:title', 'twitter:title', 'dc.title') ?? head.title ?? head.heading;
  const language = head.language ?? meta('og:locale', 'content-language', 'dc.language');
  return {
    format: 'page',
    links: [],
    ...named('title', maybe(meta('og:site_name'))),
    ...named('language', language),
    items: [
      {
        links: [head.canonical, meta('og:url')],
        dates: [
          meta('article:published_time', 'datepublished', 'parsely-pub-date', 'dc.date.issued'),
          meta('dc.date', 'date', 'pubdate'),
        ],
        content: { value: text, kind: 'page' },
        ...named('title', maybe(title)),
        ...named('author', meta('author', 'parsely-author', 'dc.creator', 'sailthru.author')),
      },
    ],
  };
}

function readHead(text: string): PageHead {
  const head: PageHead = { metas: new Map() };
  let capture: 'title' | 'heading' | undefined;
  let words = '';
  walkHtml(text, {
    open(name, attributes) {
      if (name === 'html') head.language ??= attributes['lang'] ?? attributes['xml:lang'] ?? '';
      if (name === 'meta') readMeta(attributes, head.metas);
      if (name === 'link' && attributes['rel'] === 'canonical')
        head.canonical ??= attributes['href'] ?? '';
      const place = name === 'title' ? 'title' : name === 'h1' ? 'heading' : undefined;
      if (place !== undefined && head[place] === undefined) {
        capture = place;
        words = '';
      }
    },
    text(part) {
      if (capture !== undefined) words += part;
    },
    close(name) {
      if (capture === undefined || (name !== 'title' && name !== 'h1')) return;
      if (words.trim() !== '') head[capture] = words;
      capture = undefined;
    },
  });
  return head;
}

/** The first of a name counts, under `property`, `name`, `itemprop` or `http-equiv`. */
function readMeta(attributes: Readonly<Record<string, string>>, metas: Map<string, string>): void {
  const content = attributes['content']?.trim();
  if (content === undefined || content === '') return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    for (const name of attributes[key]?.toLowerCase().split(/\s+/) ?? [])
      if (!metas.has(name)) metas.set(name, content);
  }
}
