/** Dates as a line with a point for each, the earliest on top. */
import type { Filling } from './arrange-slide.js';
import type { Box, Canvas, Line, Page } from './canvas.js';
import { leastSize, linesHeight } from './line-height.js';
import { blocksOf, type Block, type BlockOf } from './slide-content.js';
import { sizeWithin } from './text-height.js';
import { toLines } from './to-lines.js';

const gap = 14;
const point = 14;
const head = { isHead: true, isBold: true } as const;

type Event = BlockOf<'item'>;

interface Timeline {
  readonly events: readonly Event[];
  readonly size: number;
  /** Widths of the dates and of the texts. */
  readonly dates: number;
  readonly texts: number;
}

const dateLines = ({ label }: Event): readonly Line[] => [{ runs: [{ text: label?.text ?? '' }] }];

function heightsOf(page: Page, { events, size, dates, texts }: Timeline): readonly number[] {
  return events.map((event) =>
    Math.max(
      linesHeight(page, [{ runs: event.runs }], size, texts),
      linesHeight(page, dateLines(event), size, dates, head),
    ),
  );
}

const totalOf = (heights: readonly number[]) => heights.reduce((all, one) => all + one + gap, -gap);

export function arrangeTimeline(page: Page, blocks: readonly Block[], room: Box): Filling {
  const events = blocksOf(blocks, 'item');
  const rest = toLines(
    blocks.filter(({ kind }) => kind !== 'item'),
    leastSize,
  );
  const dates = Math.min(190, room.w * 0.24);
  const line = { events, dates, texts: room.w - dates - 50 };
  const below = rest.length === 0 ? 0 : linesHeight(page, rest, leastSize, room.w) + gap;
  const total = (size: number) => totalOf(heightsOf(page, { ...line, size })) + below;
  const { size, fits } = sizeWithin({ most: 24, least: leastSize, room: room.h }, total);
  return {
    kind: 'Free',
    fits,
    draw(canvas) {
      drawTimeline(canvas, { ...line, size }, { ...room, h: room.h - below });
      const box = { ...room, y: room.y + room.h - below + gap, h: below - gap };
      if (rest.length > 0) canvas.text(box, rest, { size: leastSize, name: page.say('remark') });
    },
  };
}

function drawTimeline(canvas: Canvas, timeline: Timeline, room: Box): void {
  const { events, dates } = timeline;
  const heights = heightsOf(canvas.page, timeline);
  const spare = Math.max(0, room.h - totalOf(heights)) / Math.max(1, events.length);
  const between = gap + Math.min(34, spare);
  let y = room.y + (between - gap) / 2;
  const rows = heights.map((h) => {
    const row = { ...room, y, h };
    y += h + between;
    return row;
  });
  const middles = rows.map((row) => row.y + row.h / 2);
  const x = room.x + dates + 22;
  const [first = 0] = middles;
  const spine = { x, y: first, w: 0, h: (middles.at(-1) ?? first) - first };
  if (events.length > 1)
    canvas.line(spine, { colour: 'accent', width: 3 }, canvas.page.say('timeline'));
  for (const [at, event] of events.entries()) {
    const row = rows[at];
    if (row !== undefined) drawEvent(canvas, timeline, { event, row, x, n: at + 1 });
  }
}

interface Placed {
  readonly event: Event;
  readonly row: Box;
  /** Of the line. */
  readonly x: number;
  readonly n: number;
}

function drawEvent(
  canvas: Canvas,
  { size, dates, texts }: Timeline,
  { event, row, x, n }: Placed,
): void {
  const { say } = canvas.page;
  const style = { size, anchor: 'middle' } as const;
  const date = { ...style, ...head, colour: 'accent', align: 'end' } as const;
  canvas.text({ ...row, w: dates }, dateLines(event), { ...date, name: say('date', { n }) });
  const middle = row.y + row.h / 2;
  const dot = { x: x - point / 2, y: middle - point / 2, w: point, h: point };
  canvas.shape('ellipse', dot, 'accent', say('point', { n }));
  const text = { ...row, x: x + 28, w: texts };
  canvas.text(text, [{ runs: event.runs }], { ...style, name: say('event', { n }) });
}
