/** Cuts the HTML of one element at places of its text; what is open there goes on in the next part. */
import type { PageElement } from '../parse-page.js';

const tokens = /<[^>]*>|&[#\w]+;|[^<&]+/g;
const empty = /^<(?:area|br|col|hr|img|input|wbr)\b/i;

/** In about `parts` parts of like length, between sentences, else between words. */
export function cutElement(element: PageElement, parts: number): readonly string[] {
  return cutHtml(element.outerHTML, cutPlaces(element.textContent, parts));
}

/** Offsets in the text at which a new part begins. */
export function cutPlaces(text: string, parts: number): readonly number[] {
  const sentences = starts(text, /(?<=[.!?…]["”’)]*)\s+(?=\S)|(?<=[。！？؟]["”’)]*)\s*(?=\S)/g);
  const units = sentences.length >= parts ? sentences : starts(text, /\s+(?=\S)/g);
  const target = text.length / parts;
  const places: number[] = [];
  let begin = 0;
  for (const [at, unit] of units.entries()) {
    const end = units[at + 1] ?? text.length;
    if (unit === 0 || (unit + end) / 2 - begin <= target) continue;
    places.push(unit);
    begin = unit;
  }
  return places;
}

function starts(text: string, between: RegExp): readonly number[] {
  return [0, ...Array.from(text.matchAll(between), ({ index, 0: gap }) => index + gap.length)];
}

function cutHtml(html: string, places: readonly number[]): readonly string[] {
  const parts = [''];
  const open: string[] = [];
  let offset = 0;
  let next = 0;
  const add = (text: string): void => {
    parts.push(`${parts.pop() ?? ''}${text}`);
  };
  const part = (): void => {
    add(open.map(closing).reverse().join(''));
    parts.push(open.map((tag) => tag.replace(/ id="[^"]*"/, '')).join(''));
    next += 1;
  };
  for (const [token] of html.matchAll(tokens)) {
    if (token.startsWith('<')) {
      if (token.startsWith('</')) open.pop();
      else if (!empty.test(token)) open.push(token);
      add(token);
      continue;
    }
    const length = token.startsWith('&') ? 1 : token.length;
    let from = 0;
    for (let place = places[next]; place !== undefined && place < offset + length;) {
      add(token.slice(from, place - offset));
      from = place - offset;
      part();
      place = places[next];
    }
    add(token.slice(from));
    offset += length;
  }
  return parts;
}

const closing = (tag: string) => `</${/^<([\w:-]+)/.exec(tag)?.[1] ?? ''}>`;
