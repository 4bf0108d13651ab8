/** The keyboard, and what a clicker sends. */
import type { Controls } from './controls.js';
import type { Show } from './show.js';

export function addKeys(show: Show, controls: Controls): void {
  const by = (step: number) => () => {
    show.go(show.index() + step);
  };
  const forward = by(1);
  const back = by(-1);
  const actions: Readonly<Record<string, () => void>> = {
    ArrowRight: show.mirrored ? back : forward,
    ArrowLeft: show.mirrored ? forward : back,
    ArrowDown: forward,
    ArrowUp: back,
    PageDown: forward,
    PageUp: back,
    ' ': forward,
    'Shift+ ': back,
    Home: () => {
      show.go(0);
    },
    End: () => {
      show.go(show.slides.length - 1);
    },
    f: controls.toggleFullscreen,
    n: controls.toggleNotes,
    '?': controls.toggleHelp,
  };

  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || controls.isHelpOpen()) return;
    if (!document.documentElement.classList.contains('playing')) return;
    if (event.key === ' ' && isControl(event.target)) return;
    const shifted = event.shiftKey && event.key === ' ' ? 'Shift+ ' : event.key;
    const action = actions[shifted.length === 1 ? shifted.toLowerCase() : shifted];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}

/** A space on a button or link presses it. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, input') !== null;
}
