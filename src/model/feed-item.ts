/** What ingest makes of a source: a feed with its items, whatever format it came in. */

export type BodyKind = 'html' | 'page' | 'markdown' | 'text';

/** The article as the source gave it. `page` is a whole HTML document, `html` a fragment. */
export interface Body {
  readonly kind: BodyKind;
  readonly content: string;
}

export interface FeedItem {
  /** Stable and unique within the feed: the GUID, else the address, else a digest of title and body. */
  readonly id: string;
  readonly title: string;
  /** Absolute http or https address of the article. */
  readonly url?: string;
  readonly author?: string;
  /** ISO 8601, beginning with the day as the source prints it; absent where the source's date is missing or means nothing. */
  readonly published?: string;
  /** BCP 47, as the source declares it. */
  readonly language?: string;
  readonly body: Body;
  /** What the source says of the article beside its text: plain, one line. */
  readonly summary?: string;
  /** The feed gave only a part of the article. */
  readonly excerpt: boolean;
}

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json' | 'page' | 'markdown' | 'text';

export interface Feed {
  readonly format: FeedFormat;
  readonly title?: string;
  /** Address of the site the feed belongs to. */
  readonly url?: string;
  readonly language?: string;
  readonly items: readonly FeedItem[];
}

/** A feed named by an OPML list. */
export interface FeedReference {
  readonly title: string;
  readonly url: string;
}

export type Ingested =
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'list'; readonly title?: string; readonly feeds: readonly FeedReference[] };
