/** How high a block of a slide comes out, in CSS pixels, by the rules of `quiet.css`. */
import type { PageElement } from '../parse-page.js';
import { countLines, type Face } from './count-lines.js';

export interface Box {
  readonly width: number;
  readonly size: number;
  /** Line height, in em. */
  readonly line: number;
  readonly face: Face;
  /** How much wider than those of `quiet` the theme's letters are. */
  readonly breadth: number;
  /** Classes of the slide. */
  readonly kinds: readonly string[];
}

export function stack(blocks: readonly PageElement[], box: Box): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, box), 0);
}

/** What to do in one column, tiles with how to begin in the other; without those, the full width. */
export function besideHeight(blocks: readonly PageElement[], box: Box): number {
  const tiles = blocks.filter(({ localName }) => localName === 'ul');
  const others = blocks.filter(({ localName }) => localName !== 'ul');
  if (tiles.length === 0 || others.length === 0) return stack(blocks, box);
  const half = { ...box, width: (box.width - 56) / 2 };
  return Math.max(stack(others, half), stack(tiles, half));
}

function blockHeight(block: PageElement, box: Box): number {
  const { size } = box;
  const classes = classesOf(block);
  if (classes.includes('word')) return wordHeight(block, box);
  if (classes.includes('plan')) return block.all('li').length * 39 + 130;
  if (classes.includes('claim')) return inset(block, box, 1.6, 1);
  if (classes.includes('key')) return inset(block, box, 1.6, 1.75);
  if (classes.includes('do') || classes.includes('note')) {
    return inner(block, { ...box, size: Math.max(24, 0.78 * size) }) + 0.6 * size + 14;
  }
  if (block.localName === 'h3') {
    return lines(block.textContent, { ...box, face: 'heading' }) * size * 1.2 + 1.3 * size;
  }
  if (block.localName === 'blockquote') return quoteHeight(block, box);
  if (classes.includes('branches')) return branchesHeight(block, box);
  if (block.localName === 'table') return tableHeight(block, box);
  if (block.localName === 'pre') return codeHeight(block, box);
  if (/^[ou]l$/.test(block.localName)) return listHeight(block, box);
  return inner(block, box) + 0.6 * size;
}

/** A box: `across` and `down` are what its padding and margin take, in em. */
function inset(block: PageElement, box: Box, across: number, down: number): number {
  return inner(block, { ...box, width: box.width - across * box.size }) + down * box.size;
}

/** The text of a block, or its blocks one below the other without the margin below the last. */
function inner(block: PageElement, box: Box): number {
  const blocks = childBlocks(block);
  if (blocks.length === 0) return textHeight(block.textContent, box);
  return stack(blocks, box) - 0.6 * box.size;
}

/** What an entry is narrower by than its list, and what it is higher by than its text; in em. */
type Entry = readonly [across: number, down: number, columns: number];
const plainEntry: Entry = [1.7, 0.65, 1];

function entryOf({ localName }: PageElement, { kinds }: Box): Entry {
  const is = (kind: string) => kinds.includes(kind);
  if (is('judge') && localName === 'ol') return [3.4, 1.9, 2];
  if (is('question') && localName === 'ol') return [3.5, 1.05, 1];
  if (is('sources')) return [3, 1.9, 1];
  if (is('timeline')) return [10.6, 0.5, 1];
  if (is('numbers')) return [9, 2, 1];
  if ((is('prompt') || is('discussion')) && localName === 'ul') return [1.5, 1.2, 1];
  return is('reading') ? [2.2, 0.75, 1] : plainEntry;
}

function listHeight(list: PageElement, box: Box): number {
  const [across, down, columns] = entryOf(list, box);
  const { size } = box;
  const width = (box.width - (columns - 1) * 24) / columns - across * size;
  const heights = list.all('li').map((entry) => {
    const face = classesOf(entry).includes('key') ? 'strong' : box.face;
    return inner(entry, { ...box, width, face }) + down * size;
  });
  let sum = 0;
  for (let at = 0; at < heights.length; at += columns) {
    sum += Math.max(...heights.slice(at, at + columns));
  }
  return sum;
}

/** Boxes side by side below the claim they hold up. */
function branchesHeight(list: PageElement, box: Box): number {
  const entries = list.all('li');
  const count = Math.max(1, entries.length);
  const width = (box.width - (count - 1) * 20) / count - 1.2 * box.size - 8;
  const heights = entries.map((entry) => inner(entry, { ...box, width, face: 'quote' }));
  return Math.max(0, ...heights) + 1.6 * box.size + 60;
}

function quoteHeight(quote: PageElement, box: Box): number {
  const isPull = box.kinds.includes('pull');
  const size = isPull ? Math.max(28, 1.5 * box.size) : Math.max(24, 0.93 * box.size);
  return inner(quote, { ...box, width: box.width - 32, size, face: 'quote' }) + 0.6 * size;
}

function tableHeight(table: PageElement, box: Box): number {
  const rows = table.all('tr').reduce((sum, row) => {
    const count = Math.max(1, row.children.length);
    const width = box.width / count - box.size;
    const cells = row.children.map((cell) => textHeight(cell.textContent, { ...box, width }));
    return sum + Math.max(0, ...cells) + 0.7 * box.size;
  }, 0);
  return rows + 0.6 * box.size;
}

/** Lines as they stand; letters of one width are wider than others. */
function codeHeight({ textContent }: PageElement, box: Box): number {
  const size = Math.max(24, 0.85 * box.size);
  const inside = { ...box, size, width: box.width - 1.6 * size, breadth: 1.5 * box.breadth };
  const all = textContent.replace(/\n$/, '').split('\n');
  return all.reduce((sum, line) => sum + textHeight(line, inside), 0) + 1.6 * box.size;
}

/** The word on the left; its sentence and what it means on the right. */
function wordHeight(word: PageElement, box: Box): number {
  // The column is between these as wide as the longest word of the slide.
  const [least, most] = [8.6 * box.size, 11 * box.size];
  const term: Box = { ...box, width: least, size: 1.2 * box.size, line: 1.2, face: 'heading' };
  const right = { ...box, width: box.width - most - box.size };
  let beside = 0;
  let below = 0;
  for (const part of childBlocks(word)) {
    if (part.localName === 'h3') beside += textHeight(part.textContent, term) + 1.1 * box.size;
    else if (part.localName === 'p') below += textHeight(part.textContent, right);
    else below += textHeight(part.textContent, { ...right, face: 'quote' }) + 0.3 * box.size;
  }
  return Math.max(beside, below) + 0.9 * box.size;
}

function textHeight(text: string, box: Box): number {
  return lines(text, box) * box.size * box.line;
}

function lines(text: string, { face, size, width, breadth }: Box): number {
  return countLines(text, face, size * breadth, Math.max(size * 3, width));
}

const blockNames = new Set(['p', 'ul', 'ol', 'blockquote', 'div', 'h3', 'table', 'dl']);

function childBlocks(block: PageElement): readonly PageElement[] {
  return block.children.filter(({ localName }) => blockNames.has(localName));
}

function classesOf(element: PageElement): readonly string[] {
  return element.className.split(' ');
}
