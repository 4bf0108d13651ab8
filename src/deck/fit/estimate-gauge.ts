/**
 * By how much a slide runs over, where there is no browser to measure it. The numbers are those of
 * `quiet.css`, rounded up: what is called too full may fit, what is said to fit does.
 */
import type { Gauge, Gauged, Overflow } from '../../core/ports.js';
import { besideHeight, stack, type Box } from './block-height.js';
import { countLines } from './count-lines.js';
import { readSlide, type SlideParts } from './slide-parts.js';

/** Letters of other themes are wider than those of `quiet` by no more than this. */
const otherBreadth = 1.15;

export function estimateGauge(theme: string): Gauge {
  const breadth = theme === 'quiet' ? 1.04 : otherBreadth;
  return (trials) =>
    Promise.resolve(trials.map(({ html, sizes }) => estimate(readSlide(html), sizes, breadth)));
}

function estimate(
  slide: SlideParts | undefined,
  sizes: readonly number[],
  breadth: number,
): Gauged {
  let over: Overflow = { pixels: 0 };
  for (const size of sizes) {
    const pixels = slide === undefined ? 0 : Math.max(0, Math.ceil(overflow(slide, size, breadth)));
    if (pixels === 0) return { fit: size, over: { pixels } };
    over = { pixels, past: 'foot' };
  }
  return { fit: undefined, over };
}

/** Between cue and foot, less a little for what the estimate does not know. */
const room = 518;
const widths = { '16:9': 1120, '4:3': 856 } as const;

/** Running text of a kind of slide at `--fit: 1`, the largest `fit` it follows, its line. */
const texts: Readonly<Record<string, readonly [size: number, most: number, line: number]>> = {
  title: [32, 1, 1.34],
  reading: [36, 1.17, 1.45],
  vocabulary: [32, 2, 1.3],
  discussion: [32, 2, 1.3],
  question: [34, 2, 1.34],
  map: [29, 1.2, 1.26],
  voices: [29, 1.2, 1.26],
  timeline: [32, 2, 1.28],
};

/** Least, ordinary and largest size of a heading, and what its box needs besides, in its own em. */
type Heading = readonly [least: number, size: number, most: number, around: number];
const ofParts: Heading = [38, 46, 44, 0.55];
const headings: Readonly<Record<string, Heading>> = {
  title: [40, 76, 92, 1],
  prompt: [28, 60, 74, 0.6],
  discussion: [28, 44, 56, 1.6],
  question: [27, 42, 52, 0.55],
  reading: [32, 38, 36, 0.55],
  aim: ofParts,
  vocabulary: ofParts,
  points: ofParts,
  map: ofParts,
  voices: ofParts,
  timeline: ofParts,
  numbers: ofParts,
  sources: ofParts,
  credits: [30, 56, 64, 0.55],
};
const plainHeading: Heading = [28, 46, 52, 0.55];

function overflow(slide: SlideParts, fit: number, breadth: number): number {
  const { kinds, heading, blocks, html } = slide;
  const [size, most, line] = find(texts, kinds) ?? [36, 2, 1.34];
  const aspect = html.includes('data-size="4:3"') ? '4:3' : '16:9';
  const box: Box = {
    width: widths[aspect],
    size: Math.max(24, size * Math.min(most, fit)),
    line,
    face: 'text',
    breadth,
    kinds,
  };
  const body = kinds.includes('discussion')
    ? besideHeight(blocks, box)
    : kinds.includes('aim')
      ? aimHeight(blocks, box, aspect)
      : stack(blocks, box);
  const title = heading === '' ? 0 : headingHeight(slide, fit, box);
  const bare = slide.elements.some(({ className }) => className === 'body') ? 0 : 60;
  return title + body + bare + (kinds.includes('title') ? 60 : 20) - room;
}

function find<T>(table: Readonly<Record<string, T>>, kinds: readonly string[]): T | undefined {
  const kind = kinds.find((name) => Object.hasOwn(table, name));
  return kind === undefined ? undefined : table[kind];
}

function headingHeight({ kinds, heading }: SlideParts, fit: number, box: Box): number {
  const [least, size, most, around] = find(headings, kinds) ?? plainHeading;
  const own = Math.min(most, Math.max(least, size * fit));
  const inset = kinds.some((kind) => kind === 'prompt' || kind === 'discussion') ? 64 + own : 0;
  // Headings are balanced over their lines, which may take one more.
  const lines = countLines(heading, 'heading', own * box.breadth, (box.width - inset) * 0.97);
  return (lines * 1.2 + around) * own;
}

/** The plan stands beside the objectives. */
function aimHeight(blocks: SlideParts['blocks'], box: Box, aspect: '16:9' | '4:3'): number {
  const plan = blocks.find(({ className }) => className === 'plan');
  if (plan === undefined) return stack(blocks, box);
  const others = blocks.filter((block) => block !== plan);
  const rows = plan.all('li').length;
  const beside = { ...box, width: box.width - (aspect === '4:3' ? 318 : 386) };
  return Math.max(stack(others, beside), rows * 39 + 130);
}
