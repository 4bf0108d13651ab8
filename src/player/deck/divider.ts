/** The line between the slide and the notes in the presenter's window, to be dragged or moved by arrows. */
import type { Keep } from './keep.js';
import { make } from './make.js';
import { say } from './words.js';

const [least, usual, greatest] = [25, 60, 80];

export function addDivider(keep: Keep, mirrored: boolean): void {
  const divider = make('div', {
    class: 'divider',
    role: 'separator',
    tabindex: '0',
    'aria-label': say('slideWidth'),
    'aria-orientation': 'vertical',
    'aria-valuemin': String(least),
    'aria-valuemax': String(greatest),
  });
  let share = usual;
  const set = (next: number): void => {
    share = Math.round(Math.min(greatest, Math.max(least, next)));
    divider.setAttribute('aria-valuenow', String(share));
    document.body.style.setProperty('--now', `${String(share)}fr`);
    document.body.style.setProperty('--aside', `${String(100 - share)}fr`);
  };
  const keepShare = (): void => {
    keep.write('divider', String(share));
  };
  set(Number(keep.read('divider')) || usual);
  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
  });
  divider.addEventListener('pointermove', (event) => {
    if (!divider.hasPointerCapture(event.pointerId)) return;
    const from = (event.clientX / innerWidth) * 100;
    set(mirrored ? 100 - from : from);
  });
  divider.addEventListener('pointerup', keepShare);
  divider.addEventListener('keydown', (event) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: mirrored ? 2 : -2,
      ArrowRight: mirrored ? -2 : 2,
      Home: -100,
      End: 100,
    };
    const by = moves[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(share + by);
    keepShare();
  });
  // Outside a landmark a screen reader may pass it by.
  document.body.append(
    make('section', { class: 'layout', 'aria-label': say('slideWidth') }, divider),
  );
}
