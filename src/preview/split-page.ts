/** Takes a page apart so that what changed can be told from what stayed. */
import { sha256 } from '../core/digest.js';

export interface SplitPage {
  /** Names this page: the same for the same bytes. */
  readonly etag: string;
  readonly html: string;
  /** What stands around the slides and the style; a page in which it changed is loaded anew. */
  readonly frame: string;
  readonly style: string;
  /** A slide with its notes each; none in a document that is not made of slides. */
  readonly slides: readonly string[];
}

const slideStart = /(?=<svg data-marpit-svg)/;
const stylePart = /(<style>)([\s\S]*?)(<\/style>)/;

export function splitPage(html: string): SplitPage {
  const etag = sha256(html).slice(0, 16);
  const style = stylePart.exec(html)?.[2] ?? '';
  const [before, rest] = cut(html, '<main class="deck">');
  if (rest === undefined) return { etag, html, frame: html, style, slides: [] };
  const [body, after = ''] = cut(rest, '</main>');
  const frame = `${before}${after}`.replace(stylePart, '$1$3').replace(/<title>.*?<\/title>/s, '');
  return { etag, html, frame, style, slides: body.split(slideStart).slice(1) };
}

function cut(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

const anchors = /\sid="([^"]+)"/g;
/** What differs on every slide where one is added. */
const numbering = /\s(?:id|data-marpit-pagination(?:-total)?)="[^"]*\d"/g;

/** The address within `fresh` of the first thing to see that is not as in `old`: `#5`, `#q3`. */
export function firstChange(old: SplitPage, fresh: SplitPage): string | undefined {
  if (fresh.slides.length > 0) {
    // Speaker notes of a slide tell of questions that stand on others.
    const plain = (html = '') =>
      html.slice(0, html.lastIndexOf('</svg>')).replaceAll(numbering, '');
    const at = fresh.slides.findIndex((slide, at) => plain(slide) !== plain(old.slides[at]));
    return at < 0 ? undefined : `#${at + 1}`;
  }
  const [before, after] = [bodyOf(old), bodyOf(fresh)];
  if (before === after) return undefined;
  let at = 0;
  while (before[at] === after[at]) at += 1;
  const id = [...after.slice(0, at).matchAll(anchors)].at(-1)?.[1];
  return id === undefined ? undefined : `#${id}`;
}

const bodyOf = ({ html }: SplitPage) => html.slice(html.indexOf('<body'));

export interface PageChange {
  readonly change: 'none' | 'slides' | 'page';
  readonly slides?: readonly { readonly at: number; readonly html: string }[];
  readonly style?: string;
}

export function changeBetween(old: SplitPage, fresh: SplitPage): PageChange {
  if (old.etag === fresh.etag) return { change: 'none' };
  const same =
    fresh.slides.length > 0 &&
    old.slides.length === fresh.slides.length &&
    old.frame === fresh.frame;
  if (!same) return { change: 'page' };
  return {
    change: 'slides',
    slides: fresh.slides.flatMap((html, at) => (html === old.slides[at] ? [] : [{ at, html }])),
    ...(old.style !== fresh.style && { style: fresh.style }),
  };
}
