/** Finds the article in a whole page with Mozilla's Readability. */
import { Readability } from '@mozilla/readability';
import { countWords } from './block.js';
import { depthOf, textOf, type DomDocument, type DomElement } from './dom.js';

/** Browsers nest no deeper (Blink and WebKit: 512); Readability's recursion needs a bound too. */
const MAX_DEPTH = 512;
const MAX_ELEMENTS = 100_000;

export interface PageArticle {
  readonly root: DomElement;
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly published?: string;
  /** Why the whole page was taken instead of an article within it. */
  readonly whole?: 'nested' | 'not-found';
}

interface Found {
  readonly content?: unknown;
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
}

function isTooMuch(document: DomDocument): boolean {
  return depthOf(document) > MAX_DEPTH || [...document.querySelectorAll('*')].length > MAX_ELEMENTS;
}

/** Takes the document apart: parse it anew for any other use. */
export function findArticle(document: DomDocument, parseAgain: () => DomDocument): PageArticle {
  if (isTooMuch(document)) return { root: document.body, whole: 'nested' };
  const found: Found | null = new Readability(document, {
    keepClasses: true,
    serializer: (node: unknown) => node as string,
  }).parse();
  const root = found?.content as DomElement | undefined;
  if (!found || !root || countWords(textOf(root)) === 0) {
    return { root: parseAgain().body, whole: 'not-found' };
  }
  return {
    root,
    ...(found.title ? { title: found.title } : {}),
    ...(found.byline ? { byline: found.byline } : {}),
    ...(found.siteName ? { outlet: found.siteName } : {}),
    ...(found.publishedTime ? { published: found.publishedTime } : {}),
  };
}
