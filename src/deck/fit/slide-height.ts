/**
 * How high a slide of the program's own themes comes out, in CSS pixels. The numbers are those of
 * `quiet.css`; a browser test holds the two together.
 */
import type { PageElement } from '../parse-page.js';
import { countLines, type Face } from './count-lines.js';

/** A type size: the class the slide gets, and what the class means. From large to the floor. */
export interface Tier {
  readonly name: '' | 'small' | 'smaller';
  readonly size: number;
  readonly line: number;
  readonly heading: number;
  readonly headingAfter: number;
}

export const smallest: Tier = {
  name: 'smaller',
  size: 24,
  line: 1.34,
  heading: 30,
  headingAfter: 16,
};

export const tiers: readonly Tier[] = [
  { name: '', size: 34, line: 1.36, heading: 46, headingAfter: 26 },
  { name: 'small', size: 29, line: 1.36, heading: 38, headingAfter: 20 },
  smallest,
];

export interface Slide {
  /** Classes of the section: what kind of slide it is. */
  readonly kinds: readonly string[];
  readonly heading: string;
  readonly blocks: readonly PageElement[];
}

/** Between the padding, less the line of the cue and that of the foot. */
const room = 720 - 44 - 36 - 52 - 50;
const width = 1280 - 2 * 88;
/** Below the last block there is no margin; this is the least that `stack` counts there. */
const lastMargin = 8;
/** The share of a line that letters may take before the estimate calls it full. */
const safety = 0.985;

/** Pixels that are left over at this size; below 0 the slide overflows. */
export function spareHeight(slide: Slide, tier: Tier): number {
  const heading = slide.heading === '' ? 0 : headingHeight(slide, tier);
  const box = boxFor(slide, tier);
  const body = slide.kinds.includes('discussion')
    ? besideHeight(slide.blocks, box)
    : stack(slide.blocks, box);
  return room + lastMargin - heading - body - extraHeight(slide.kinds);
}

interface Box {
  readonly width: number;
  readonly size: number;
  readonly line: number;
  readonly face: Face;
  /** Of a list entry: what its text is narrower by, and what comes below it. */
  readonly item: { readonly inset: number; readonly after: number };
  /** The list that is set in two columns. */
  readonly tiled?: 'ol' | 'ul';
}

/** Heading sizes and margins by kind of slide, in the order of the tiers. */
const headings: Readonly<Record<string, readonly (readonly [size: number, around: number])[]>> = {
  title: [
    [68, 40],
    [54, 40],
    [42, 40],
  ],
  prompt: [
    [58, 92],
    [44, 52],
    [32, 24],
  ],
  discussion: [
    [46, 52],
    [38, 34],
    [30, 20],
  ],
  question: [
    [38, 26],
    [33, 20],
    [27, 16],
  ],
  reading: [
    [36, 26],
    [36, 26],
    [30, 16],
  ],
};

function headingHeight({ kinds, heading }: Slide, tier: Tier): number {
  const own = kinds.map((kind) => headings[kind]?.[tiers.indexOf(tier)]).find(Boolean);
  const [size, around] = own ?? [tier.heading, tier.headingAfter];
  const inset = kinds.some((kind) => kind === 'prompt' || kind === 'discussion') ? 37 : 0;
  return lineCount(heading, 'heading', size, width - inset) * size * 1.2 + around;
}

function boxFor({ kinds }: Slide, { size, line, name }: Tier): Box {
  const sized = (sizes: readonly [number, number, number]) =>
    sizes[tiers.findIndex((tier) => tier.name === name)] ?? size;
  const item = { inset: 1.6 * size, after: 0.62 * size };
  const box: Box = { width, size, line, face: 'text', item };
  if (kinds.includes('vocabulary')) return { ...box, size: sized([29, 26, 24]), line: 1.3 };
  if (kinds.includes('reading')) {
    return { ...box, line: 1.45, item: { inset: 72, after: 0.7 * size } };
  }
  if (kinds.includes('question')) {
    const own = sized([32, 28, 24]);
    const boxed = { inset: 58 + 0.75 * own, after: name === 'smaller' ? 19 : 30 };
    const options = { ...box, size: own, item: boxed };
    return kinds.includes('judge') ? { ...options, tiled: 'ol' } : options;
  }
  if (kinds.includes('discussion')) {
    const own = sized([30, 27, 24]);
    return { ...box, size: own, line: 1.3, item: { inset: 1.5 * own, after: 0.5 * own } };
  }
  if (kinds.includes('prompt')) return { ...box, tiled: 'ul' };
  return kinds.includes('title') ? { ...box, size: 30 } : box;
}

function extraHeight(kinds: readonly string[]): number {
  if (kinds.includes('title')) return 62;
  if (kinds.includes('aim')) return 14;
  return kinds.includes('answer') ? 22 : 0;
}

/** What to do in one column, tiles with how to begin in the other; without those, the full width. */
function besideHeight(blocks: readonly PageElement[], box: Box): number {
  const tiles = blocks.filter(({ localName }) => localName === 'ul');
  if (tiles.length === 0) return stack(blocks, box);
  const half = { ...box, width: (box.width - 48) / 2 };
  const others = blocks.filter(({ localName }) => localName !== 'ul');
  return Math.max(stack(others, half), stack(tiles, { ...half, item: { inset: 44, after: 38 } }));
}

function stack(blocks: readonly PageElement[], box: Box): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, box), 0);
}

function blockHeight(block: PageElement, box: Box): number {
  const classes = classesOf(block);
  if (classes.includes('word')) return wordHeight(block, box);
  if (classes.includes('plan')) return 120;
  if (classes.includes('excerpt')) return inner(block, box) + 60;
  if (classes.includes('key')) return inner(block, { ...box, width: box.width - 48 }) + 50;
  if (classes.includes('note')) return inner(block, { ...box, size: 24 }) + 16;
  if (block.localName === 'h3')
    return lineCount(block.textContent, 'heading', 30, box.width) * 36 + 42;
  if (block.localName === 'blockquote') return quoteHeight(block, box);
  if (block.localName === box.tiled) return tilesHeight(block, box);
  if (/^[ou]l$/.test(block.localName)) return listHeight(block, box);
  return inner(block, box) + 0.6 * box.size;
}

/** The text of a block, or its blocks one below the other without the margin below the last. */
function inner(block: PageElement, box: Box): number {
  const blocks = childBlocks(block);
  if (blocks.length === 0) return textHeight(block.textContent, box);
  return stack(blocks, box) - 0.6 * box.size;
}

function listHeight(list: PageElement, box: Box): number {
  const { inset, after } = box.item;
  const item = { ...box, width: box.width - inset };
  return list
    .querySelectorAll('li')
    .reduce((sum, entry) => sum + inner(entry, withFace(item, entry)) + after, 0);
}

/** A right answer is set in bold. */
function withFace(box: Box, entry: PageElement): Box {
  return classesOf(entry).includes('key') ? { ...box, face: 'strong' } : box;
}

/** Two columns; a row is as high as the higher of its two tiles. */
function tilesHeight(list: PageElement, box: Box): number {
  const inset = list.localName === 'ol' ? box.item.inset : 44;
  const tile = { ...box, width: (box.width - 24) / 2 - inset };
  const heights = list
    .querySelectorAll('li')
    .map((entry) => inner(entry, withFace(tile, entry)) + 72);
  return heights.reduce(
    (sum, height, at) => (at % 2 === 0 ? sum + Math.max(height, heights[at + 1] ?? 0) : sum),
    0,
  );
}

function quoteHeight(quote: PageElement, box: Box): number {
  const size = Math.max(24, 0.93 * box.size);
  return inner(quote, { ...box, width: box.width - 28, size, face: 'quote' }) + 0.6 * size;
}

/** The word on the left; its sentence and what it means on the right. */
function wordHeight(word: PageElement, box: Box): number {
  const term = { ...box, width: 290, size: 1.16 * box.size, line: 1.2, face: 'heading' } as const;
  const right = { ...box, width: 782 };
  let left = 0;
  let below = 0;
  for (const part of childBlocks(word)) {
    if (part.localName === 'h3') left += textHeight(part.textContent, term) + 34;
    else if (part.localName === 'p') below += textHeight(part.textContent, right);
    else below += textHeight(part.textContent, { ...right, face: 'quote' }) + 10;
  }
  return Math.max(left, below) + 39;
}

function textHeight(text: string, box: Box): number {
  return lineCount(text, box.face, box.size, box.width) * box.size * box.line;
}

function lineCount(text: string, face: Face, size: number, across: number): number {
  return countLines(text, face, size, across * safety);
}

const blockNames = new Set(['p', 'ul', 'ol', 'blockquote', 'div', 'h3', 'table', 'dl']);

function childBlocks(block: PageElement): readonly PageElement[] {
  return Array.from(block.children).filter(({ localName }) => blockNames.has(localName));
}

function classesOf(element: PageElement): readonly string[] {
  return (element.getAttribute('class') ?? '').split(/\s+/);
}
