/**
 * Nothing runs over the edge of a slide: each is set as large as it can be, and what does not fit
 * at the smallest size goes on over several slides, parted between blocks.
 */
import { LRUCache } from '../../core/lru-cache.js';
import type { Gauge, Gauged, Overflow } from '../../core/ports.js';
import { askTogether } from './ask-together.js';
import { readSlide, readText, withFit, withNumber, type SlideParts } from './slide-parts.js';
import { isListed, small, splitSlide } from './split-slide.js';

export interface Fitted {
  readonly sections: readonly string[];
  readonly notes: readonly (readonly string[])[];
  /** Headings of slides that go on over several, with how many. */
  readonly split: readonly { readonly heading: string; readonly parts: number }[];
  readonly tooFull: readonly TooFull[];
}

/** A slide that could not be made to fit. */
export interface TooFull {
  /** Its number among the fitted slides. */
  readonly slide: number;
  readonly heading: string;
  /** All that stands on it. */
  readonly text: string;
  /** At the smallest size. */
  readonly over: Overflow;
}

/** Times the size that a theme sets; at the last one its running text is 24px (18 pt). */
export const sizes = [1.25, 1.16, 1.08, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.66] as const;

const floor = 0.66;
const longList = 5;

interface Sized {
  readonly html: string;
  readonly parts: SlideParts | undefined;
  /** `undefined` where no size is small enough. */
  fit: number | undefined;
  /** At the smallest size that was tried. */
  over: Overflow;
}

const remembered = 1_000;

/** What was found of slides with one gauge. Decks share slides, and a deck is shown again and again. */
export class FitMemory {
  readonly sized = new LRUCache<string, Gauged>(remembered);
  readonly shown = new LRUCache<string, readonly string[] | undefined>(remembered);
}

/** As wide as numbers come: a slide is known again wherever it stands. */
const anyNumber = [99, 99] as const;

/** `gauge` says of sections by how much they run over. */
export async function fitSlides(
  sections: readonly string[],
  notes: readonly (readonly string[])[],
  gauge: Gauge,
  memory: FitMemory,
): Promise<Fitted> {
  const plain = sections.map((html) => withNumber(html, ...anyNumber));
  const slides = await sizeSlides(plain, gauge, memory);
  agree(slides);
  const together = askTogether(gauge);
  const shown = await Promise.all(slides.map((slide) => show(slide, together, memory)));
  const split: { heading: string; parts: number }[] = [];
  const tooFull: TooFull[] = [];
  const fitted: { html: string; notes: readonly string[] }[] = [];
  for (const [at, { html, parts, over }] of slides.entries()) {
    const own = shown[at];
    const heading = parts?.heading.trim() ?? '';
    if (own === undefined) {
      tooFull.push({ slide: fitted.length + 1, heading, text: readText(html), over });
    } else if (own.length > 1) split.push({ heading, parts: own.length });
    for (const part of own ?? [withFit(html, floor)]) {
      fitted.push({ html: part, notes: notes[at] ?? [] });
    }
  }
  return {
    sections: fitted.map(({ html }, at) => withNumber(html, at + 1, fitted.length)),
    notes: fitted.map((slide) => slide.notes),
    split,
    tooFull,
  };
}

async function show(slide: Sized, gauge: Gauge, memory: FitMemory) {
  const key = `${String(slide.fit)} ${slide.html}`;
  const known = memory.shown.get(key);
  if (known !== undefined) return known;
  const shown = await toSlides(slide, gauge);
  memory.shown.set(key, shown);
  return shown;
}

async function toSlides({ html, parts, fit }: Sized, gauge: Gauge) {
  if (fit === undefined) return parts === undefined ? undefined : splitSlide(parts, gauge);
  const isLong = parts !== undefined && fit <= small && isLongList(parts);
  const two = isLong ? await splitSlide(parts, gauge) : undefined;
  return two ?? [withFit(html, fit)];
}

/** A list of many entries reads better in two halves than in the smallest type. */
function isLongList(slide: SlideParts): boolean {
  const [list, ...others] = slide.blocks;
  if (list === undefined || others.length > 0) return false;
  return isListed(slide) && list.children.length >= longList;
}

async function sizeSlides(
  sections: readonly string[],
  gauge: Gauge,
  { sized }: FitMemory,
): Promise<Sized[]> {
  const unknown = [...new Set(sections)].filter((html) => sized.get(html) === undefined);
  const found = unknown.length === 0 ? [] : await gauge(unknown.map((html) => ({ html, sizes })));
  const gauged = new Map(unknown.map((html, at) => [html, found[at]]));
  return sections.map((html) => {
    const { fit, over } = gauged.get(html) ?? sized.get(html) ?? unfit;
    sized.set(html, { fit, over });
    return { html, parts: readSlide(html), fit, over };
  });
}

const unfit: Gauged = { fit: undefined, over: { pixels: 0 } };

/** What belongs together is set in one size: a question and its answer, the slides of the text. */
function agree(slides: readonly Sized[]): void {
  const kindOf = ({ parts }: Sized, kind: string) => parts?.kinds.includes(kind) === true;
  for (const [at, slide] of slides.entries()) {
    const next = slides[at + 1];
    if (next === undefined || !kindOf(slide, 'question') || !kindOf(next, 'answer')) continue;
    if (slide.parts?.heading === next.parts?.heading) share([slide, next], 0);
  }
  for (const kind of ['reading', 'vocabulary']) {
    share(
      slides.filter((slide) => kindOf(slide, kind)),
      0.92,
    );
  }
  limit(slides.filter((slide) => kindOf(slide, 'vocabulary')));
}

/** None is set so much larger than the others that it seems to be of another deck. */
function limit(slides: readonly Sized[]): void {
  const least = Math.min(...slides.map(({ fit }) => fit ?? 1));
  for (const slide of slides)
    if (slide.fit !== undefined) slide.fit = Math.min(slide.fit, least * 1.25);
}

/** The least of their sizes, those under `floor` aside. */
function share(slides: readonly Sized[], floor: number): void {
  const together = slides.filter(({ fit }) => fit !== undefined && fit >= floor);
  const least = Math.min(...together.map(({ fit }) => fit ?? 1));
  for (const slide of together) slide.fit = least;
}
