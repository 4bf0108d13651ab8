/** Reads a body of any kind as blocks, with what the page says about itself. */
import type { Body } from '../model/feed-item.js';
import { readBesideTitle } from './beside-title.js';
import type { Block } from './block.js';
import { cleanByline } from './byline.js';
import { collectBlocks, type Collected } from './collect-blocks.js';
import {
  parseFragment,
  parsePage,
  removeComments,
  type DomDocument,
  type DomElement,
} from './dom.js';
import { removeCaptions } from './element-rules.js';
import { removeHidden } from './hidden-text.js';
import { markdownToHtml } from './markdown.js';
import { findArticle, type PageArticle } from './page-article.js';
import { dateOf, readPageFacts, type PageFacts } from './page-facts.js';
import { readPlainText } from './plain-text.js';

export interface ReadBody {
  readonly blocks: readonly Block[];
  readonly tables: number;
  readonly codeBlocks: number;
  /** Hidden elements of a fragment that held text. */
  readonly hidden: number;
  readonly facts: PageFacts;
  readonly whole?: PageArticle['whole'];
}

const nothing = { tables: 0, codeBlocks: 0, hidden: 0, facts: { redirects: false } };

/** Where nearly all text is set as code, as in mailing lists, the code is the text if it is prose. */
function orPreformatted(collected: Collected, root: DomElement): Collected {
  if (collected.codeBlocks === 0) return collected;
  const texts = [...root.querySelectorAll('pre')].map((pre) => pre.textContent ?? '');
  const lengthOf = (all: readonly string[]): number => all.join('').length;
  if (lengthOf(collected.blocks.map(({ text }) => text)) * 3 > lengthOf(texts)) return collected;
  const signs = texts.join('').match(/[{}=<>;|\\]/gu)?.length ?? 0;
  if (signs * 40 > lengthOf(texts)) return collected;
  return { ...collected, blocks: texts.flatMap(readPlainText), codeBlocks: 0 };
}

function readFragment(html: string): ReadBody {
  const document = parseFragment(html);
  const hidden = removeHidden(document, { onWhite: true });
  return { ...nothing, hidden, ...orPreformatted(collectBlocks(document.body), document.body) };
}

function readPage(html: string): ReadBody {
  const document = parsePage(html);
  const facts = readPageFacts(document);
  removeHidden(document, { onWhite: false });
  removeComments(document);
  const parseAgain = (): DomDocument => {
    const again = parsePage(html);
    removeHidden(again, { onWhite: false });
    return again;
  };
  // Readability loses the names by which captions are known.
  removeCaptions(document);
  const beside = readBesideTitle(collectBlocks(document.body).blocks, [
    facts.title,
    facts.documentTitle,
  ]);
  const found = findArticle(document, parseAgain);
  const picked = orPreformatted(collectBlocks(found.root), found.root);
  const isEmpty = picked.blocks.every(({ kind }) => kind === 'heading') && !found.whole;
  const article = isEmpty ? { ...found, whole: 'not-found' as const } : found;
  const byline = cleanByline(article.byline) ?? facts.byline;
  const published = facts.published ?? dateOf(article.published) ?? beside.published;
  const title =
    facts.title && article.title?.includes(facts.title) === true ? facts.title : article.title;
  return {
    ...(isEmpty ? collectBlocks(parseAgain().body) : picked),
    // Menus and dialogs of a page are hidden as a rule: nothing to tell anyone about.
    hidden: 0,
    facts: {
      ...facts,
      ...(title ? { title } : {}),
      ...(byline ? { byline } : {}),
      ...(beside.byline ? { signed: beside.byline } : {}),
      ...(article.outlet ? { outlet: article.outlet } : {}),
      ...(published ? { published } : {}),
    },
    ...(article.whole ? { whole: article.whole } : {}),
  };
}

export function readBody(body: Body): ReadBody {
  switch (body.kind) {
    case 'page':
      return readPage(body.content);
    case 'html':
      return readFragment(body.content);
    case 'markdown':
      return readFragment(markdownToHtml(body.content));
    case 'text':
      return { ...nothing, blocks: readPlainText(body.content) };
  }
}
