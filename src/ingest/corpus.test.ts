import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KitError } from '../core/problem.js';
import type { Feed, Ingested } from '../model/feed-item.js';
import type { FeedSource } from '../model/feed-source.js';
import { decodeBytes } from './decode-bytes.js';
import { isMet, loadAssertions, type Assertion, type Reading } from './feedparser-corpus.js';
import { ingest } from './ingest.js';

const corpus = '../shared/corpus';
const missing = !existsSync(corpus);

const files = (folder: string) =>
  missing
    ? []
    : readdirSync(join(corpus, folder))
        .map((name) => join(folder, name))
        .filter((path) => statSync(join(corpus, path)).isFile() && !path.endsWith('.tsv'));
const source = (path: string): FeedSource => ({
  name: path,
  bytes: readFileSync(join(corpus, path)),
});

/** What became of a source: what was read, or the code of its refusal. Anything else is a crash. */
function outcome(path: string): Ingested | string {
  try {
    return ingest(source(path)).value;
  } catch (error) {
    if (!(error instanceof KitError)) throw error;
    expect(error.exit).toBe(4);
    expect(error.message).toContain(path);
    expect(error.problem.hint).not.toBe('');
    return error.problem.code;
  }
}

function feedOf(path: string): Feed {
  const value = outcome(path);
  if (typeof value === 'string' || value.kind !== 'feed') throw new TypeError(`${path}: no feed`);
  return value.feed;
}

describe.skipIf(missing)('real feeds', () => {
  const refused: Readonly<Record<string, string>> = {
    'feeds/json-truncated.json': 'ingest/malformed',
    'feeds/reuters-truncated.rss': 'ingest/malformed',
  };

  it.each(files('feeds'))('%s is read, or refused by name', (path) => {
    const value = outcome(path);
    if (typeof value === 'string') expect(value).toBe(refused[path]);
    if (typeof value === 'string' || value.kind === 'list') return;
    const { items } = value.feed;
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const item of items) {
      expect(item.title).not.toBe('');
      expect(item.url ?? 'https:').toMatch(/^https?:/);
      expect(item.published ?? '2000-01-01T00:00:00Z').toMatch(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/,
      );
    }
  });

  /** Name, items, language; from the index of the corpus. */
  const index = missing
    ? []
    : readFileSync(join(corpus, 'feeds/FEEDS.tsv'), 'utf8').trim().split('\n').slice(1);
  const rows = index
    .map((line) => line.split('\t'))
    .filter(([, , group]) => group !== 'broken' && group !== 'opml' && group !== 'old')
    .map((row) => ({
      name: `feeds/${row[0] ?? ''}`,
      items: Number(row[4]),
      dated: Number(row[5]),
    }));

  it.each(rows)('$name has $items items, $dated of them dated', ({ name, items, dated }) => {
    const feed = feedOf(name);
    expect(feed.items.length).toBe(items);
    const known = feed.items.filter(({ published }) => published !== undefined).length;
    expect(known).toBeGreaterThanOrEqual(dated);
  });

  it('is the same feed in RSS and in Atom', () => {
    const [rss, atom] = ['rss', 'atom'].map(
      (type) => feedOf(`feeds/artificialtruth.${type}`).items,
    );
    const facts = (items = rss) =>
      items?.map(({ title, url, published }) => [title, url, published]);
    expect(facts(atom)).toEqual(facts(rss));
  });

  it.each([
    'wafflepress-wp-excerpts.xml',
    'guardian-home.rss',
    'verge-all-excerpts.atom',
    'medium-partial.rss',
    'nuus-afrikaans-wp.rss',
    'wapo-wellness.rss',
    'reuters-world.rss',
    'indianexpress-world.rss',
  ])('%s is told to hold excerpts only', (name) => {
    expect(feedOf(`feeds/${name}`).items.every(({ excerpt }) => excerpt)).toBe(true);
  });

  it.each([
    'codehollow-wp.rss',
    'dcrainmaker-wp.xml',
    'natasha-wp.xml',
    'giantrobots-feedburner.atom',
  ])('%s is told to hold whole articles', (name) => {
    expect(feedOf(`feeds/${name}`).items.some(({ excerpt }) => excerpt)).toBe(false);
  });

  it('reads the seed as an excerpt in plain text, its first line as title', () => {
    const [item, ...more] = feedOf('seed/farrell-cybersecurity.txt').items;
    const [first] = readFileSync(join(corpus, 'seed/farrell-cybersecurity.txt'), 'utf8').split(
      '\n',
    );
    expect(more).toEqual([]);
    expect(item).toMatchObject({ title: first, excerpt: true, body: { kind: 'text' } });
  });
});

describe.skipIf(missing)('hostile sources', () => {
  const folders = ['feeds', 'xml', 'json', 'opml', 'text', 'markdown', 'html', 'lists'];
  it.each(folders.flatMap((folder) => files(`hostile/${folder}`)))('%s ends well', (path) => {
    const value = outcome(path);
    const links =
      typeof value === 'string'
        ? []
        : value.kind === 'list'
          ? value.feeds.map(({ url }) => url)
          : value.feed.items.flatMap(({ url }) => url ?? []);
    expect(links.filter((link) => !/^https?:\/\/[^@]*$/.test(link))).toEqual([]);
    expect(JSON.stringify(value)).not.toContain('root:');
  });

  it.each([
    ['xml/billion-laughs.rss', 'ingest/entities'],
    ['xml/entity-cycle.rss', 'ingest/entities'],
    ['xml/quadratic-blowup.rss', 'ingest/entities'],
    ['xml/xxe-file.rss', 'ingest/entities'],
    ['xml/xxe-http.rss', 'ingest/entities'],
    ['xml/xxe-parameter-entity.rss', 'ingest/entities'],
    ['xml/empty.rss', 'ingest/empty'],
    ['xml/only-decl.rss', 'ingest/empty'],
    ['json/bom-comments-trailing-comma.json', 'ingest/malformed'],
    ['text/binary-as.txt', 'ingest/binary'],
    ['lists/blns.json', 'ingest/not-a-feed'],
  ])('%s is refused as %s', (path, code) => {
    expect(outcome(`hostile/${path}`)).toBe(code);
  });

  it.each([
    ['xml/xxe-netscape-dtd.rss', 'Keep me'],
    ['xml/xxe-external-dtd.rss', 't'],
    ['xml/utf16le-bom.rss', 'UTF-16 título'],
    ['xml/utf16le-declared-utf8.rss', 'UTF-16 but says UTF-8'],
    ['xml/double-escaped.rss', 'AT&T <b> R&D'],
    ['xml/duplicate-attribute.rss', 't'],
    ['html/meta-charset-lie.html', 'Café'],
  ])('%s is read under the title "%s"', (path, title) => {
    expect(feedOf(`hostile/${path}`).items[0]?.title).toBe(title);
  });

  it('keeps CDATA together', () => {
    const body = (path: string) => feedOf(`hostile/xml/${path}`).items[0]?.body.content;
    expect(body('cdata-end-in-text.rss')).toContain('x ]]> y');
    expect(body('cdata-split-script.rss')).toBe('<script>alert(1)</script>');
  });

  it('unpacks markup that was escaped twice, once', () => {
    expect(feedOf('hostile/xml/double-escaped.rss').items[0]?.body).toEqual({
      kind: 'html',
      content: '<p>Twice escaped &ndash; body</p>',
    });
  });

  it('takes 500 copies of an item for one, and says so', () => {
    const { value, diagnostics } = ingest(source('hostile/xml/same-guid-500.rss'));
    expect(value.kind === 'feed' && value.feed.items.length).toBe(1);
    expect(diagnostics[0]?.message).toContain('499');
  });

  it('names every unsafe address of a list', () => {
    const { diagnostics } = ingest(source('hostile/opml/unsafe-urls.opml'));
    const told = diagnostics.map(({ message }) => message).join('\n');
    for (const unsafe of ['file:///etc/passwd', 'javascript:alert(1)', 'data:text/html'])
      expect(told).toContain(unsafe);
  });

  it('cuts a title of 200 000 letters', () => {
    expect(feedOf('hostile/xml/huge-title-200k.rss').items[0]?.title.length).toBeLessThanOrEqual(
      300,
    );
  });

  it('takes direction overrides out of a text', () => {
    const [item] = feedOf('hostile/text/bidi-trojan.txt').items;
    expect(item?.body.content).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });
});

describe.skipIf(missing)('the feedparser corpus', () => {
  /** The share that was measured when this was written; it is to rise, not to fall. */
  const floor = 0.9;

  it('meets the assertions about fields that lessons use', () => {
    const assertions = loadAssertions(`${corpus}/feedparser`);
    const met = assertions.filter((assertion) => isMet(assertion, readingOf(assertion)));
    expect(assertions.length).toBe(423);
    expect(met.length / assertions.length).toBeGreaterThanOrEqual(floor);
  });
});

/** What ingest makes of a feed of the corpus, as if it had come from the address it was served at. */
function readingOf({ file, headers }: Assertion): Reading {
  const header = (name: string) =>
    Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const charset = /charset=\s*"?([^\s;"]+)/i.exec(header('content-type') ?? '')?.[1];
  const location = header('content-location');
  const fetched: FeedSource = {
    ...source(`feedparser/${file}`),
    url: location?.startsWith('http') === true ? location : 'http://127.0.0.1:8097/',
    ...(charset === undefined ? {} : { charset: charset.toLowerCase() }),
  };
  const { encoding } = decodeBytes(fetched);
  const nothing = { encoding, feed: { title: undefined, link: undefined, language: undefined } };
  try {
    const { value } = ingest(fetched);
    if (value.kind === 'list') return { ...nothing, entries: [] };
    const { title, url, language, items } = value.feed;
    return {
      encoding,
      feed: { title, link: url, language: language?.toLowerCase() },
      entries: items.map((item) => ({
        ...item,
        link: item.url,
        updated: item.published,
        summary: item.body.content,
        content: item.body.content,
      })),
    };
  } catch (error) {
    if (!(error instanceof KitError)) throw error;
    return { ...nothing, entries: [] };
  }
}
