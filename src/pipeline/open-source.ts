/** What one source holds, to choose from: the feeds of a list, or the items of a feed. */
import type { Diagnostic } from '../core/problem.js';
import { ingest } from '../ingest/ingest.js';
import type { Feed, FeedReference } from '../model/feed-item.js';
import type { FeedSource } from '../model/feed-source.js';
import type { Failure } from './failure.js';
import { numberItems } from './gather-items.js';
import { describeItems, type ListedItem } from './run.js';
import type { Workshop } from './workshop.js';

export type OpenedSource =
  | {
      readonly kind: 'list';
      readonly title?: string;
      readonly feeds: readonly FeedReference[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | {
      readonly kind: 'feed';
      readonly feed: Feed;
      readonly items: readonly ListedItem[];
      readonly failed: readonly Failure[];
      readonly diagnostics: readonly Diagnostic[];
    };

/** Throws `KitError` for what is no feed, and the signal's reason where the user stops it. */
export async function openSource(source: FeedSource, workshop: Workshop): Promise<OpenedSource> {
  const { value, diagnostics } = ingest(source);
  if (value.kind === 'list') return { ...value, diagnostics };
  const { feed } = value;
  const { listed, failed } = await describeItems(numberItems([feed]), workshop);
  workshop.signal.throwIfAborted();
  return { kind: 'feed', feed, items: listed, failed, diagnostics };
}
