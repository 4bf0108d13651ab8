/** A slide taken apart: what stays on every part of it, and the blocks that can go on to another. */
import { keptForText } from '../../core/kept-for.js';
import { escapeHtml } from '../../core/escape-html.js';
import { parsePage, type PageElement } from '../parse-page.js';

export interface SlideParts {
  readonly html: string;
  /** Classes of the section: what kind of slide it is. */
  readonly kinds: readonly string[];
  readonly heading: string;
  readonly elements: readonly PageElement[];
  readonly blocks: readonly PageElement[];
}

// Of a slide with a picture behind it Marp makes three sections; the one with the content has an id.
const sectionTag = /<section\b(?=[^>]* id="\d+")[^>]*>/;
const sectionEnd = '</section>';

/** A slide is read for its parts, and again where its size is estimated. */
const slidesOfDeck = 60;

/**
 * The blocks are those of `.body`; on a slide of another make, everything but headings, cue and
 * foot. `undefined` where there is no slide.
 */
export const readSlide = keptForText((html): SlideParts | undefined => {
  const from = html.search(sectionTag);
  const text = html.slice(from, html.indexOf(sectionEnd, from) + sectionEnd.length);
  const section = from < 0 ? undefined : parsePage(text).children[0];
  if (section === undefined) return undefined;
  const elements = section.children;
  const body = elements.find(isBody);
  return {
    html,
    kinds: section.className.split(' '),
    heading: elements.find(isHeading)?.textContent ?? '',
    elements,
    blocks: body === undefined ? elements.filter(isBlock) : body.children,
  };
}, slidesOfDeck);

/** The text of a slide, of whatever make. */
export function readText(html: string): string {
  const sections = parsePage(html).all('section');
  return sections.map(({ textContent }) => textContent.trim().replace(/\s+/g, ' ')).join(' ');
}

const isBody = ({ className }: PageElement) => className === 'body';
const isHeading = ({ localName }: PageElement) => /^h[12]$/.test(localName);
const isBlock = (element: PageElement) =>
  !isHeading(element) &&
  !/^(header|footer)$/.test(element.localName) &&
  !/^(cue|foot)$/.test(element.className);

/** The slide set at `fit` times its size. */
export function withFit(html: string, fit: number): string {
  if (fit === 1) return html;
  return html.replace(sectionTag, (tag) =>
    / style="/.test(tag)
      ? tag.replace(' style="', ` style="--fit:${fit};`)
      : tag.replace('<section', `<section style="--fit:${fit}"`),
  );
}

/** The slide with other blocks in the place of its own; `part` is named in the cue: `2/3`. */
export function withBlocks(slide: SlideParts, blocks: string, part?: string): string {
  const { elements } = slide;
  const hasBody = elements.some(isBody);
  const last = elements.findLast(isBlock);
  const inside = elements.map((element) => {
    if (isBody(element)) return `<div class="body">\n${blocks}\n</div>`;
    if (!hasBody && isBlock(element)) return element === last ? blocks : '';
    if (part === undefined || !isNaming(element, hasBody)) return element.outerHTML;
    const named = element.outerHTML.replace(/(?= <(?:span|time)|<\/p>|<\/h[12]>)/, ` (${part})`);
    // Minutes stand where a step begins.
    return part.startsWith('1/') ? named : named.replace(/ <time\b.*?<\/time>/, '');
  });
  return around(slide.html, inside);
}

/** What says that a slide goes on: the cue, on a slide of another make the heading. */
function isNaming(element: PageElement, hasBody: boolean): boolean {
  return hasBody ? element.className === 'cue' : isHeading(element);
}

const headingLength = 90;

/** A heading too long for any slide becomes the first block; its beginning stays above it. */
export function withShortHeading(slide: SlideParts): SlideParts | undefined {
  if (slide.heading.length <= headingLength * 1.5) return undefined;
  const start = slide.heading
    .trim()
    .slice(0, headingLength)
    .replace(/\s+\S*$/, '');
  const whole = `<p>${escapeHtml(slide.heading.trim())}</p>`;
  const hasBody = slide.elements.some(isBody);
  const heading = slide.elements.find(isHeading);
  const inside = slide.elements.map((element) => {
    if (element === heading) {
      const name = element.localName;
      return `<${name}>${escapeHtml(start)}…</${name}>${hasBody ? '' : whole}`;
    }
    if (!isBody(element)) return element.outerHTML;
    return `<div class="body">\n${whole}\n${element.innerHTML}\n</div>`;
  });
  return readSlide(around(slide.html, inside));
}

function around(html: string, inside: readonly string[]): string {
  const [tag = ''] = sectionTag.exec(html) ?? [];
  const from = html.indexOf(tag);
  const after = html.slice(html.indexOf(sectionEnd, from));
  return `${html.slice(0, from)}${tag}\n${inside.join('\n')}\n${after}`;
}

/** Slides are counted anew once some have become several. */
export function withNumber(html: string, at: number, total: number): string {
  return html.replace(/<section\b[^>]*>/g, (tag) =>
    tag
      .replace(/ id="\d+"/, ` id="${at}"`)
      .replace(/ data-marpit-pagination="\d+"/, ` data-marpit-pagination="${at}"`)
      .replace(/ data-marpit-pagination-total="\d+"/, ` data-marpit-pagination-total="${total}"`),
  );
}
