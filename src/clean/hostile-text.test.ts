import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer, cleanBody as clean, town } from '../test/clean-body.js';

const corpus = '../shared/corpus';

describe('hidden and hostile text', () => {
  it.each([
    ['<p style="display:none">SECRET</p>'],
    ['<p style="visibility: hidden">SECRET</p>'],
    ['<p hidden>SECRET</p>'],
    ['<p aria-hidden="true">SECRET</p>'],
    ['<p style="font-size:0">SECRET</p>'],
    ['<p style="color:#FFF">SECRET</p>'],
    ['<p style="color:white;background:#ffffff">SECRET</p>'],
    ['<p style="position:absolute;left:-9999px">SECRET</p>'],
    ['<p style="opacity:0.0">SECRET</p>'],
    ['<div style="height:0;overflow:hidden"><p>SECRET</p></div>'],
    ['<span class="sr-only">SECRET</span>'],
    [
      '<style>.gone, p#x { display: none !important }</style><p class="gone">SECRET</p><p id="x">SECRET</p>',
    ],
  ])('leaves out %s', (hidden) => {
    const { texts } = clean('html', `<p>${town}</p>${hidden}<p>${answer}</p>`);
    expect(texts).toEqual([town, answer]);
  });

  it('keeps white text on a dark ground, and what only a print style hides', () => {
    const html =
      `<style>@media print { .b { display: none } }</style><div style="background:#000">` +
      `<p style="color:#fff">${town}</p></div><p class="b">${answer}</p>`;
    expect(clean('html', html).texts).toEqual([town, answer]);
  });

  it('survives style sheets that no parser would take', () => {
    const sheet =
      '.. > , > {display:none} #5{display:none} a,{display:none} {display:none} .a>{display:none}';
    expect(clean('html', `<style>${sheet}</style><p>${town}</p>`).texts).toEqual([town]);
  });

  it('folds what cannot be seen: soft hyphens, zero-width, direction, tags, stacked marks', () => {
    const odd =
      'The coun\u00ADcil\u200B met\u202E on\u0000 Mon\u{E0041}day e\u0301\u0301\u0301\u0301\u0301\u0301.';
    const { texts, codes } = clean('text', odd);
    expect(texts).toEqual(['The council met on Monday é\u0301\u0301\u0301.']);
    expect(codes).toContain('clean/characters');
  });

  it('keeps the joiners that emoji and Persian need', () => {
    expect(clean('text', 'می\u200Cخواهم 👩\u200D🚒').texts).toEqual(['می\u200Cخواهم 👩\u200D🚒']);
  });

  it.each([
    ['nothing', 'html', ''],
    ['a pixel', 'html', '<img src="https://t.example/p.gif" width="1" height="1">'],
    ['code', 'html', '<pre>let a = { b: 1 };</pre>'],
    ['a table', 'html', '<table><tr><th>a</th></tr><tr><td>1</td></tr></table>'],
    ['brackets', 'markdown', '['.repeat(50_000)],
  ] as const)('says that %s is no text', (_name, kind, content) => {
    const { article: made, codes } = clean(kind, content);
    expect(made.paragraphs).toEqual([]);
    expect(codes).toContain('clean/empty');
  });

  it('cuts after 100 000 words, and says so', () => {
    const { article: made, codes } = clean(
      'html',
      `<p>${'Nine words make up each sentence of this text. '.repeat(900)}</p>`.repeat(15),
    );
    expect(made.words).toBeLessThanOrEqual(100_000);
    expect(made.words).toBeGreaterThan(90_000);
    expect(codes).toContain('clean/cut');
  });

  it.each([
    ['html', '<div>'],
    ['page', '<div class="ad">'],
    ['html', '<blockquote>'],
    ['page', '<ul><li>'],
    ['html', '<b>'],
  ] as const)('reads %s that nests %s 20 000 times', (kind, open) => {
    expect(clean(kind, `${open.repeat(20_000)}<p>${town}`).texts).toEqual([town]);
  });

  it('notes text in capitals', () => {
    expect(clean('text', town.toUpperCase()).codes).toContain('clean/all-capitals');
  });
});

describe.skipIf(!existsSync(corpus))('real articles', () => {
  it('cleans the article of the seed', () => {
    const content = readFileSync(`${corpus}/seed/farrell-cybersecurity.txt`, 'utf8');
    const { article: made, texts } = clean('text', content, { title: content.split('\n')[0]! });
    const headings = made.paragraphs.filter(({ kind }) => kind === 'heading');
    expect(made.title).toMatch(/^Trump’s plan to work with Putin/u);
    expect(made.byline).toBe('Henry Farrell');
    expect(headings.map(({ text }) => text)).toEqual([
      'That doesn’t appear to be what Trump wants',
      'U.S. officials don’t trust the Russians',
    ]);
    expect(texts[0]).toMatch(/^During the Obama administration/u);
    expect(texts.at(-1)).toMatch(/carcasses\.$/u);
    expect(texts.join(' ')).not.toMatch(/Continue reading|Facebooktwittermail/u);
    expect(made.excerpt).toBe(true);
    expect(made.language).toBe('en');
  });

  const open = existsSync(corpus) ? readdirSync(`${corpus}/open-articles`) : [];
  it.each(open.filter((name) => name.endsWith('.txt')))('cleans %s', (name) => {
    const content = readFileSync(`${corpus}/open-articles/${name}`, 'utf8');
    const { article: made, codes } = clean('text', content, { title: content.split('\n')[0]! });
    expect(made.language).toBe('en');
    expect(made.words).toBeGreaterThan(200);
    expect(codes).not.toContain('clean/empty');
    const sentences = made.paragraphs.flatMap((paragraph) => paragraph.sentences);
    expect(sentences.filter(({ text }) => /^[”’)\]]/u.test(text))).toEqual([]);
  });

  it.each([
    ['html/css-hidden.html', 'page', /^(?!.*HIDDEN-).*Visible words/su],
    ['html/deep-div-20000.html', 'page', /The deepest paragraph\./u],
    ['html/base-and-refresh.html', 'page', /^A sentence of plain text\./u],
    ['html/mxss.html', 'page', /^(?!.*[<>]).*End of the article/su],
    ['html/unclosed-everything.html', 'page', /One.*Two.*a.*b/su],
    ['html/meta-charset-lie.html', 'page', /Le caf/u],
    ['markdown/html-in-markdown.md', 'markdown', /^(?!.*[<>]script)/su],
    ['markdown/front-matter-yaml-bomb.md', 'markdown', /^Body after a YAML alias bomb\.$/u],
    ['markdown/backticks.md', 'markdown', /^$/u],
    ['text/bidi-trojan.txt', 'text', /^[^\u202A-\u202E\u2066-\u2069]*$/u],
    ['text/zalgo.txt', 'text', /^(?!.*\p{Mn}{4})/su],
  ] as const)('meets what is expected of %s', (name, kind, expected) => {
    const content = readFileSync(`${corpus}/hostile/${name}`, 'utf8');
    expect(clean(kind, content, { title: '' }).texts.join('\n')).toMatch(expected);
  });

  it('notes a page that leads elsewhere, and letters that came damaged', () => {
    const page = (name: string): string => readFileSync(`${corpus}/hostile/html/${name}`, 'utf8');
    expect(clean('page', page('base-and-refresh.html')).codes).toContain('clean/redirect');
    expect(clean('page', page('meta-charset-lie.html')).codes).toContain('clean/damaged-letters');
  });
});
