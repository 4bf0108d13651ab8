/** Remembers where the lesson was left, and offers to go on there when the deck is opened again. */
import type { Keep } from './keep.js';
import type { Show } from './show.js';

export function rememberPlace(show: Show, keep: Keep, offer: (slide: number) => void): void {
  const left = Number(keep.read('place') ?? 0);
  const isKnown = Number.isInteger(left) && left > 0 && left < show.slides.length;
  // An address that names a slide says where to begin.
  if (isKnown && location.hash === '') offer(left);
  let before = show.index();
  show.onChange(() => {
    if (show.index() !== before) keep.write('place', String(show.index()));
    before = show.index();
  });
}
