/** Text of a lesson made inert, for each place of a template where it can stand. */

const entity = (character: string): string =>
  named[character] ?? `&#${character.codePointAt(0) ?? 0};`;
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Default-ignorable: seen and heard by nobody, yet it keeps two characters from meaning something. */
const joiner = '\u2060';

/** One line, no spaces at its ends; control characters and halves of characters are left out. */
export function fold(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim();
}

/**
 * Text for Markdown and for HTML inside Markdown alike, so by character references (CommonMark 0.31
 * section 2.5) and not by backslashes. Only what could mean something is replaced: inline marks
 * anywhere, marks of a block where a line begins, and what Marp's tools turn into a link or an emoji.
 */
export function escapeMarkdown(text: string): string {
  return fold(text)
    .replace(/[&<>\\`*_[\]#|$~^{}@]/g, entity)
    .replace(/^[-+=:.)]/, entity)
    .replace(/^(\d{1,9})([.)])/, (_, digits: string, mark: string) => digits + entity(mark))
    .replace(/(?<=\/)\//g, entity)
    .replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}-]*\p{L}{2})/gu, entity)
    .replace(/:(?=[a-z0-9+-]+:)/gi, entity);
}

/** Text for the value of an attribute between quotes. */
export function escapeAttribute(text: string): string {
  return fold(text).replace(/[&<>"'`=|]/g, entity);
}

/** Text inside a tag without quotes around it: it can be one word at most. */
export function escapeTagWord(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}_-]/gu, entity);
}

/** The address where it is http, https or mailto; otherwise nothing. */
export function safeAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  return /^(?:https?|mailto):$/.test(address?.protocol ?? '') ? (address?.href ?? '') : '';
}

/** Text for an attribute that a browser follows. */
export function escapeAddress(text: string): string {
  return escapeAttribute(safeAddress(text));
}

/**
 * Text for a speaker note. It stands in an HTML comment that Marpit reads as YAML, for directives:
 * so it cannot end the comment, nor begin a line of YAML that names one.
 */
export function escapeNote(text: string): string {
  return fold(text)
    .replace(/-(?=-*!?>)|-!?$/g, (mark) => `${mark} `)
    .replace(/<!(?=-)/g, '<! ')
    .replace(/^(?=[^\p{L}\p{N}])/u, joiner)
    .replace(/^[\w-]+\s*(?=:)/, (word) => word + joiner);
}

/** Text for a value of the front matter: a JSON string is a double-quoted YAML scalar. */
export function escapeFrontMatter(text: string): string {
  return JSON.stringify(fold(text));
}
