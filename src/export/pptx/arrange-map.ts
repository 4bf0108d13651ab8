/** A claim on top and what stands below it, joined by lines: the argument, or who says what. */
import type { Filling } from './arrange-slide.js';
import type { Box, Canvas, Line, Page } from './canvas.js';
import { leastSize, linesHeight } from './line-height.js';
import { blocksOf, type Block, type BlockOf } from './slide-content.js';
import { sizeWithin } from './text-height.js';
import { toLines } from './to-lines.js';

const padding = { x: 10, y: 8 } as const;
const gap = 14;
/** From the claim down to what holds it up. */
const drop = 34;

type Branch = BlockOf<'branch'>;

interface Map {
  readonly claim: readonly Line[];
  /** Reasons first, then what stands against the claim. */
  readonly rows: readonly (readonly Branch[])[];
}

export function arrangeMap(page: Page, blocks: readonly Block[], room: Box): Filling {
  const branches = blocksOf(blocks, 'branch');
  const map: Map = {
    claim: blocksOf(blocks, 'claim').map(({ runs }) => ({ runs })),
    rows: [false, true]
      .map((side) => branches.filter(({ isAgainst }) => isAgainst === side))
      .filter((row) => row.length > 0),
  };
  const others = blocks.filter(({ kind }) => kind !== 'claim' && kind !== 'branch');
  const rest = toLines(others, leastSize);
  const below = rest.length === 0 ? 0 : linesHeight(page, rest, leastSize, room.w) + gap;
  const total = (size: number) =>
    map.rows.reduce(
      (all, row, at) => all + rowHeight(page, row, room, size) + (at === 0 ? drop : gap),
      claimHeight(page, map, room, size) + below,
    );
  const { size, fits } = sizeWithin({ most: 24, least: leastSize, room: room.h }, total);
  return {
    kind: 'Free',
    fits,
    draw(canvas) {
      drawMap(canvas, map, room, size);
      const box = { ...room, y: room.y + room.h - below + gap, h: below - gap };
      if (rest.length > 0) canvas.text(box, rest, { size: leastSize, name: page.say('remark') });
    },
  };
}

function claimHeight(page: Page, { claim }: Map, { w }: Box, size: number): number {
  if (claim.length === 0) return 0;
  const text = linesHeight(page, claim, size + 2, w - 4 * padding.x, { isHead: true });
  return text + 2 * padding.y;
}

function rowHeight(page: Page, row: readonly Branch[], room: Box, size: number): number {
  const width = columnWidth(room, row) - 2 * padding.x;
  const heights = row.map(({ lines }) => linesHeight(page, branchLines(lines), size, width));
  return Math.max(...heights) + 2 * padding.y;
}

function drawMap(canvas: Canvas, map: Map, room: Box, size: number): void {
  const height = claimHeight(canvas.page, map, room, size);
  if (map.claim.length > 0) drawClaim(canvas, map.claim, { ...room, h: height }, size + 2);
  let y = room.y + height;
  for (const [at, row] of map.rows.entries()) {
    y += at === 0 ? drop : gap;
    const box = { ...room, y, h: rowHeight(canvas.page, row, room, size) };
    if (at === 0 && map.claim.length > 0 && row[0]?.isAgainst === false) join(canvas, row, box);
    drawRow(canvas, row, box, size);
    y += box.h;
  }
}

function drawClaim(canvas: Canvas, claim: readonly Line[], box: Box, size: number): void {
  canvas.text(box, claim, {
    ...{ size, name: canvas.page.say('claim'), isHead: true, align: 'center', anchor: 'middle' },
    ...{ colour: 'onStage', soft: 'onStageSoft', fill: 'stage', radius: 8, margin: padding.y },
  });
}

const columnWidth = ({ w }: Box, row: readonly Branch[]) =>
  (w - gap * (row.length - 1)) / row.length;

/** The first line names what it is or who speaks. */
const branchLines = (lines: Branch['lines']): readonly Line[] =>
  lines.map((runs) => ({ runs, after: 4 }));

function drawRow(canvas: Canvas, row: readonly Branch[], box: Box, size: number): void {
  const w = columnWidth(box, row);
  for (const [at, { lines, isAgainst }] of row.entries()) {
    const line = {
      colour: isAgainst ? ('soft' as const) : ('accent' as const),
      width: 1.5,
      isDashed: isAgainst,
    };
    const name = canvas.page.say(isAgainst ? 'against' : 'branch', { n: at + 1 });
    canvas.text({ ...box, x: box.x + at * (w + gap), w }, branchLines(lines), {
      size,
      name,
      line,
      fill: 'paper',
      radius: 8,
      margin: padding.y,
    });
  }
}

/** A line from the claim down, one across, and one down to each. */
function join(canvas: Canvas, row: readonly Branch[], box: Box): void {
  const w = columnWidth(box, row);
  const { say } = canvas.page;
  const style = { colour: 'accent', width: 1.5 } as const;
  const top = box.y - drop;
  const middle = box.y - drop / 2;
  const centre = (at: number) => box.x + at * (w + gap) + w / 2;
  canvas.line({ x: box.x + box.w / 2, y: top, w: 0, h: drop / 2 }, style, say('lineDown'));
  if (row.length > 1)
    canvas.line(
      { x: centre(0), y: middle, w: centre(row.length - 1) - centre(0), h: 0 },
      style,
      say('lineAcross'),
    );
  for (const at of row.keys())
    canvas.line(
      { x: centre(at), y: middle, w: 0, h: drop / 2 },
      style,
      say('lineTo', { n: at + 1 }),
    );
}
