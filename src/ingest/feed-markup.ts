/** Reads HTML only as far as ingest must: is this markup, and what does it say as plain text. */
import { walkHtml } from './walk-html.js';

const elements =
  'a abbr article b big blockquote body br center cite code dd del details div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd li link main mark meta nav object ol p pre q s script section small span strike strong style sub sup svg table tbody td th thead time title tr tt u ul var video'.split(
    ' ',
  );
const tag = new RegExp(`</?(?:${elements.join('|')})(?:[\\s/][^<>]*)?>`, 'i');
const escapedTag = new RegExp(`&lt;/?(?:${elements.join('|')})(?:&gt;|[\\s/])`, 'i');
/** A bracket that opens no element of HTML: it was meant as a bracket. */
const bareBracket = new RegExp(`<(?!/?(?:${elements.join('|')})(?:[\\s/>])|!--)`, 'gi');
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** Whether a text that may be markup is meant as markup. */
export function looksLikeHtml(text: string): boolean {
  return tag.test(text) || entity.test(text);
}

/** No tag is left, but tags are written out in entities: somebody escaped twice. */
export function isDoubleEscaped(text: string): boolean {
  return !tag.test(text) && escapedTag.test(text);
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg']);
const breaking = /^(?:p|div|br|li|h[1-6]|tr|td|blockquote|section|article|figure)$/;

/** The words of a piece of HTML, spaces folded, scripts and styles left out. */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  walkHtml(html.replace(bareBracket, '&lt;'), {
    open(name) {
      if (silent.has(name)) hidden += 1;
      if (breaking.test(name)) parts.push(' ');
    },
    close(name) {
      if (silent.has(name)) hidden = Math.max(0, hidden - 1);
      if (breaking.test(name)) parts.push(' ');
    },
    text(text) {
      if (hidden === 0) parts.push(text);
    },
  });
  return foldSpaces(parts.join(''));
}

export function unescapeHtml(text: string): string {
  const parts: string[] = [];
  walkHtml(text.replace(bareBracket, '&lt;'), { text: (part) => parts.push(part) });
  return parts.join('');
}

export function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
