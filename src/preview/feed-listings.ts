/** What feeds hold, read for looking at and kept for a while, so that lessons are made of what was seen. */
import { randomUUID } from 'node:crypto';
import { KitError } from '../core/problem.js';
import type { FeedSource } from '../model/feed-source.js';
import type { GatheredItem } from '../pipeline/gather-items.js';
import { openSource, type OpenedSource } from '../pipeline/open-source.js';
import type { ListedItem } from '../pipeline/run.js';
import type { Desk } from './desk.js';
import { LRUCache } from '../core/lru-cache.js';
import { toRemark } from './remark.js';
import type { ListedArticle, Opened } from './wire-feed.js';

const kept = 8;

export class FeedListings {
  readonly #desk: Desk;
  readonly #known = new LRUCache<string, readonly GatheredItem[]>(kept);

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Throws `KitError`. An address is never taken for a path of this machine. */
  async fetch(given: string, stopped: AbortSignal): Promise<Opened> {
    const address = webAddress(given);
    const { signal, reader } = this.#tools(stopped);
    const source = await reader.fetchPage(address);
    return this.#open(source, address, signal);
  }

  read(name: string, bytes: Uint8Array, stopped: AbortSignal): Promise<Opened> {
    return this.#open({ name, bytes }, undefined, this.#tools(stopped).signal);
  }

  /** The items of a listing with these numbers. Throws `KitError` where it is not known any more. */
  take(listing: string, numbers: readonly number[]): readonly GatheredItem[] {
    const wanted = new Set(numbers);
    const chosen = this.#known.get(listing)?.filter(({ number }) => wanted.has(number));
    if (chosen === undefined || chosen.length === 0) throw unknownListing();
    return chosen;
  }

  #tools(stopped: AbortSignal) {
    const { workshop } = this.#desk.stock();
    const signal = AbortSignal.any([workshop.signal, stopped]);
    return { signal, reader: this.#desk.house.openReader(this.#desk.stock(), signal) };
  }

  async #open(source: FeedSource, address: string | undefined, signal: AbortSignal) {
    const { workshop } = this.#desk.stock();
    const opened = await openSource(source, { ...workshop, signal });
    const remarks = opened.diagnostics.map(toRemark);
    const { name } = source;
    if (opened.kind === 'list') {
      const { title, feeds } = opened;
      return { kind: 'list', name, feeds, remarks, ...(title !== undefined && { title }) } as const;
    }
    const id = randomUUID();
    this.#known.set(
      id,
      opened.items.map(({ entry }) => entry),
    );
    return { ...this.#listing(opened), id, name, ...(address !== undefined && { url: address }) };
  }

  #listing({ feed, items, failed, diagnostics }: OpenedSource & { kind: 'feed' }) {
    const lost = failed.map(({ problem }) => toRemark({ ...problem, severity: 'warning' }));
    const lessons = new Map(
      this.#desk.shelf.all().flatMap(({ id, lesson }) => {
        const url = lesson?.source.url;
        return url === undefined ? [] : [[url, id] as const];
      }),
    );
    const { fetch } = this.#desk.stock().workshop.settings;
    return {
      kind: 'feed',
      articles: items.map((item) => toArticle(item, fetch, lessons)),
      remarks: [...diagnostics.map(toRemark), ...lost],
      ...(feed.title !== undefined && { title: feed.title }),
    } as const;
  }
}

function toArticle(
  { article, entry: { item, number } }: ListedItem,
  mayFetch: boolean,
  lessons: ReadonlyMap<string, string>,
): ListedArticle {
  const { language, words, grade, excerpt, byline = item.author, url } = article;
  const lesson = url === undefined ? undefined : lessons.get(url);
  const isFetched = excerpt && mayFetch && item.url !== undefined && item.body.kind !== 'page';
  const refusal = isFetched ? undefined : refusalOf(language, words);
  return {
    number,
    title: item.title,
    language,
    words,
    excerpt,
    isFetched,
    ...(byline !== undefined && { author: byline }),
    ...(item.published !== undefined && { published: item.published }),
    ...(grade !== undefined && { grade }),
    ...(refusal !== undefined && { refusal }),
    ...(lesson !== undefined && { lesson }),
  };
}

/** The rules of `derive`, told before anybody waits for it. */
function refusalOf(language: string, words: number): string | undefined {
  if (words === 0) return 'It has no text.';
  if (/^en\b/i.test(language)) return undefined;
  return 'Questions are derived from English articles only.';
}

/** As people write addresses: `feed:` is how some sites name theirs, and `https://` is often left out. */
function webAddress(given: string): string {
  const address = given.trim().replace(/^feed:(?:\/\/)?(?=[^/])/i, '');
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(address)) return address;
  if (/^[^\s/\\.~:][^\s/\\:]*\.[^\s/\\:]+(?::\d+)?(?:\/\S*)?$/.test(address)) {
    return `https://${address}`;
  }
  throw new KitError({
    code: 'io/address-refused',
    message: `“${given.slice(0, 200)}” is not the address of a page or feed.`,
    hint: 'Give it as it stands in the address bar of the browser, such as https://example.com/feed. A file of this computer goes under “A file”.',
  });
}

function unknownListing(): KitError {
  return new KitError({
    code: 'serve/no-listing',
    message: 'Lessonpress does not hold this list of articles any more.',
    hint: 'Show the articles of the feed again, then choose.',
  });
}
