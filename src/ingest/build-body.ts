/** Chooses the text of an item, and tells what it is written in and whether it is whole. */
import type { Body } from '../model/feed-item.js';
import { isExcerpt } from './detect-excerpt.js';
import type { DraftItem, Markup } from './draft-feed.js';
import {
  foldSpaces,
  htmlToText,
  isDoubleEscaped,
  looksLikeHtml,
  unescapeHtml,
} from './feed-markup.js';

interface BuiltBody {
  readonly body: Body;
  readonly excerpt: boolean;
  /** Plain text that stands beside the article. */
  readonly summary?: string;
  /** The markup had been escaped twice. */
  readonly unescaped: boolean;
}

/** Longer ones are the article once more. */
const maxSummary = 1_000;

export function buildBody(item: DraftItem, hasLink: boolean): BuiltBody {
  const content = read(item.content);
  const summary = read(item.summary);
  // Some feeds put the article into the summary and a pixel or a link into the content.
  const summaryOnly = content === undefined || content.words * 2 < (summary?.words ?? 0);
  const chosen = (summaryOnly ? summary : content) ?? empty;
  return {
    body: chosen.body,
    // A page is all there is: its text is found in the next stage.
    excerpt:
      chosen.body.kind !== 'page' &&
      isExcerpt({
        text: chosen.text,
        paragraphs: countParagraphs(chosen.body),
        summaryOnly,
        hasLink,
      }),
    ...(!summaryOnly && summary && summary.text.length <= maxSummary && { summary: summary.text }),
    unescaped: chosen.unescaped,
  };
}

/** Those of text: a paragraph that opens with a link is seldom one of them. */
const countParagraphs = ({ content }: Body) =>
  content.match(/<p(?:\s[^>]*)?>(?!\s*<a\b)/gi)?.length ?? 0;

interface ReadBody {
  readonly body: Body;
  readonly text: string;
  readonly words: number;
  readonly unescaped: boolean;
}

const empty: ReadBody = {
  body: { kind: 'text', content: '' },
  text: '',
  words: 0,
  unescaped: false,
};

function read(markup: Markup | undefined): ReadBody | undefined {
  if (markup === undefined || markup.value.trim() === '') return undefined;
  const unescaped = markup.kind !== 'text' && isDoubleEscaped(markup.value);
  const content = unescaped ? unescapeHtml(markup.value) : markup.value;
  const kind = markup.kind === 'maybe' ? (looksLikeHtml(content) ? 'html' : 'text') : markup.kind;
  // Where the article stands in a page is for the next stage to find.
  const text = kind === 'page' ? '' : kind === 'html' ? htmlToText(content) : foldSpaces(content);
  return { body: { kind, content }, text, words: text.split(' ').length, unescaped };
}
