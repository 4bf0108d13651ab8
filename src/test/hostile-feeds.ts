/** Feeds that hold a text in every field an item has, in each of the formats. */

const sentences = [
  'The town council voted to keep the last bus to the harbour running for another year.',
  'Nurses who work late had asked for the bus, because a taxi home costs more than an hour of their pay.',
  'The department said that the bus carried only four people a night during the winter.',
  'A member of the council argued that the town should count the jobs and not only the riders.',
  'The mayor said the town would look at the numbers again in the spring.',
];
/** Texts in the body of an item. */
const inBody = 24;

export interface FeedFormat {
  readonly name: string;
  readonly write: (items: readonly FeedItem[]) => string;
}

/** `text` gives the next text, whenever it is asked. */
export interface FeedItem {
  readonly text: () => string;
}

/** Items enough for each of the texts to stand in a body once. */
export function itemsOf(texts: readonly string[]): FeedItem[] {
  let next = 0;
  const text = () => texts[next++ % texts.length] ?? '';
  return Array.from({ length: Math.ceil(texts.length / inBody) }, () => ({ text }));
}

/** Characters that no XML document may hold are left out. */
const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

const tag = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;

const bodyOf = ({ text }: FeedItem) =>
  Array.from({ length: inBody }, (_, at) => {
    const plain = sentences[at % sentences.length] ?? '';
    return at % 2 === 0 ? `<p>${plain} ${text()}</p>` : `${text()}<p>${plain}</p>`;
  }).join('\n');

const xhtml = (content: string) =>
  `<div xmlns="http://www.w3.org/1999/xhtml">${content}<script>alert(1)</script><img src="http://x.example/t.png" onerror="alert(1)"/></div>`;

/** In each of the three ways in which Atom may write it. */
function titleOf(at: number, text: string): string {
  const title = escaped(`Late bus ${at} ${text}`);
  const div = xhtml(`<b>${title}</b>`);
  const type = (['html', 'text', 'xhtml'] as const)[at % 3] ?? 'html';
  return `<title type="${type}">${type === 'xhtml' ? div : title}</title>`;
}

/** In each of the two ways in which Atom may write markup; in the second a payload is a text. */
function contentOf(at: number, item: FeedItem): string {
  if (at % 2 === 0) return `<content type="html">${escaped(bodyOf(item))}</content>`;
  const body = bodyOf({ text: () => escaped(item.text()) });
  return `<content type="xhtml">${xhtml(body)}</content>`;
}

const address = (text: string) => `https://x.example/${text}`;

export const feedFormats: readonly FeedFormat[] = [
  {
    name: 'RSS',
    write: (items) =>
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>${items
        .map((one, at) => {
          const { text } = one;
          const attribute = (name: string) =>
            `<${name} url="${escaped(address(text()))}" type="image/png" length="1"/>`;
          return `<item>${tag('title', `Late bus ${at} ${text()}`)}${tag('link', address(text()))}${tag('author', text())}${tag('dc:creator', text())}${tag('category', text())}${tag('guid', text())}${tag('comments', text())}${attribute('enclosure')}${attribute('media:content')}${attribute('media:thumbnail')}${tag('media:title', text())}${tag('media:description', text())}${tag('media:credit', text())}${tag('description', text())}${tag('content:encoded', bodyOf(one))}</item>`;
        })
        .join('')}</channel></rss>`,
  },
  {
    name: 'Atom',
    write: (items) =>
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${items
        .map((one, at) => {
          const { text } = one;
          return `<entry>${titleOf(at, text())}${tag('id', text())}<author>${tag('name', text())}${tag('uri', text())}${tag('email', text())}</author><link href="${escaped(address(text()))}"/><link rel="enclosure" href="${escaped(text())}"/><category term="${escaped(text())}"/><summary type="text">${escaped(text())}</summary>${tag('rights', text())}${contentOf(at, one)}</entry>`;
        })
        .join('')}</feed>`,
  },
  {
    name: 'JSON Feed',
    write: (items) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: items[0]?.text(),
        items: items.map((one, at) => {
          const { text } = one;
          return {
            ...{ id: text(), url: address(text()), external_url: text(), image: text() },
            ...{ title: `Late bus ${at} ${text()}`, summary: text(), banner_image: text() },
            ...{ authors: [{ name: text(), url: text(), avatar: text() }], tags: [text(), text()] },
            attachments: [{ url: text(), mime_type: text(), title: text() }],
            content_html: bodyOf(one),
          };
        }),
      }),
  },
];
