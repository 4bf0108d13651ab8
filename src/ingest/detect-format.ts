/** Tells the formats apart by what is written, never by the name of the file. */

export type SourceFormat =
  | 'rss'
  | 'atom'
  | 'rdf'
  | 'opml'
  | 'json'
  | 'page'
  | 'markdown'
  | 'text'
  | 'lesson'
  | 'other-xml'
  | 'nothing';

export interface DetectedFormat {
  readonly format: SourceFormat;
  /** Name of the outermost element, for XML. */
  readonly root?: string;
}

const feedRoots: Readonly<Record<string, SourceFormat>> = {
  rss: 'rss',
  feed: 'atom',
  rdf: 'rdf',
  opml: 'opml',
};

const pageElements =
  /^(?:html|head|body|article|main|section|div|p|h[1-6]|ul|ol|table|span|a|b|i|strong|em|img|blockquote|title|meta|link|script|style|figure|nav|header|footer|center|font|br|hr|svg|details|base|form|pre)$/;

const declaration = /^\s*(?:<\?[^>]*>|<!--[\s\S]*?-->)/;
const doctype = /^\s*<!DOCTYPE\s+([\w:.-]+)[^[>]*(?:\[[\s\S]*?\]\s*)?>/i;

/** `text` without a byte order mark. */
export function detectFormat(text: string): DetectedFormat {
  const start = text.trimStart();
  if (start === '') return { format: 'nothing' };
  if (start.startsWith('<')) return detectMarkup(start);
  if (/^\{\s*(?:["}]|\/[/*])|^\[\s*[{"\d\]]/.test(start)) return { format: 'json' };
  if (isLesson(start)) return { format: 'lesson' };
  return { format: isMarkdown(start) ? 'markdown' : 'text' };
}

function detectMarkup(start: string): DetectedFormat {
  let rest = start;
  let page = false;
  for (;;) {
    const skipped = declaration.exec(rest) ?? doctype.exec(rest);
    if (skipped === null) break;
    page ||= skipped[1]?.toLowerCase() === 'html';
    rest = rest.slice(skipped[0].length);
  }
  const name = /^\s*<\s*([\w:.-]+)/.exec(rest)?.[1] ?? '';
  const local = name.toLowerCase().replace(/^.*:/, '');
  const feed = feedRoots[local];
  if (feed !== undefined) return { format: feed, root: name };
  if (page || pageElements.test(local)) return { format: 'page', root: name };
  if (name === '') return { format: rest.trim() === '' ? 'nothing' : 'text' };
  return { format: 'other-xml', root: name };
}

/** A lesson definition begins with these keys, after remarks at most. */
const isLesson = (start: string) =>
  /^(?:#.*\n|\s+)*lessonpress:[ \t]*\d/.test(start.slice(0, 20000));

/** Front matter, a heading at the start, or links and emphasis as Markdown writes them. */
function isMarkdown(start: string): boolean {
  const head = start.slice(0, 20000);
  return (
    /^---[ \t]*\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.test(head) ||
    /^#{1,6} \S/.test(head) ||
    /^[^\n]+\n(?:={3,}|-{3,})[ \t]*\n/.test(head) ||
    /\n#{1,6} \S/.test(head) ||
    /\[[^\][\n]{1,200}\]\((?:https?:|\/)[^()\s]{1,500}\)/.test(head)
  );
}
