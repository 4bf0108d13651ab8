/**
 * Where a slide is on the screen: points of it, and the part of it that is zoomed into. The part is
 * the view box of the slide's SVG, so that drawing and pointing need not know of it.
 */
import type { Link } from './link.js';
import type { Size } from './reading.js';
import type { Show } from './show.js';

/** In the units of a slide. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Zoom {
  /** At least 1: the whole slide. */
  readonly scale: () => number;
  readonly change: (factor: number) => void;
  /** Moves the view by shares of what is seen. */
  readonly pan: (across: number, down: number) => void;
  readonly reset: () => void;
}

const most = 5;

/** The point of the slide under a place of the window. */
export function pointOn(slide: SVGSVGElement, clientX: number, clientY: number): Point | undefined {
  const matrix = slide.getScreenCTM();
  if (matrix === null) return undefined;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return { x, y };
}

export function createZoom(show: Show, full: Size, link: Link): Zoom {
  let [scale, x, y] = [1, full.width / 2, full.height / 2];
  let pointer: { readonly x: number; readonly y: number } | undefined;

  let drawn: SVGSVGElement | undefined;

  const draw = (): void => {
    const [width, height] = [full.width / scale, full.height / scale];
    x = clamp(x, width / 2, full.width - width / 2);
    y = clamp(y, height / 2, full.height - height / 2);
    const box = [x - width / 2, y - height / 2, width, height];
    drawn = show.slides[show.index()];
    drawn?.setAttribute('viewBox', box.map(round).join(' '));
    document.documentElement.classList.toggle('zoomed', scale > 1);
  };
  const apply = (value: unknown): void => {
    if (!isTriple(value) || !show.isPlaying()) return;
    [scale, x, y] = [clamp(value[0], 1, most), value[1], value[2]];
    draw();
  };
  const changed = link.share('zoom', () => [scale, x, y], apply);
  const reset = (): void => {
    if (scale === 1) return;
    [scale, x, y] = [1, full.width / 2, full.height / 2];
    draw();
    changed();
  };

  // Another slide is seen whole.
  show.onChange(() => {
    if (scale === 1 || drawn === show.slides[show.index()]) return;
    drawn?.setAttribute('viewBox', `0 0 ${String(full.width)} ${String(full.height)}`);
    scale = 1;
    document.documentElement.classList.remove('zoomed');
  });
  addEventListener('beforeprint', reset);
  addEventListener('pointermove', (event) => {
    pointer = { x: event.clientX, y: event.clientY };
  });
  return {
    scale: () => scale,
    change: (factor) => {
      const slide = show.slides[show.index()];
      if (slide === undefined) return;
      const at = (pointer && pointOn(slide, pointer.x, pointer.y)) ?? { x, y };
      const next = clamp(scale * factor, 1, most);
      // What is under the pointer stays there.
      [x, y] = [at.x + ((x - at.x) * scale) / next, at.y + ((y - at.y) * scale) / next];
      scale = next < 1.05 ? 1 : next;
      draw();
      changed();
    },
    pan: (across, down) => {
      x += (across * full.width) / scale;
      y += (down * full.height) / scale;
      draw();
      changed();
    },
    reset,
  };
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.min(greatest, Math.max(least, value));
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function isTriple(value: unknown): value is [number, number, number] {
  return Array.isArray(value) && value.length === 3 && value.every(Number.isFinite);
}
