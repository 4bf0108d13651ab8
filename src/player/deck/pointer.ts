/** Fingers and the mouse on the slide itself: swipe, or tap; its first third goes back, the rest on. */
import type { Show } from './show.js';
import type { Zoom } from './view.js';

const swipe = 48;
const tap = 10;

/** `isBusy` tells whether the pointer serves another purpose, such as drawing. */
export function addPointer(show: Show, zoom: Zoom, isBusy: () => boolean): void {
  let from: { readonly x: number; readonly y: number; readonly slide: Element } | undefined;
  let last = { x: 0, y: 0 };

  addEventListener('pointerdown', (event) => {
    const slide = event.target instanceof Element ? slideAt(event.target) : null;
    const counts = show.isPlaying() && !isBusy() && event.isPrimary && event.button === 0;
    from = slide !== null && counts ? { x: event.x, y: event.y, slide } : undefined;
    last = { x: event.x, y: event.y };
  });
  addEventListener('pointercancel', () => {
    from = undefined;
  });
  addEventListener('pointermove', (event) => {
    if (from === undefined || zoom.scale() === 1) return;
    const { width, height } = from.slide.getBoundingClientRect();
    zoom.pan((last.x - event.x) / width, (last.y - event.y) / height);
    last = { x: event.x, y: event.y };
  });
  addEventListener('pointerup', (event) => {
    if (from === undefined) return;
    const across = event.x - from.x;
    const down = event.y - from.y;
    const { slide } = from;
    from = undefined;
    if (zoom.scale() > 1) return;
    const touched = event.pointerType !== 'mouse';
    if (touched && Math.abs(across) > swipe && Math.abs(across) > 2 * Math.abs(down)) {
      step(across < 0 !== show.mirrored);
    } else if (Math.hypot(across, down) < tap && (getSelection()?.isCollapsed ?? true)) {
      step(!isBack(slide, event.x));
    }
  });

  const step = (on: boolean): void => {
    if (on) show.forward();
    else show.back();
  };
  const isBack = (slide: Element, x: number): boolean => {
    const { left, width } = slide.getBoundingClientRect();
    const share = (x - left) / width;
    return (show.mirrored ? 1 - share : share) < 1 / 3;
  };
}

/** The slide that is on, unless something on it takes the press itself. */
function slideAt(target: Element): Element | null {
  const takes = target.closest('a, summary, button, input, video, audio') !== null;
  return takes ? null : target.closest('main.deck > svg.current');
}
