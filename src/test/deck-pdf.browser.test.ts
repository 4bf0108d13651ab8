/** The printed slides read back by a program that did not write them: tags, outline, links. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../io/browser-find.js';
import { startBrowser, type BrowserSession } from '../io/browser-launch.js';
import { printPage } from '../io/browser-page.js';
import { hotlineLesson } from './hotline-lesson.js';
import { makeDocument } from './make-document.js';
import { readPdf } from './read-pdf.js';

let session: BrowserSession;
let bytes: Uint8Array;

beforeAll(async () => {
  session = await startBrowser(await findBrowser({}), { sandbox: true });
  const document = await makeDocument('deck', hotlineLesson());
  bytes = await printPage(session.browser, document);
});
afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}

const rolesOf = ({ role, children = [] }: Tag): readonly string[] => [
  ...(role === undefined ? [] : [role]),
  ...children.flatMap(rolesOf),
];

async function readTags() {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: { roles: readonly string[]; links: readonly string[] }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const tree = (await page.getStructTree()) as Tag | null;
    const annotations = (await page.getAnnotations()) as readonly { url?: string }[];
    pages.push({
      roles: tree === null ? [] : rolesOf(tree),
      links: annotations.flatMap(({ url }) => url ?? []),
    });
  }
  await task.destroy();
  return pages;
}

it('is tagged: a document with headings, lists and links on every slide', async () => {
  const pages = await readTags();
  for (const [at, { roles }] of pages.entries()) {
    expect(roles[1]).toBe('Document');
    expect(roles.filter((role) => /^H[12]$/.test(role))).toEqual([at === 0 ? 'H1' : 'H2']);
  }
  const all = pages.flatMap(({ roles }) => roles);
  for (const role of ['P', 'L', 'LI', 'Lbl', 'BlockQuote', 'H3', 'Link', 'Strong'])
    expect(all).toContain(role);
});

it('has an outline of the slides, each title with its spaces', async () => {
  const { outline, info } = await readPdf(bytes);
  const headings = (await readTags())
    .flatMap(({ roles }) => roles)
    .filter((role) => /^H\d$/.test(role));
  expect(outline).toHaveLength(headings.length);
  expect(outline[0]).toBe('A Hotline Is Not a Handshake');
  expect(outline).toContain(
    'Think of a rule you keep with someone you do not fully trust. What makes both of you keep it?',
  );
  expect(info['Title']).toBe('A Hotline Is Not a Handshake');
  expect(info['Language']).toBe('en');
});

it('links each slide behind the first to the article, and nowhere else', async () => {
  const pages = await readTags();
  const address = 'https://example.org/opinion/hotline';
  for (const [at, { links }] of pages.entries()) {
    expect(new Set(links)).toEqual(new Set(at === 0 ? [] : [address]));
  }
});
