/** Fingers and the mouse on the slide itself: swipe, or tap; its first third goes back, the rest on. */
import type { Show } from './show.js';

const swipe = 48;
const tap = 10;

export function addPointer(show: Show): void {
  let from: { readonly x: number; readonly y: number } | undefined;
  const forward = show.mirrored ? -1 : 1;

  addEventListener('pointerdown', (event) => {
    const onSlide = event.target instanceof Element && isSlide(event.target);
    from =
      onSlide && event.isPrimary && event.button === 0 ? { x: event.x, y: event.y } : undefined;
  });
  addEventListener('pointercancel', () => {
    from = undefined;
  });
  addEventListener('pointerup', (event) => {
    if (from === undefined) return;
    const across = event.x - from.x;
    const down = event.y - from.y;
    from = undefined;
    const touched = event.pointerType !== 'mouse';
    if (touched && Math.abs(across) > swipe && Math.abs(across) > 2 * Math.abs(down)) {
      show.go(show.index() - Math.sign(across) * forward);
    } else if (Math.hypot(across, down) < tap && (getSelection()?.isCollapsed ?? true)) {
      show.go(show.index() + (isBack(event.x) ? -1 : 1));
    }
  });

  const isBack = (x: number): boolean =>
    show.mirrored ? x > (innerWidth * 2) / 3 : x < innerWidth / 3;
}

function isSlide(target: Element): boolean {
  const playing = document.documentElement.classList.contains('playing');
  return playing && target.closest('main.deck') !== null && target.closest('a, summary') === null;
}
