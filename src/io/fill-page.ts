/**
 * Puts a document into a page. Decks of one look differ in title and body alone: a page that holds one
 * of them keeps its head, and with it styles that are read and fonts that are loaded.
 */
import type { SealedPage } from './page-pool.js';

export interface PageDocument {
  readonly html: string;
  /** All before its body but the title; absent where another must not take it over. */
  readonly head?: string;
  readonly title: string;
  readonly body: string;
}

const whole =
  /^([^]*?<title>)([^<]*)(<\/title>[^]*?<\/head>\s*<body>)([^]*)<\/body>\s*<\/html>\s*$/;

/** A page that loads waits for these; one that gets another body does not. */
const picture = /data:image|url\((?!data:font)|<ima?ge?\b/i;
/** These might lead elsewhere once the next document is there. */
const leading = /<(?:meta|i?frame|object|embed)\b/i;

export function readDocument(html: string): PageDocument {
  const [, before = '', title = '', after = '', body = ''] = whole.exec(html) ?? [];
  const isAlone = before === '' || picture.test(html) || leading.test(body);
  return { html, title, body, ...(isAlone ? {} : { head: `${before}${after}` }) };
}

export async function fillPage(
  sealed: SealedPage,
  { head, title, body, html }: PageDocument,
  timeout: number,
): Promise<void> {
  const { page } = sealed;
  if (head !== undefined && head === sealed.head) {
    await page.evaluate(`(${refill})(${JSON.stringify(title)}, ${JSON.stringify(body)})`);
    return;
  }
  sealed.head = undefined;
  await page.setContent(withPolicy(html), { waitUntil: 'load', timeout });
  sealed.head = head;
}

// Runs in the page, as text: this side has no types of a browser.
const refill = `async (title, body) => {
  document.querySelector('title').innerHTML = title;
  document.body.innerHTML = body;
  document.body.offsetHeight;
  await document.fonts.ready;
}`;

const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline' data:",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A meta element that stands first in the document is moved into its head by every parser. */
function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace(/^\s*(?:<!doctype[^>]*>)?/i, (doctype) => doctype + meta);
}
