/** Gives every item of a feed one id that stays from run to run. */
import { sha256 } from '../core/digest.js';
import type { FeedItem } from '../model/feed-item.js';

export interface NamedItems {
  readonly items: readonly FeedItem[];
  /** Repetitions that were left out. */
  readonly dropped: number;
  /** Different items under one id, which got an id of their own. */
  readonly renamed: number;
}

const maxIdLength = 500;

/** The GUID, else the address, else a digest of title and body. */
export function itemId(guid: string | undefined, item: Omit<FeedItem, 'id'>): string {
  const own = guid?.replace(/\s+/g, ' ').trim() || item.url;
  if (own !== undefined && own.length <= maxIdLength) return own;
  return digest(own ?? `${item.title}\n${item.body.content}`);
}

/**
 * Of items under one id, the first keeps it. Those with the same address and body are the same item
 * and are dropped; others get the digest of their own text as a suffix, so that an id does not
 * depend on what else is in the feed.
 */
export function nameItems(items: readonly FeedItem[]): NamedItems {
  const seen = new Map<string, Set<string>>();
  const kept: FeedItem[] = [];
  let dropped = 0;
  let renamed = 0;
  for (const item of items) {
    const content = `${item.url ?? ''}\n${item.body.content}`;
    const contents = seen.get(item.id);
    if (contents === undefined) {
      seen.set(item.id, new Set([content]));
      kept.push(item);
    } else if (contents.has(content)) dropped += 1;
    else {
      contents.add(content);
      renamed += 1;
      kept.push({ ...item, id: `${item.id}#${digest(content)}` });
    }
  }
  return { items: kept, dropped, renamed };
}

function digest(text: string): string {
  return sha256(text).slice(0, 16);
}
