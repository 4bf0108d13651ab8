import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { KitError } from '../core/problem.js';
import type { Feed } from '../model/feed-item.js';
import { ingest } from './ingest.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string, more = {}) => ingest({ name: 'named', bytes: bytesOf(text), ...more });

function feedOf(text: string, more = {}): Feed {
  const { value } = read(text, more);
  if (value.kind !== 'feed') throw new TypeError('a list');
  return value.feed;
}

const rss = (items: string, head = '') =>
  `<rss version="2.0"><channel><title>Harbour News</title><link>https://news.example/</link>${head}${items}</channel></rss>`;
const item = (inner: string) => `<item>${inner}</item>`;

function refusal(text: string): KitError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof KitError) return error;
  }
  return expect.fail('was not refused');
}

describe('ingest', () => {
  it('reads a page that an archive wrapped into elements of its own', () => {
    const page =
      '<html><head><title>Ferry sails</title></head><body><p>It sails.</p></body></html>';
    const feed = feedOf(`<DOCUMENT>\n<TYPE>EX-1\n<TEXT>\n${page}`);
    expect(feed).toMatchObject({
      format: 'page',
      items: [{ title: 'Ferry sails', body: { content: page } }],
    });
  });

  it('takes a short notice of several paragraphs for whole, and one paragraph for an excerpt', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'ferry').join(' ');
    const noticed = (content: string) =>
      feedOf(
        rss(
          item(
            `<title>t</title><link>https://news.example/1</link><description>Notice.</description><content:encoded><![CDATA[${content}]]></content:encoded>`,
          ),
        ).replace('<rss ', '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" '),
      ).items.map(({ excerpt }) => excerpt);
    expect(noticed(`<p>${words(40)}.</p><p>${words(30)}.</p>`)).toEqual([false]);
    expect(noticed(`<p>${words(70)}.</p>`)).toEqual([true]);
    expect(noticed(`<p>${words(70)}.</p><p><a href="/1">To the page</a></p>`)).toEqual([true]);
  });

  it('tells formats apart by content', () => {
    const entry = '<entry><title>t</title><id>i</id></entry>';
    const formats = [
      rss(item('<title>t</title>')),
      `<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`,
      '{"version":"https://jsonfeed.org/version/1.1","title":"f","items":[{"id":"1"}]}',
      '<!doctype html><title>t</title><p>Words.</p>',
      '# Title\n\nWords.',
      'Title\n\nWords.',
    ].map((text) => feedOf(text).format);
    expect(formats).toEqual(['rss', 'atom', 'json', 'page', 'markdown', 'text']);
  });

  it('resolves relative addresses against the site and drops those of other schemes', () => {
    const links = ['/a', 'b', '//other.example/c', 'javascript:alert(1)', 'data:text/html,x'];
    const feed = feedOf(
      rss(links.map((link) => item(`<title>${link}</title><link>${link}</link>`)).join('')),
    );
    expect(feed.items.map(({ url }) => url)).toEqual([
      'https://news.example/a',
      'https://news.example/b',
      'https://other.example/c',
      undefined,
      undefined,
    ]);
  });

  it('takes xml:base before the site, unless it is no web address', () => {
    const atom = (base: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${base}"><entry><id>i</id><link href="x"/></entry></feed>`;
    expect(feedOf(atom('https://a.example/b/')).items[0]?.url).toBe('https://a.example/b/x');
    expect(feedOf(atom('javascript:alert(1)//')).items[0]?.url).toBeUndefined();
  });

  it('leaves name and password out of links', () => {
    const feed = feedOf(rss(item('<link>https://me:secret@news.example/a</link>')));
    expect(feed.items[0]?.url).toBe('https://news.example/a');
  });

  it('keeps items of one GUID apart where they differ, in the same way each time', () => {
    const one = item('<guid>g</guid><description>First words</description>');
    const two = item('<guid>g</guid><description>Other words</description>');
    const ids = (...items: readonly string[]) =>
      feedOf(rss(items.join(''))).items.map(({ id }) => id);
    const [first, second] = ids(one, two, one);
    expect(ids(one, two, one)).toEqual([first, second]);
    expect(first).toBe('g');
    expect(second).toMatch(/^g#[0-9a-f]{16}$/);
    expect(ids(one, item('<guid>h</guid>'), two)[2]).toBe(second);
  });

  it('names an item by its address, and without one by a digest of its text', () => {
    const feed = feedOf(
      rss(item('<link>/a</link>') + item('<title>t</title><description>d</description>')),
    );
    expect(feed.items[0]?.id).toBe('https://news.example/a');
    expect(feed.items[1]?.id).toMatch(/^[0-9a-f]{16}$/);
  });

  it('shows titles as plain text', () => {
    const title = (raw: string) => feedOf(rss(item(`<title>${raw}</title>`))).items[0]?.title;
    expect(title('Tom &amp;amp; &lt;b&gt;Ann&lt;/b&gt;')).toBe('Tom & Ann');
    expect(title('<![CDATA[<script>alert(1)</script>Safe]]>')).toBe('Safe');
    expect(title('If a &lt; b')).toBe('If a < b');
    expect(title(`<![CDATA[${'word '.repeat(100)}]]>`)?.length).toBeLessThanOrEqual(300);
  });

  it('treats a date that means nothing as none, and says so', () => {
    const { value, diagnostics } = read(rss(item('<title>t</title><pubDate>soon</pubDate>')));
    expect(value.kind === 'feed' && value.feed.items[0]?.published).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'ingest/date', severity: 'info' }]);
  });

  it('gives names without mail addresses as authors', () => {
    const author = (raw: string) =>
      feedOf(rss(item(`<title>t</title><author>${raw}</author>`))).items[0]?.author;
    expect(author('ann@news.example (Ann Lee)')).toBe('Ann Lee');
    expect(author('Ann Lee (ann@news.example)')).toBe('Ann Lee');
  });

  it('keeps active content for the next stage to remove', () => {
    const feed = feedOf(rss(item('<description>&lt;script&gt;x&lt;/script&gt;</description>')));
    expect(feed.items[0]?.body).toEqual({ kind: 'html', content: '<script>x</script>' });
  });

  it('unpacks gzip whatever the name says', () => {
    const bytes = gzipSync(rss(item('<title>Packed</title>')));
    const { value } = ingest({ name: 'feed.xml', bytes });
    expect(value.kind === 'feed' && value.feed.items[0]?.title).toBe('Packed');
  });

  it('refuses gzip that unpacks to more than can be read', () => {
    const bytes = gzipSync(Buffer.alloc(30 * 1024 * 1024, 'x'));
    expect(() => ingest({ name: 'bomb', bytes })).toThrow(/larger than 20 MB/);
  });

  it('names line and column of broken XML that holds nothing', () => {
    const error = refusal('<rss version="2.0">\n<channel><title>t</titel>\n');
    expect(error.exit).toBe(4);
    expect(error.problem).toMatchObject({ code: 'ingest/malformed', where: { line: 2 } });
  });

  it('reads the whole items of a feed that breaks off anywhere', () => {
    const text = rss(
      item('<title>One</title><description><![CDATA[<p>a</p>]]></description>') +
        item('<title>Two</title><description>b &amp; c</description>'),
    );
    const end = text.indexOf('</item>') + '</item>'.length;
    for (let at = 0; at < text.length; at += 1) {
      try {
        const { value, diagnostics } = read(text.slice(0, at));
        if (at <= end || value.kind !== 'feed') continue;
        expect(value.feed.items[0]?.title).toBe('One');
        expect(diagnostics[0]?.code).toBe('ingest/malformed');
      } catch (error) {
        expect(error).toBeInstanceOf(KitError);
        expect(at).toBeLessThanOrEqual(end);
      }
    }
  });

  it('names line and column of broken JSON', () => {
    const error = refusal('{"items": [\n  {"id": 1,}\n]}');
    expect(error.problem).toMatchObject({
      code: 'ingest/malformed',
      where: { line: 2, column: 12 },
    });
  });

  it.each([
    ['fetched', '<!ENTITY a SYSTEM "file:///etc/passwd">'],
    ['nested', '<!ENTITY a "x"><!ENTITY b "&a;&a;">'],
    ['parameters', '<!ENTITY % a "x">%a;'],
    ['long', `<!ENTITY a "${'x'.repeat(2000)}">`],
  ])('refuses a DOCTYPE with entities that are %s', (_, entity) => {
    const error = refusal(`<!DOCTYPE rss [${entity}]>${rss(item('<title>&a;</title>'))}`);
    expect(error.problem).toMatchObject({ code: 'ingest/entities', where: { line: 1 } });
  });

  it('reads RSS with the DOCTYPE of its time, and never expands an entity of its own', () => {
    const doctype =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd" [<!ENTITY a "expanded">]>';
    const feed = feedOf(`${doctype}${rss(item('<title>&a; caf&eacute;</title>'))}`);
    expect(feed.items[0]?.title).toBe('&a; café');
  });

  it('lists the feeds of OPML, folders flattened, unsafe ones named', () => {
    const { value, diagnostics } = read(
      '<opml version="2.0"><body><outline text="Folder"><outline text="News" xmlUrl="https://news.example/feed"/></outline><outline text="Bad" xmlUrl="file:///etc/passwd"/><outline type="include" text="me" url="self.opml"/></body></opml>',
    );
    expect(value).toEqual({
      kind: 'list',
      feeds: [{ title: 'News', url: 'https://news.example/feed' }],
    });
    expect(diagnostics[0]?.message).toContain('file:///etc/passwd');
  });

  it('reads the head of a page', () => {
    const feed = feedOf(
      '<html lang="en-GB"><head><title>Tides - Harbour News</title><meta property="og:title" content="Tides rise"><meta name="author" content="Ann Lee"><meta property="article:published_time" content="2024-05-01T10:00:00+02:00"><link rel="canonical" href="/tides"></head><body><p>Words.</p></body></html>',
      { url: 'https://news.example/x?y' },
    );
    expect(feed.items[0]).toMatchObject({
      title: 'Tides rise',
      author: 'Ann Lee',
      published: '2024-05-01T10:00:00+02:00',
      url: 'https://news.example/tides',
      language: 'en-GB',
      body: { kind: 'page' },
    });
  });

  it('reads front matter line by line', () => {
    const feed = feedOf(
      '---\ntitle: "Tides rise"\nauthor: Ann Lee\noutlet: The Arle Post\ndate: 2024-05-01\nx: &a [1]\ny: *a\n---\n# Tides\n\nWords.',
    );
    expect(feed.items[0]).toMatchObject({
      title: 'Tides rise',
      author: 'Ann Lee',
      published: '2024-05-01T00:00:00Z',
      body: { kind: 'markdown', content: '# Tides\n\nWords.' },
    });
    expect(feed.title).toBe('The Arle Post');
  });

  it('takes the first heading of Markdown for the title, out of the body', () => {
    expect(feedOf('# The **tides** rise\n\nWords.').items[0]).toMatchObject({
      title: 'The tides rise',
      body: { content: 'Words.' },
    });
  });

  it('says that a feed is empty', () => {
    expect(read(rss('')).diagnostics).toMatchObject([{ code: 'ingest/no-items' }]);
  });

  it.each([
    ['%PDF-1.7\n', /PDF/],
    ['PK\u0003\u0004', /ZIP archive or an office document/],
    ['\u0000\u0001\u0002\u0003'.repeat(20), /not a text/],
    ['<svgx/>', /outermost element is <svgx>/],
    [' \n', /empty/],
    ['# A remark\n\nlessonpress: 1\nslug: a\n', /a lesson already/],
  ])('refuses %j by what it is', (text, why) => {
    expect(refusal(text).message).toMatch(why);
  });

  it('is not slowed down by markup that is nested 200 000 deep', () => {
    const deep = '<div>'.repeat(200_000);
    expect(
      feedOf(rss(item(`<title>t</title><description><![CDATA[${deep}]]></description>`))).items,
    ).toHaveLength(1);
  });
});

describe('excerpts', () => {
  const words = (count: number) => 'word '.repeat(count).trim();
  const excerpt = (body: string) =>
    feedOf(rss(item(`<link>/a</link><description><![CDATA[${body}]]></description>`))).items[0]
      ?.excerpt;

  it.each([
    ['a cut mark', `${words(200)} […]`],
    [
      'a WordPress tail',
      `<p>${words(200)} [&#8230;]</p><p>The post <a href="/a">A</a> appeared first on <a href="/">B</a>.</p>`,
    ],
    ['an invitation', `<p>${words(200)}</p><a href="/a">Continue reading &rarr;</a>`],
    ['an invitation in German', `<p>${words(200)}</p><a href="/a">Weiterlesen</a>`],
    ['an invitation in Russian', `<p>${words(200)}</p><a href="/a">Читать далее</a>`],
    ['an invitation in Japanese', `<p>${words(200)}</p><a href="/a">続きを読む</a>`],
    ['few words', words(60)],
  ])('are told by %s', (_, body) => {
    expect(excerpt(body)).toBe(true);
  });

  it('are not found in an article that is whole', () => {
    expect(
      excerpt(
        `<p>${words(300)}.</p><p>They continue reading in class every day.</p><p>${words(100)}.</p>`,
      ),
    ).toBe(false);
  });

  it('are not what a saved page is, whose text is found later', () => {
    const head = '<title>A</title><link rel="canonical" href="https://news.example/a">';
    const page = `<html><head>${head}</head><body><p>${words(300)}</p></body></html>`;
    expect(feedOf(page).items[0]).toMatchObject({ excerpt: false, body: { kind: 'page' } });
  });

  it('keep the summary that stands beside them, if it is not the article once more', () => {
    const summaryOf = (summary: string) =>
      feedOf(
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>i</id><summary>${summary}</summary><content>${words(60)}</content></entry></feed>`,
      ).items[0]?.summary;
    expect(summaryOf('A &lt;b&gt;town&lt;/b&gt; argues.')).toBe('A town argues.');
    expect(summaryOf(words(200))).toBeUndefined();
  });

  it('are told in Atom by a summary without content', () => {
    const atom = (inner: string) =>
      feedOf(
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>i</id><link href="https://news.example/a"/>${inner}</entry></feed>`,
      ).items[0]?.excerpt;
    expect(atom(`<summary>${words(200)}</summary>`)).toBe(true);
    expect(atom(`<content>${words(200)}</content>`)).toBe(false);
  });
});
