/** One slide that holds too much as several that do not. */
import type { Gauge } from '../../core/ports.js';
import { cutText, putTogether, takeApart, wholeBlocks, type Piece } from './split-blocks.js';
import { withBlocks, withFit, withShortHeading, type SlideParts } from './slide-parts.js';

/** A slide that goes on is set smaller before it is parted further. */
const sizes = [1.16, 1.08, 1, 0.94, 0.88, 0.84, 0.76, 0.7, 0.66] as const;
const floor = 0.66;
/** From here on down the type is as small as it may be, or nearly. */
export const small = 0.76;
const giveWay = new Set(['do', 'plan']);
/** Kinds of slides that list one thing after another. */
const listed = new Set(['points', 'timeline']);
/** A list goes on over so many slides, two entries on each, rather than in small type. */
const mostListed = 3;
const mostParts = 24;
const mostCuts = 60;

/**
 * As few slides as hold everything, none much fuller than the others; `undefined` if none do. What
 * to do with a question and the plan beside the aims give way first: they stand in the notes too.
 */
export async function splitSlide(
  slide: SlideParts,
  gauge: Gauge,
): Promise<readonly string[] | undefined> {
  const blocks = slide.blocks.filter((block) => !giveWay.has(block.className));
  if (blocks.length === 0 || blocks.length === slide.blocks.length) return divide(slide, gauge);
  const html = withBlocks(slide, putTogether(wholeBlocks(blocks)));
  const [found] = await gauge([{ html, sizes }]);
  return found?.fit === undefined
    ? divide({ ...slide, blocks }, gauge)
    : [withFit(html, found.fit)];
}

async function divide(slide: SlideParts, gauge: Gauge): Promise<readonly string[] | undefined> {
  const small = async (sections: readonly string[]) => {
    const found = await gauge(sections.map((html) => ({ html, sizes: [floor] })));
    return found.map(({ fit }) => fit !== undefined);
  };
  const [hasRoom] = await small([withBlocks(slide, '', '10/10')]);
  if (hasRoom !== true) {
    const shorter = withShortHeading(slide);
    return shorter === undefined ? undefined : splitSlide(shorter, gauge);
  }
  const answered = await splitAnswer(slide, gauge);
  if (answered !== undefined) return answered;
  // Options stay together where they can.
  const whole = slide.kinds.includes('question') ? wholeBlocks(slide.blocks) : undefined;
  const ways = [whole, takeApart(slide.blocks)];
  for (const way of ways) {
    if (way === undefined) continue;
    const pieces = await cutLarge(slide, way, small, way === whole ? 1 : mostCuts);
    if (pieces === undefined) continue;
    const parts = await spread(slide, pieces, gauge);
    if (parts !== undefined) return parts;
  }
  return undefined;
}

/** The options with their key, then the key alone with what proves it. */
async function splitAnswer(
  slide: SlideParts,
  gauge: Gauge,
): Promise<readonly string[] | undefined> {
  const [options, ...rest] = slide.blocks;
  if (options === undefined || rest.length === 0) return undefined;
  const keys = takeApart([options]).filter(({ html }) => /^<li class="key"/.test(html));
  if (keys.length !== 1) return undefined;
  const groups = [wholeBlocks([options]), [...keys, ...wholeBlocks(rest)]];
  return (await setAlike(slide, groups, gauge))?.sections;
}

interface Alike {
  readonly sections: readonly string[];
  readonly size: number;
}

/** A slide for each group, all in the size of the fullest; `undefined` where one has no room. */
async function setAlike(
  slide: SlideParts,
  groups: readonly (readonly Piece[])[],
  gauge: Gauge,
): Promise<Alike | undefined> {
  const sections = groups.map((group, at) =>
    withBlocks(slide, putTogether(group), `${at + 1}/${groups.length}`),
  );
  const found = await gauge(sections.map((html) => ({ html, sizes })));
  const size = Math.min(...found.map(({ fit }) => fit ?? 0));
  return size > 0 ? { size, sections: sections.map((html) => withFit(html, size)) } : undefined;
}

export const isListed = ({ kinds }: SlideParts) => kinds.some((kind) => listed.has(kind));

async function spread(
  slide: SlideParts,
  pieces: readonly Piece[],
  gauge: Gauge,
): Promise<readonly string[] | undefined> {
  // A diagram goes on below the claim that it hangs on, if that leaves room.
  const [lead, ...rest] = pieces;
  if (lead?.block.className === 'claim') {
    const parts = await spreadBelow([lead], slide, rest, gauge);
    if (parts !== undefined) return parts;
  }
  return spreadBelow([], slide, pieces, gauge);
}

async function spreadBelow(
  lead: readonly Piece[],
  slide: SlideParts,
  pieces: readonly Piece[],
  gauge: Gauge,
): Promise<readonly string[] | undefined> {
  let fewest: Alike | undefined;
  for (let count = 2; count <= Math.min(mostParts, pieces.length); count += 1) {
    const groups = partition(pieces, count).map((group) => [...lead, ...group]);
    const set = await setAlike(slide, groups, gauge);
    if (set !== undefined && (set.size > small || !isListed(slide))) return set.sections;
    fewest ??= set;
    const hasMore = count < mostListed && pieces.length >= 2 * (count + 1);
    if (fewest !== undefined && !hasMore) break;
  }
  return fewest?.sections;
}

/** Pieces that fill more than a slide are cut between sentences, else between words. */
async function cutLarge(
  slide: SlideParts,
  pieces: readonly Piece[],
  fit: (sections: readonly string[]) => Promise<readonly boolean[]>,
  most: number,
): Promise<readonly Piece[] | undefined> {
  const alone = (some: readonly Piece[]) =>
    fit(some.map((piece) => withBlocks(slide, putTogether([piece]), '10/10')));
  const whole = await alone(pieces);
  const cut: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    let parts: readonly Piece[] = [piece];
    let areSmall = whole[at] === true;
    for (let count = 2; !areSmall; count += 1) {
      if (count > most) return undefined;
      parts = cutText(piece, count);
      areSmall = (await alone(parts)).every(Boolean);
    }
    cut.push(...parts);
  }
  return cut;
}

/** `count` runs of pieces, the fullest of them as little full as can be. */
function partition(pieces: readonly Piece[], count: number): readonly (readonly Piece[])[] {
  const weights = pieces.map(({ block }) => block.textContent.length + 40);
  const needs = (room: number) => {
    let runs = 1;
    let used = 0;
    for (const weight of weights) {
      if (used > 0 && used + weight > room) {
        runs += 1;
        used = 0;
      }
      used += weight;
    }
    return runs;
  };
  let least = Math.max(...weights);
  let enough = weights.reduce((sum, weight) => sum + weight, 0);
  while (least < enough) {
    const middle = Math.floor((least + enough) / 2);
    if (needs(middle) <= count) enough = middle;
    else least = middle + 1;
  }
  return runsOf(pieces, weights, enough, count);
}

function runsOf(
  pieces: readonly Piece[],
  weights: readonly number[],
  room: number,
  count: number,
): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [[]];
  let used = 0;
  for (const [at, piece] of pieces.entries()) {
    const weight = weights[at] ?? 0;
    const isFull = used > 0 && used + weight > room;
    // As many pieces are left as there are runs to fill.
    const isOwed = pieces.length - at <= count - runs.length && used > 0;
    if (isFull || isOwed) {
      runs.push([]);
      used = 0;
    }
    runs.at(-1)?.push(piece);
    used += weight;
  }
  return runs;
}
