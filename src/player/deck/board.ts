/** What is drawn on the slide that is on, shown here and told to the other window. */
import { drawStrokes } from './draw-strokes.js';
import type { Link } from './link.js';
import { readInk } from './read-ink.js';
import type { Show } from './show.js';
import { createStrokes } from './strokes.js';
import type { Point } from './view.js';

export interface Board {
  readonly begin: (colour: number, point: Point, pressure: number) => void;
  readonly extend: (point: Point, pressure: number) => void;
  readonly erase: (point: Point) => void;
  readonly undo: () => void;
  readonly clear: () => void;
  /** Shows what `begin` and `extend` have added: once for many points. */
  readonly drawLast: () => void;
}

/** How near the eraser has to come, in the units of a slide. */
const reach = 14;

export function createBoard(show: Show, link: Link): Board {
  const strokes = createStrokes();
  const draw = (slide: number, from: number): void => {
    const svg = show.slides[slide];
    if (svg !== undefined) drawStrokes(svg, strokes.on(slide), from);
  };
  const changed = link.share(
    'ink',
    () => strokes.slides().map((slide) => ({ slide, from: 0, strokes: strokes.on(slide) })),
    (value) => {
      for (const { slide, from, strokes: sent } of readInk(value, show.slides.length)) {
        strokes.replace(slide, from, sent);
        draw(slide, from);
      }
    },
  );
  const redraw = (from: number): void => {
    const slide = show.index();
    draw(slide, from);
    changed([{ slide, from, strokes: strokes.on(slide).slice(from) }]);
  };
  return {
    begin: (colour, point, pressure) => {
      strokes.begin(show.index(), colour, point, pressure);
    },
    extend: (point, pressure) => {
      strokes.extend(show.index(), point, pressure);
    },
    erase: (point) => {
      if (strokes.erase(show.index(), point, reach)) redraw(0);
    },
    undo: () => {
      strokes.undo(show.index());
      redraw(0);
    },
    clear: () => {
      strokes.clear(show.index());
      redraw(0);
    },
    drawLast: () => {
      redraw(Math.max(0, strokes.on(show.index()).length - 1));
    },
  };
}
