/** Both windows show the same slide and step. */
import type { Link } from './link.js';
import type { Show } from './show.js';

export function sharePlace(show: Show, link: Link): void {
  const read = (): readonly number[] => [show.index(), show.step()];
  let last = '';
  const changed = link.share('place', read, (value) => {
    if (!Array.isArray(value) || !value.every(Number.isInteger)) return;
    const [slide, step] = value as number[];
    if (slide === undefined || step === undefined || String(value) === String(read())) return;
    show.go(slide, step);
  });
  show.onChange(() => {
    const now = String(read());
    if (now !== last) changed();
    last = now;
  });
}
