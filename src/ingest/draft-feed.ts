/** What the readers of the formats hand on: values as they stand in the source, not yet judged. */
import type { FeedFormat } from '../model/feed-item.js';

/** `maybe` is text in which markup may or may not be meant: what most feeds give. */
export type MarkupKind = 'html' | 'text' | 'markdown' | 'page' | 'maybe';

export interface Markup {
  readonly value: string;
  readonly kind: MarkupKind;
}

export interface DraftItem {
  readonly guid?: string;
  readonly title?: Markup;
  /** Addresses of the article, best first, relative ones too. */
  readonly links: readonly (string | undefined)[];
  /** What the item's own relative addresses start from. */
  readonly base?: string;
  readonly author?: string;
  /** As written, best first: when it was published, then when it was changed. */
  readonly dates: readonly (string | undefined)[];
  readonly language?: string;
  readonly content?: Markup;
  readonly summary?: Markup;
}

export interface DraftFeed {
  readonly format: FeedFormat;
  readonly title?: Markup;
  readonly links: readonly (string | undefined)[];
  readonly base?: string;
  readonly language?: string;
  /** Stands for items that name no author. */
  readonly author?: string;
  readonly items: readonly DraftItem[];
}
