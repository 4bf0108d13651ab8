/** What has been drawn on each slide, in the units of the slide. */
import type { Point } from './view.js';

export const colours = [
  { name: 'red', value: '#d1242f' },
  { name: 'blue', value: '#1f5fd0' },
  { name: 'green', value: '#0f7b3f' },
  { name: 'black', value: '#111318' },
  { name: 'white', value: '#ffffff' },
  { name: 'marker', value: '#ffd60a' },
] as const;

/** The colour that lets what is below it be read. */
export const marker = 5;
const markerWidth = 30;

export interface Stroke {
  /** Which of `colours`. */
  readonly colour: number;
  /** Three numbers a point: across, down, and how wide the line is there. */
  readonly points: readonly number[];
}

export interface Strokes {
  readonly on: (slide: number) => readonly Stroke[];
  readonly begin: (slide: number, colour: number, point: Point, pressure: number) => void;
  readonly extend: (slide: number, point: Point, pressure: number) => void;
  /** Takes away the strokes that pass within `reach` of the point; whether there were any. */
  readonly erase: (slide: number, point: Point, reach: number) => boolean;
  readonly undo: (slide: number) => void;
  readonly clear: (slide: number) => void;
  /** Replaces the strokes of a slide from the one at `from` on. */
  readonly replace: (slide: number, from: number, strokes: readonly Stroke[]) => void;
  readonly slides: () => readonly number[];
}

export function createStrokes(): Strokes {
  const drawn = new Map<number, Stroke[]>();
  const on = (slide: number): Stroke[] => {
    const strokes = drawn.get(slide) ?? [];
    drawn.set(slide, strokes);
    return strokes;
  };
  return {
    on,
    begin: (slide, colour, point, pressure) => {
      on(slide).push({ colour, points: [point.x, point.y, widthOf(colour, pressure)] });
    },
    extend: (slide, point, pressure) => {
      const strokes = on(slide);
      const last = strokes.pop();
      if (last === undefined) return;
      const points = [...last.points, point.x, point.y, widthOf(last.colour, pressure)];
      strokes.push({ ...last, points });
    },
    erase: (slide, point, reach) => {
      const before = on(slide);
      const after = before.filter((stroke) => !passes(stroke, point, reach));
      drawn.set(slide, after);
      return after.length < before.length;
    },
    undo: (slide) => {
      on(slide).pop();
    },
    clear: (slide) => {
      drawn.set(slide, []);
    },
    replace: (slide, from, strokes) => {
      drawn.set(slide, [...on(slide).slice(0, from), ...strokes]);
    },
    slides: () => Array.from(drawn.keys()),
  };
}

/** A mouse presses with one half, a pen with what it feels; half steps keep the paths few. */
function widthOf(colour: number, pressure: number): number {
  if (colour === marker) return markerWidth;
  return Math.round((2 + 6 * (pressure === 0 ? 0.5 : pressure)) * 2) / 2;
}

function passes({ points }: Stroke, { x, y }: Point, reach: number): boolean {
  for (let at = 0; at < points.length; at += 3) {
    const [fromX = 0, fromY = 0, width = 0] = points.slice(at, at + 3);
    const [toX = fromX, toY = fromY] = points.slice(at + 3, at + 5);
    if (distance(x, y, fromX, fromY, toX, toY) <= reach + width / 2) return true;
  }
  return false;
}

/** From a point to a line between two others. */
function distance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
