/**
 * The feeds a teacher keeps: an OPML list in the folder, which feed readers write and every command
 * takes as a source. What else stands in the file stays as it is.
 */
import { ingest } from '../ingest/ingest.js';
import type { FeedReference } from '../model/feed-item.js';
import { KitError } from '../core/problem.js';

export const feedsFile = 'feeds.opml';

const empty = `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>Feeds for lessons</title></head>
  <body>
  </body>
</opml>
`;

interface FeedsKept {
  readonly feeds: readonly FeedReference[];
  /** How many more stand in the file with an address that cannot be followed. */
  readonly leftOut: number;
}

/** `text` is the file, where there is one. Throws `KitError` where it is no list of feeds. */
export function readKeptFeeds(text: string | undefined): FeedsKept {
  // An empty list is none to a reader of feeds.
  if (text === undefined || !/\bxmlUrl\b/i.test(text)) return { feeds: [], leftOut: 0 };
  const { value, diagnostics } = ingest({ name: feedsFile, bytes: Buffer.from(text) });
  if (value.kind !== 'list') throw notAList();
  const leftOut = diagnostics.filter(({ code }) => code === 'ingest/link').length;
  return { feeds: value.feeds, leftOut };
}

/** The file with these feeds besides; those it has already stay as they are. */
export function withFeeds(text: string | undefined, feeds: readonly FeedReference[]): string {
  const known = new Set(readKeptFeeds(text).feeds.map(({ url }) => url));
  const added = feeds.filter(({ url }) => !known.has(url)).map(outline);
  const before = text ?? empty;
  const end = /[ \t]*<\/(?:\w+:)?body\s*>/i.exec(before);
  if (end === null) throw notAList();
  return before.slice(0, end.index) + added.join('') + before.slice(end.index);
}

const outlineTag =
  /[ \t]*<outline\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>\s*<\/outline\s*>)[ \t]*\r?\n?/g;

/** The file without the feed of that address. */
export function withoutFeed(text: string, url: string): string {
  return text.replace(outlineTag, (whole) => (addressIn(whole) === url ? '' : whole));
}

/** As the reader of lists understands it, whatever its escapes are. */
function addressIn(outlineText: string): string | undefined {
  if (!/\bxmlUrl\b/.test(outlineText)) return undefined;
  const alone = empty.replace('  </body>', () => `${outlineText}</body>`);
  return readKeptFeeds(alone).feeds[0]?.url;
}

function outline({ title, url }: FeedReference): string {
  return `    <outline type="rss" text="${escaped(title)}" xmlUrl="${escaped(url)}"/>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? '');
}

function notAList(): KitError {
  return new KitError({
    code: 'ingest/not-a-feed',
    message: `${feedsFile} is not an OPML list of feeds.`,
    hint: 'Mend the file or move it away; a new one is made when you keep a feed.',
    where: { file: feedsFile },
  });
}
