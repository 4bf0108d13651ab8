/** How slides are laid out on a page of a handout: as large as they go, and lines where room is left. */
import type { Paper } from '../core/ports.js';
import type { HandoutSize } from '../model/slide-options.js';

/** Lengths in millimetres. */
export interface SheetPlan {
  /** Four stand better on paper that lies: there each is half as wide again. */
  readonly orientation: 'portrait' | 'landscape';
  readonly rows: number;
  readonly columns: number;
  readonly height: number;
  readonly slideWidth: number;
  /** Lines to write on beside each slide, or below it; none where there is no room. */
  readonly lines: number;
  readonly linesBeside: boolean;
}

/** Width and height. */
const papers: Readonly<Record<Paper, readonly [number, number]>> = {
  letter: [215.9, 279.4],
  a4: [210, 297],
};
export const margin = { top: 17, side: 16, bottom: 16 } as const;
export const gap = { across: 8, down: 6, head: 3 } as const;

const grids: Readonly<Record<HandoutSize, readonly [rows: number, columns: number]>> = {
  2: [2, 1],
  3: [3, 1],
  4: [2, 2],
  6: [3, 2],
};
const lineHeight = 8;
/** Of the page, what three slides take beside their lines. */
const slideShare = 0.6;

/** `ratio` is the width of a slide by its height. */
export function planSheet(size: HandoutSize, paper: Paper, ratio: number): SheetPlan {
  const [short, long] = papers[paper];
  const orientation = size === 4 ? 'landscape' : 'portrait';
  const [width, whole] = size === 4 ? [long, short] : [short, long];
  const [rows, columns] = grids[size];
  const linesBeside = size === 3;
  // A little less than there is: a page that runs over by a hair would be followed by an empty one.
  const height = whole - margin.top - margin.bottom - 1;
  const room = width - 2 * margin.side;
  const cellWidth = linesBeside ? room * slideShare : (room - (columns - 1) * gap.across) / columns;
  const cellHeight = (height - gap.head - (rows - 1) * gap.down) / rows;
  const slideWidth = Math.min(cellWidth, cellHeight * ratio);
  const left = linesBeside ? cellHeight : cellHeight - slideWidth / ratio;
  return {
    ...{ orientation, rows, columns, height, slideWidth, linesBeside },
    lines: Math.max(0, Math.floor((left - 2) / lineHeight)),
  };
}
