/** Cleans a body as if it had stood in a feed, for the tests of `clean`. */
import { cleanItem, type CleanOptions } from '../clean/clean-item.js';
import type { Diagnostic } from '../core/problem.js';
import { createTagger } from '../io/wink-tagger.js';
import type { Article } from '../model/article.js';
import type { BodyKind, FeedItem } from '../model/feed-item.js';

const tagger = createTagger();

/** Two paragraphs of an invented article about a bridge. */
export const town =
  'The council of the town met on Monday to talk about the old bridge over the river. ' +
  'Its members want to know what a new one would cost, and who would pay for it.';
export const answer =
  'The mayor said that nobody knows the price yet, and that the money is not there.';

interface Cleaned {
  readonly article: Article;
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
  /** Of the paragraphs. */
  readonly texts: readonly string[];
}

/** `rest`: what the item has besides its body. Its title is "A title" unless said otherwise. */
export function cleanBody(
  kind: BodyKind,
  content: string,
  rest: Partial<FeedItem> = {},
  options: CleanOptions = {},
): Cleaned {
  const item = { id: 'item', title: 'A title', body: { kind, content }, excerpt: false, ...rest };
  const { value, diagnostics } = cleanItem(item, options, { tagger });
  return {
    article: value,
    diagnostics,
    codes: diagnostics.map(({ code }) => code),
    texts: value.paragraphs.map(({ text }) => text),
  };
}
