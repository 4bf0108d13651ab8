import { describe, expect, it } from 'vitest';
import { answer, cleanBody as clean, town } from '../test/clean-body.js';

const article = `<p>${town}</p><p>${answer}</p>`;

describe('paragraphs and ids', () => {
  it('numbers paragraphs and headings apart, and sentences within them', () => {
    const { article: made } = clean('html', `<p>${town}</p><h2>The price</h2><p>${answer}</p>`);
    expect(made.paragraphs.map(({ id, kind }) => [id, kind])).toEqual([
      ['p1', 'paragraph'],
      ['h1', 'heading'],
      ['p2', 'paragraph'],
    ]);
    expect(made.paragraphs[0]!.sentences.map(({ id }) => id)).toEqual(['p1s1', 'p1s2']);
  });

  it('keeps quotations and list items as what they are', () => {
    const { article: made } = clean(
      'html',
      `${article}<blockquote><p>We shall build it.</p></blockquote><ul><li>stone</li><li>steel</li></ul>`,
    );
    expect(made.paragraphs.slice(2).map(({ kind, text }) => [kind, text])).toEqual([
      ['quote', 'We shall build it.'],
      ['list', 'stone'],
      ['list', 'steel'],
    ]);
  });

  it('takes a bold line on its own as a heading, and a bold sentence not', () => {
    const { article: made } = clean(
      'html',
      `<p>${town}</p><p><strong>The price</strong></p><p><b>${answer}</b></p>`,
    );
    expect(made.paragraphs.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  it('takes a bold line as a heading where its text follows after a single break', () => {
    const { article: made } = clean(
      'html',
      `<p>${town}</p><p><b>The price</b><br>${answer}</p><p><b>Nobody</b> in the town had asked for<br>a second bridge over the river.</p>`,
    );
    expect(made.paragraphs.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
    ]);
  });

  it('parts paragraphs at doubled line breaks and joins at single ones', () => {
    expect(clean('html', 'One line<br>goes on.<br><br>Another one.').texts).toEqual([
      'One line goes on.',
      'Another one.',
    ]);
  });

  it('reads plain text: empty lines part, a short line alone is a heading, dashes are a list', () => {
    const { article: made } = clean(
      'text',
      `${town}\n\nThe price\n\n${answer}\n\n- stone\n- steel\n`,
    );
    expect(made.paragraphs.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'list',
      'list',
    ]);
  });

  it('reads Markdown, its links as their text', () => {
    const { article: made } = clean(
      'markdown',
      `## Price\n\n${town} [More](http://a.example).\n\n> No.`,
    );
    expect(made.paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'quote']);
    expect(made.paragraphs[1]!.text).toMatch(/for it\. More\.$/u);
  });

  it('keeps powers readable and drops the marks of notes', () => {
    const html = `<p>There are 10<sup>6</sup> of them.<sup><a href="#n">3</a></sup></p>`;
    expect(clean('html', html).texts).toEqual(['There are 10⁶ of them.']);
  });
});

describe('who, where and when', () => {
  it('takes "Ann Example writes:" off the text as the byline', () => {
    const { article: made, texts } = clean('html', `<p>Ann Example writes: ${town}</p>`, {
      author: 'admin',
    });
    expect(made.byline).toBe('Ann Example');
    expect(texts[0]).toBe(town);
  });

  it('takes a newspaper that reports as the outlet', () => {
    const { article: made } = clean('html', `<p>The Example Times reports: ${town}</p>`);
    expect(made.outlet).toBe('The Example Times');
    expect(made.byline).toBeUndefined();
  });

  it.each([
    ['a.person@site.example (Ann Example)', 'Ann Example'],
    ['by Ann Example22 Dec 2016651', 'Ann Example'],
    ['By\n\t\tAnn Example', 'Ann Example'],
    ['Ann Example, W3C Bridges Initiative (BI) Director', 'Ann Example'],
    ['W3C Team', 'W3C Team'],
    ['admin', undefined],
    ['April 28, 2019 at 6:01 am', undefined],
  ])('reads the author "%s" as %s', (author, byline) => {
    expect(clean('html', article, { author }).article.byline).toBe(byline);
  });

  const signed = (line: string, head = '') =>
    clean(
      'page',
      `<html><head><title>A title</title>${head}</head><body><p class="byline"><a href="/o">Another Person</a></p><div><h1>A title</h1><p>${line}</p>${article.repeat(6)}</div></body></html>`,
    ).article.byline;

  it.each([
    ['By Ann Example @ann on May 6, 2024 at 9:00a', 'Ann Example'],
    ['by: Ann Example and Bo Roe - Staff Writers | 2 hours ago', 'Ann Example and Bo Roe'],
    ['Par ANN EXAMPLE, BO ROE Envoyées spéciales à Lyon', 'ANN EXAMPLE, BO ROE'],
  ])('takes the byline beside the title, "%s", before that of another article', (line, byline) => {
    expect(signed(line)).toBe(byline);
  });

  it('takes names from the head as they are written there', () => {
    const head = '<meta name="author" content="Ann Example and Bo Roe">';
    expect(signed('By ANN EXAMPLE & BO ROE', head)).toBe('Ann Example and Bo Roe');
  });

  it('takes no sentence that begins with "By" for a byline, and no site for a person', () => {
    const head =
      '<meta name="author" content="courier.example"><meta property="og:site_name" content="The Courier">';
    expect(signed('By Monday, the river had risen.', head)).toBeUndefined();
    const author = 'Courier Staff';
    expect(
      clean('html', article, { author }, { feed: { title: 'The Courier' } }).article.byline,
    ).toBeUndefined();
  });

  it.each([
    ['World – The Courier', undefined, 'The Courier'],
    ['The Courier -  Front Pages', undefined, 'The Courier'],
    ['The Courier: World News', undefined, 'The Courier'],
    ['Rivers – The Courier', 'https://thecourier.example', 'The Courier'],
    ['And now it’s all this', undefined, 'And now it’s all this'],
    ['Featured Articles', 'https://www.courier.example/features', 'courier.example'],
  ])('finds the outlet in the feed title "%s"', (title, url, outlet) => {
    const feed = { title, ...(url ? { url } : {}) };
    expect(clean('html', article, {}, { feed }).article.outlet).toBe(outlet);
  });

  it.each([
    [
      '<title>A title - 6 May 2024 - The Courier</title><meta property="og:title" content="A title">',
      'The Courier',
    ],
    ['<meta property="og:site_name" content="www.courier.example">', 'courier.example'],
    [
      `<link rel="canonical" href="https://www.courier.example/${'bridge-'.repeat(20)}">`,
      'courier.example',
    ],
  ])('finds the outlet of the page %s', (head, outlet) => {
    const page = `<html><head>${head}</head><body>${article.repeat(6)}</body></html>`;
    expect(clean('page', page).article.outlet).toBe(outlet);
  });

  it('takes the outlet off a title also where it is named after its address', () => {
    const feed = { title: 'Courier.com' };
    const title = 'Bridge debated until midnight | Courier';
    expect(clean('html', article, { title }, { feed }).article.title).toBe(
      'Bridge debated until midnight',
    );
  });

  it('reads what the page, or else its feed, says the article tells', () => {
    const told = 'A town argues about an old bridge, and about who should pay for a new one.';
    const head = `<meta property="og:description" content="${told}">`;
    const page = `<html><head>${head}</head><body>${article.repeat(6)}</body></html>`;
    expect(clean('page', page).article.standfirst).toBe(told);
    expect(clean('html', article, { summary: told }).article.standfirst).toBe(told);
    expect(clean('html', article, { summary: town }).article.standfirst).toBeUndefined();
  });

  it('reads outlet, author, date, language and address from a page, and its title without the site', () => {
    const head =
      '<title>Bridge debated - The Courier</title><meta property="og:site_name" content="The Courier">' +
      '<meta name="author" content="Ann Example"><link rel="canonical" href="https://c.example/b">' +
      '<meta property="article:published_time" content="2024-05-06T07:08:09+02:00">';
    const page = `<html lang="en-GB"><head>${head}</head><body><article>${article.repeat(6)}</article></body></html>`;
    const { article: made } = clean('page', page, { title: 'Bridge debated - The Courier' });
    expect(made).toMatchObject({
      title: 'Bridge debated',
      byline: 'Ann Example',
      outlet: 'The Courier',
      published: '2024-05-06T07:08:09+02:00',
      language: 'en-GB',
      url: 'https://c.example/b',
    });
  });

  it.each([
    ['Bridge debated until midnight - Daily Echo', 'Bridge debated until midnight'],
    ['Daily Echo | Bridge debated until midnight', 'Bridge debated until midnight'],
    ['Bridge debated until midnight, again', 'Bridge debated until midnight, again'],
  ])('takes the heading for the title "%s" only where the rest is a name', (told, title) => {
    const page = `<title>${told}</title><body><article><h1>Bridge debated until midnight</h1>${article.repeat(6)}</article></body>`;
    expect(clean('page', page, { title: told }).article.title).toBe(title);
  });

  const dated = (head: string, mark: string) =>
    clean('page', `<html><head>${head}</head><body>${mark}${article.repeat(6)}</body></html>`)
      .article.published;

  it.each([
    ['a meta element of another name', '<meta name="pdate" content="20240506">', ''],
    [
      'marked-up text',
      '',
      '<abbr itemprop="datePublished" title="2024-05-06T00:00:00Z">noon</abbr>',
    ],
    ['the only time on the page', '', '<time datetime="2024-05-06">May 6</time>'],
    ['the address', '<link rel="canonical" href="https://c.example/2024/05/06/bridge">', ''],
    [
      'an address with the section',
      '<link rel="canonical" href="https://c.example/2024/arts/5/6/b">',
      '',
    ],
    ['words in a meta element', '<meta name="DC.Date" content="Mon, 6 May 2024 02:00 +0200">', ''],
    [
      'the line below the title',
      '',
      '<h1>A title</h1><p>By Ann Example on Monday, May 6, 2024</p>',
    ],
    ['a late hour, as printed there', '<meta name="date" content="2024-05-06T23:30:00-05:00">', ''],
    ['the line above the title', '', '<p>Updated: 6. Mai 2024, 09:10</p><h1>A title</h1>'],
  ])('reads the date of a page from %s', (_name, head, mark) => {
    expect(dated(head, mark)?.slice(0, 10)).toBe('2024-05-06');
  });

  it('reads a date in figures beside the title', () => {
    expect(dated('', '<h1>A title</h1><p>By Ann Example | 8/17/13</p>')).toBe(
      '2013-08-17T00:00:00Z',
    );
  });

  it.each([
    ['a count of seconds', '<meta name="date" content="1703102996">', ''],
    [
      'the times of other articles',
      '',
      '<time datetime="2024-05-06"></time><time datetime="2023-01-02"></time>',
    ],
  ])('reads no date from %s', (_name, head, mark) => {
    expect(dated(head, mark)).toBeUndefined();
  });

  it('names the host where a page names no outlet', () => {
    const head = '<link rel="canonical" href="https://www.bridges.example/b">';
    const page = `<html><head>${head}</head><body>${article.repeat(6)}</body></html>`;
    expect(clean('page', page).article.outlet).toBe('bridges.example');
  });

  it('does not print the title again as the first line', () => {
    expect(clean('html', `<h1>A Title</h1>${article}`).texts).toEqual([town, answer]);
  });

  it('names an item without a title after its first words, and says so', () => {
    const { article: made, codes } = clean('html', article, { title: '' });
    expect(made.title).toMatch(/^The council of the town/u);
    expect(codes).toContain('clean/no-title');
  });
});

describe('language and measures', () => {
  it('lets the text win over a false declaration, and says so', () => {
    const german =
      'Der Rat der Stadt hat am Montag über die alte Brücke gesprochen. Die Mitglieder wollen wissen, was eine neue kosten würde und wer sie bezahlt.';
    const { article: made, codes } = clean('text', german, { language: 'en-US' });
    expect(made.language).toBe('de');
    expect(made.grade).toBeUndefined();
    expect(codes).toContain('clean/language');
  });

  it('keeps the region of a declaration that is right', () => {
    expect(clean('html', article, { language: 'en_gb' }).article.language).toBe('en-GB');
  });

  it('counts words, and a grade for English', () => {
    const { article: made } = clean('html', `<h2>Not counted</h2>${article}`);
    expect(made.words).toBe(50);
    expect(made.grade).toBeGreaterThan(4);
    expect(made.grade).toBeLessThan(9);
  });

  it('counts words of a language without spaces', () => {
    const { article: made } = clean(
      'text',
      '昨日、市議会は古い橋について話し合いました。新しい橋はいくらかかるのでしょうか。',
    );
    expect(made.language).toBe('ja');
    expect(made.words).toBeGreaterThan(10);
    expect(made.paragraphs[0]!.sentences).toHaveLength(2);
  });
});
