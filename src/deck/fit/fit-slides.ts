/**
 * Nothing runs over the edge of a slide: one that holds too much is set smaller, and what does not
 * fit at the smallest size goes on over several slides, parted between blocks.
 */
import { parsePage, type PageElement } from '../parse-page.js';
import { smallest, spareHeight, tiers, type Slide, type Tier } from './slide-height.js';
import { cutText, putTogether, takeApart, type Piece } from './split-blocks.js';

export interface Fitted {
  readonly sections: readonly string[];
  readonly notes: readonly (readonly string[])[];
  /** Headings of slides that could not be made to fit. */
  readonly tooFull: readonly string[];
}

/** Slides without a `.body` are not the program's own kind; they stay as they are. */
export function fitSlides(
  sections: readonly string[],
  notes: readonly (readonly string[])[],
): Fitted {
  const tooFull: string[] = [];
  const pages = sections.map(readSlide);
  const fitted = sections.flatMap((html, at) => {
    const page = pages[at];
    const parts = page === undefined ? [html] : fit(html, page, partner(pages, at), tooFull);
    return parts.map((part) => ({ html: part, notes: notes[at] ?? [] }));
  });
  return {
    sections: fitted.map(({ html }, at) => number(html, at + 1, fitted.length)),
    notes: fitted.map((slide) => slide.notes),
    tooFull,
  };
}

interface Page extends Slide {
  readonly elements: readonly PageElement[];
}

const sectionTag = /<section\b[^>]*>/;

function readSlide(html: string): Page | undefined {
  const from = html.search(sectionTag);
  const section = parsePage(html.slice(from, html.lastIndexOf('</section>') + 10)).querySelector(
    'section',
  );
  if (section === null) return undefined;
  const elements = Array.from(section.children);
  const body = elements.find((element) => element.getAttribute('class') === 'body');
  if (body === undefined) return undefined;
  return {
    elements,
    kinds: (section.getAttribute('class') ?? '').split(/\s+/),
    heading: elements.find(({ localName }) => /^h[12]$/.test(localName))?.textContent ?? '',
    blocks: Array.from(body.children),
  };
}

/** The slide that shares its heading with the one at `at`: a question and its answer, in one size. */
function partner(pages: readonly (Page | undefined)[], at: number): Page | undefined {
  const kinds = pages[at]?.kinds ?? [];
  if (!kinds.includes('question') && !kinds.includes('answer')) return undefined;
  const other = pages[kinds.includes('answer') ? at - 1 : at + 1];
  return other?.heading === pages[at]?.heading ? other : undefined;
}

function fit(
  html: string,
  page: Page,
  other: Page | undefined,
  tooFull: string[],
): readonly string[] {
  const fitting = (slide: Page) => tiers.findIndex((tier) => spareHeight(slide, tier) >= 0);
  const own = fitting(page);
  const tier = own < 0 ? undefined : tiers[Math.max(own, other ? fitting(other) : 0)];
  if (tier !== undefined) return [withClass(html, tier)];
  const ways = tiers.slice(1).flatMap((candidate) => {
    const bodies = spread(page, candidate);
    return bodies === undefined ? [] : [{ bodies, candidate }];
  });
  const [best] = ways.sort((a, b) => a.bodies.length - b.bodies.length);
  if (best === undefined) {
    tooFull.push(page.heading);
    return [withClass(html, smallest)];
  }
  return best.bodies.map((body, at) =>
    withClass(withBody(html, page, body, `${at + 1}/${best.bodies.length}`), best.candidate),
  );
}

/** Whether some pieces fill a slide and leave at least `spare` pixels. */
type Fits = (some: readonly Piece[], spare: number) => boolean;

/** The bodies of as few slides as hold everything at this size; `undefined` where a block is too large. */
function spread(page: Page, tier: Tier): readonly string[] | undefined {
  const pieces = takeApart(page.blocks);
  const fits: Fits = (some, spare) =>
    spareHeight({ ...page, blocks: some.map(({ block }) => block) }, tier) >= spare;
  if (pieces.every((piece) => fits([piece], 0))) {
    return packEvenly(pieces, fits).map(putTogether);
  }
  return tier === smallest ? spreadText(pieces, fits) : undefined;
}

/** The last resort: blocks that fill more than a slide are cut between sentences. */
function spreadText(pieces: readonly Piece[], fits: Fits): readonly string[] | undefined {
  const cut = pieces.flatMap((piece) => {
    for (let parts = 1; parts <= 40; parts += 1) {
      const some = parts === 1 ? [piece] : cutText(piece, parts);
      if (some.every((part) => fits([part], 0))) return some;
    }
    return [piece];
  });
  if (!cut.every((piece) => fits([piece], 0))) return undefined;
  return packEvenly(cut, fits).map(putTogether);
}

/** As few slides as will do, and none of them much emptier than the others. */
function packEvenly(pieces: readonly Piece[], fits: Fits): readonly (readonly Piece[])[] {
  let best = pack(pieces, fits, 0);
  for (let spare = 40; spare < 400; spare += 40) {
    const next = pack(pieces, fits, spare);
    if (next.length === best.length) best = next;
  }
  return best;
}

function pack(pieces: readonly Piece[], fits: Fits, spare: number): readonly (readonly Piece[])[] {
  const packed: Piece[][] = [];
  for (const piece of pieces) {
    const last = packed.at(-1);
    if (last !== undefined && fits([...last, piece], spare)) last.push(piece);
    else packed.push([piece]);
  }
  return packed;
}

function withClass(html: string, tier: Tier): string {
  if (tier.name === '') return html;
  return html.replace(sectionTag, (tag) =>
    / class="/.test(tag)
      ? tag.replace(' class="', ` class="${tier.name} `)
      : tag.replace('<section', `<section class="${tier.name}"`),
  );
}

function withBody(html: string, page: Page, body: string, part: string): string {
  const [tag = ''] = sectionTag.exec(html) ?? [];
  const from = html.indexOf(tag);
  const inside = page.elements.map((element) => {
    const name = element.getAttribute('class');
    if (name === 'body') return `<div class="body">\n${body}\n</div>`;
    return name === 'cue'
      ? element.outerHTML.replace(/(?= <(?:span|time)|<\/p>)/, ` (${part})`)
      : element.outerHTML;
  });
  return `${html.slice(0, from)}${tag}\n${inside.join('\n')}\n${html.slice(html.lastIndexOf('</section>'))}`;
}

/** Slides are counted anew once some have become several. */
function number(html: string, at: number, total: number): string {
  return html.replace(sectionTag, (tag) =>
    tag
      .replace(/ id="\d+"/, ` id="${at}"`)
      .replace(/ data-marpit-pagination="\d+"/, ` data-marpit-pagination="${at}"`)
      .replace(/ data-marpit-pagination-total="\d+"/, ` data-marpit-pagination-total="${total}"`),
  );
}
