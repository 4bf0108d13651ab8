/** The feeds a teacher keeps in the folder, changed by one page at a time. */
import pLimit from 'p-limit';
import type { TextFile } from '../core/ports.js';
import { feedsFile, readKeptFeeds, withFeeds, withoutFeed } from '../pipeline/kept-feeds.js';
import { errorRemark } from './remark.js';
import type { KeptFeed, KeptFeeds } from './wire-feed.js';

export class FeedShelf {
  readonly #file: TextFile;
  readonly #inTurn = pLimit(1);

  constructor(file: TextFile) {
    this.#file = file;
  }

  async all(): Promise<KeptFeeds> {
    try {
      return { file: feedsFile, ...readKeptFeeds(await this.#file.read()) };
    } catch (error) {
      return { file: feedsFile, feeds: [], leftOut: 0, problem: errorRemark(error) };
    }
  }

  /** Throws `KitError` where the list cannot be read or written. */
  keep(feeds: readonly KeptFeed[]): Promise<KeptFeeds> {
    return this.#change((text) => withFeeds(text, feeds));
  }

  drop(url: string): Promise<KeptFeeds> {
    return this.#change((text) => (text === undefined ? undefined : withoutFeed(text, url)));
  }

  #change(edit: (text: string | undefined) => string | undefined): Promise<KeptFeeds> {
    return this.#inTurn(async () => {
      const before = await this.#file.read();
      const after = edit(before);
      if (after !== undefined && after !== before) await this.#file.write(after);
      return this.all();
    });
  }
}
