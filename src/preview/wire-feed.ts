/** What the page and the server say to each other about feeds and what is made from them. */
import type { Remark } from './wire.js';

export interface KeptFeed {
  readonly title: string;
  readonly url: string;
}

export interface KeptFeeds {
  /** Name of the list in the folder. */
  readonly file: string;
  readonly feeds: readonly KeptFeed[];
  /** How many more stand in it with an address that cannot be followed. */
  readonly leftOut: number;
  /** Why the list cannot be read. */
  readonly problem?: Remark;
}

export interface ListedArticle {
  /** Counts from 1 in the order of the feed. */
  readonly number: number;
  readonly title: string;
  readonly author?: string;
  /** ISO 8601. */
  readonly published?: string;
  readonly language: string;
  readonly words: number;
  readonly grade?: number;
  readonly excerpt: boolean;
  /** Its page will be fetched when a lesson is made of it. */
  readonly isFetched: boolean;
  /** Why no lesson can be made of it. */
  readonly refusal?: string;
  /** The lesson that was made of it before. */
  readonly lesson?: string;
}

export interface FeedListing {
  readonly kind: 'feed';
  /** Names the listing for making lessons of it. */
  readonly id: string;
  /** As the teacher named it. */
  readonly name: string;
  readonly title?: string;
  /** Where it was fetched; absent for a file. */
  readonly url?: string;
  readonly articles: readonly ListedArticle[];
  readonly remarks: readonly Remark[];
}

export interface ListOfFeeds {
  readonly kind: 'list';
  readonly name: string;
  readonly title?: string;
  readonly feeds: readonly KeptFeed[];
  readonly remarks: readonly Remark[];
}

export type Opened = FeedListing | ListOfFeeds;

export interface MadeLesson {
  readonly number: number;
  /** File name of the lesson. */
  readonly lesson: string;
  readonly title: string;
  /** `kept`: it was edited by hand, and stays as it is. */
  readonly outcome: 'written' | 'unchanged' | 'kept';
  readonly remarks: readonly Remark[];
}

export interface Derivation {
  readonly id: string;
  /** That of the listing. */
  readonly listing: string;
  readonly state: 'working' | 'ended' | 'stopped';
  readonly total: number;
  readonly done: number;
  /** What is being made now. */
  readonly label?: string;
  readonly made: readonly MadeLesson[];
  readonly failed: readonly { readonly title: string; readonly remark: Remark }[];
}

export interface CurrentDerivation {
  readonly derivation: Derivation | null;
}
