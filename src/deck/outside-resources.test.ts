import { describe, expect, it } from 'vitest';
import { outsideResources } from './outside-resources.js';
import { runningTitle } from './running-title.js';

const page = (body: string, css = ''): string =>
  `<!doctype html><html><head><style>${css}</style></head><body>${body}</body></html>`;

describe('outsideResources', () => {
  it.each([
    '<img src="https://example.org/a.png">',
    '<img src="a.png">',
    '<img srcset="//example.org/a.png 2x" src="data:image/gif;base64,AA">',
    '<video poster="http://example.org/a.jpg"></video>',
    '<iframe src="about:blank"></iframe>',
    '<link rel="stylesheet" href="theme.css">',
    '<svg><image href="https://example.org/a.png"/></svg>',
    '<svg><use xlink:href="sprite.svg#a"/></svg>',
    '<object data="https://example.org/a.swf"></object>',
    '<form action="https://example.org/"><button>Send</button></form>',
    '<p style="background: url(https://example.org/a.png)">a</p>',
    '<meta http-equiv="refresh" content="0; url=https://example.org/">',
  ])('finds what %s would load', (body) => {
    expect(outsideResources(page(body))).toHaveLength(1);
  });

  it.each([
    '@import "https://example.org/a.css";',
    "@import url('a.css');",
    'p{background:url(https://example.org/a.png)}',
    'p{background:\\75rl(https://example.org/a.png)}',
    'p{background:image-set("https://example.org/a.png" 1x)}',
  ])('finds what the style %s would load', (css) => {
    expect(outsideResources(page('', css))).toHaveLength(1);
  });

  it('lets a title speak of an address, but not end its string', () => {
    const title = 'How url(https://example.org/a.png) loads “it”';
    expect(outsideResources(page('', runningTitle(title)))).toEqual([]);
    expect(outsideResources(page('', `${runningTitle(title)}p{background:url(b.png)}`))).toEqual([
      'style b.png',
    ]);
    expect(
      outsideResources(page('', runningTitle('https://example.org/a.png url(c.png)'))),
    ).toEqual(['style c.png']);
  });

  it('lets links, fragments and data stand', () => {
    const body =
      '<a href="https://example.org/">source</a><a href="#3">3</a><svg><use href="#a"/></svg>' +
      '<img src="data:image/gif;base64,AA" alt="">';
    const css = '@font-face{src:url(data:font/woff2;base64,AA)} /* url(https://example.org/) */';
    expect(outsideResources(page(body, css))).toEqual([]);
  });
});
