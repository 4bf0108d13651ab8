/** A slide taken apart: what stays on every part of it, and the blocks that can go on to another. */
import { escapeHtml } from '../escape-html.js';
import { parsePage, type PageElement } from '../parse-page.js';

export interface SlideParts {
  readonly html: string;
  /** Classes of the section: what kind of slide it is. */
  readonly kinds: readonly string[];
  readonly heading: string;
  readonly elements: readonly PageElement[];
  readonly blocks: readonly PageElement[];
}

const sectionTag = /<section\b[^>]*>/;

/**
 * The blocks are those of `.body`; on a slide of another make, everything but headings, cue and
 * foot. `undefined` where the section holds a picture behind it, which Marp makes of layers.
 */
export function readSlide(html: string): SlideParts | undefined {
  const from = html.search(sectionTag);
  const text = html.slice(from, html.lastIndexOf('</section>') + 10);
  const section = parsePage(text).querySelector('section');
  if (section === null || /data-marpit-advanced-background/.test(text)) return undefined;
  const elements = Array.from(section.children);
  const body = elements.find(isBody);
  return {
    html,
    kinds: (section.getAttribute('class') ?? '').split(/\s+/),
    heading: elements.find(isHeading)?.textContent ?? '',
    elements,
    blocks: body === undefined ? elements.filter(isBlock) : Array.from(body.children),
  };
}

const isBody = (element: PageElement) => element.getAttribute('class') === 'body';
const isHeading = ({ localName }: PageElement) => /^h[12]$/.test(localName);
const isBlock = (element: PageElement) =>
  !isHeading(element) &&
  !/^(header|footer)$/.test(element.localName) &&
  !/^(cue|foot)$/.test(element.getAttribute('class') ?? '');

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
  const first = elements.find(isBlock);
  const inside = elements.map((element) => {
    if (isBody(element)) return `<div class="body">\n${blocks}\n</div>`;
    if (!hasBody && isBlock(element)) return element === first ? blocks : '';
    if (part === undefined || !isNaming(element, hasBody)) return element.outerHTML;
    const named = element.outerHTML.replace(/(?= <(?:span|time)|<\/p>|<\/h[12]>)/, ` (${part})`);
    // Minutes stand where a step begins.
    return part.startsWith('1/') ? named : named.replace(/ <time\b.*?<\/time>/, '');
  });
  return around(slide.html, inside);
}

/** What says that a slide goes on: the cue, on a slide of another make the heading. */
function isNaming(element: PageElement, hasBody: boolean): boolean {
  return hasBody ? element.getAttribute('class') === 'cue' : isHeading(element);
}

const headingLength = 90;

/** A heading too long for any slide becomes the first block; its beginning stays above it. */
export function withShortHeading(slide: SlideParts): SlideParts | undefined {
  if (slide.heading.length <= headingLength * 1.5) return undefined;
  const start = slide.heading
    .trim()
    .slice(0, headingLength)
    .replace(/\s+\S*$/, '');
  const inside = slide.elements.map((element) => {
    if (isHeading(element)) {
      const name = element.localName;
      return `<${name}>${escapeHtml(start)}…</${name}>`;
    }
    if (!isBody(element)) return element.outerHTML;
    return `<div class="body">\n<p>${escapeHtml(slide.heading.trim())}</p>\n${element.innerHTML}\n</div>`;
  });
  return readSlide(around(slide.html, inside));
}

function around(html: string, inside: readonly string[]): string {
  const [tag = ''] = sectionTag.exec(html) ?? [];
  const before = html.slice(0, html.indexOf(tag));
  return `${before}${tag}\n${inside.join('\n')}\n${html.slice(html.lastIndexOf('</section>'))}`;
}

/** Slides are counted anew once some have become several. */
export function withNumber(html: string, at: number, total: number): string {
  return html.replace(sectionTag, (tag) =>
    tag
      .replace(/ id="\d+"/, ` id="${at}"`)
      .replace(/ data-marpit-pagination="\d+"/, ` data-marpit-pagination="${at}"`)
      .replace(/ data-marpit-pagination-total="\d+"/, ` data-marpit-pagination-total="${total}"`),
  );
}
