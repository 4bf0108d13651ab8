/** Markdown to HTML. Raw HTML comes through here and is read as text with the rest, never kept. */
import MarkdownIt from 'markdown-it';

/** A data block between `---` lines at the very start is not part of the text. */
const frontMatter = /^\uFEFF?---[^\S\n]*\r?\n[^]*?\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/u;

export function markdownToHtml(markdown: string): string {
  return new MarkdownIt({ html: true, linkify: false, typographer: false })
    .disable(['image', 'linkify'])
    .render(markdown.replace(frontMatter, ''));
}
