/** A red dot that follows the pointer, in both windows. */
import type { Link } from './link.js';
import { make } from './make.js';
import type { Show } from './show.js';
import type { Speech } from './speech.js';
import { pointOn } from './view.js';
import { say } from './words.js';

export interface Laser {
  readonly isOn: () => boolean;
  readonly toggle: () => void;
}

export function addLaser(show: Show, link: Link, speech: Speech): Laser {
  const dot = make('div', { class: 'laser', 'aria-hidden': 'true' });
  dot.hidden = true;
  document.body.append(dot);
  let on = false;
  let place: readonly number[] | null = null;
  let asked = false;

  const draw = (): void => {
    const matrix = show.slides[show.index()]?.getScreenCTM();
    dot.hidden = place === null || !matrix;
    if (place === null || !matrix) return;
    const { x, y } = new DOMPoint(place[0], place[1]).matrixTransform(matrix);
    dot.style.transform = `translate(${String(x)}px,${String(y)}px)`;
  };
  const changed = link.share(
    'laser',
    () => place,
    (value) => {
      place = isPlace(value) ? value : null;
      draw();
    },
  );
  const move = (next: readonly number[] | null): void => {
    place = next;
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      draw();
      changed();
    });
  };
  const follow = (event: PointerEvent): void => {
    if (!on) return;
    const slide = show.slides[show.index()];
    const inside = event.target instanceof Element && event.target.closest('svg.current') !== null;
    const point = inside && slide ? pointOn(slide, event.clientX, event.clientY) : undefined;
    move(point ? [point.x, point.y] : null);
  };
  addEventListener('pointermove', follow);
  addEventListener('pointerdown', follow);
  document.addEventListener('pointerleave', () => {
    if (on) move(null);
  });
  return {
    isOn: () => on,
    toggle: () => {
      on = !on;
      document.documentElement.classList.toggle('pointing', on);
      if (!on) move(null);
      speech.tell(say(on ? 'laserOn' : 'laserOff'));
    },
  };
}

function isPlace(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}
