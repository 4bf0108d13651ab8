/** Strokes as paths on a slide: one path for each run of one width. */
import { makeSvg } from './make.js';
import { colours, marker, type Stroke } from './strokes.js';

/** Draws the strokes anew from the one at `from` on. */
export function drawStrokes(slide: SVGSVGElement, strokes: readonly Stroke[], from: number): void {
  const layer = slide.querySelector(':scope > g.ink') ?? slide.appendChild(newLayer());
  while (layer.childElementCount > from) layer.lastElementChild?.remove();
  layer.append(...strokes.slice(from).map(drawStroke));
}

function newLayer(): SVGGElement {
  return makeSvg('g', { class: 'ink', 'aria-hidden': 'true' });
}

function drawStroke({ colour, points }: Stroke): SVGGElement {
  const group = makeSvg('g', {
    stroke: colours[colour]?.value ?? '#000',
    ...(colour === marker ? { class: 'marker' } : {}),
  });
  let run = '';
  let width = points[2] ?? 0;
  for (let at = 0; at < points.length; at += 3) {
    const place = `${round(points[at])} ${round(points[at + 1])}`;
    const next = points[at + 2] ?? width;
    run += run === '' ? `M${place}` : `L${place}`;
    if (next === width && at + 3 < points.length) continue;
    // A dot is a line of no length: its round ends make it.
    group.append(
      makeSvg('path', { d: run.includes('L') ? run : `${run}l0 0`, 'stroke-width': String(width) }),
    );
    run = `M${place}`;
    width = next;
  }
  return group;
}

function round(value = 0): string {
  return String(Math.round(value * 10) / 10);
}
