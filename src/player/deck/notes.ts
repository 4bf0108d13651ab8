/** The speaker notes of the slide that is on, in a size that suits who reads them. */
import { make, makeButton, refuseFocus } from './make.js';
import type { Show } from './show.js';
import type { Keep } from './keep.js';
import { say } from './words.js';

export interface Notes {
  readonly element: HTMLElement;
  readonly toggle: () => void;
  readonly isOpen: () => boolean;
  readonly setOpen: (open: boolean) => void;
  readonly onToggle: (listener: () => void) => void;
}

const [least, usual, greatest] = [14, 18, 40];

export function addNotes(show: Show, keep: Keep): Notes {
  const listeners: (() => void)[] = [];
  const panel = make('div', { class: 'panel', role: 'region', 'aria-label': say('speakerNotes') });
  panel.tabIndex = 0;
  refuseFocus(panel);
  panel.hidden = true;
  let size = clamp(Number(keep.read('notes') ?? usual));
  const title = make('h2', {});
  const text = make('div', { class: 'lines' });
  const resize = (by: number) => () => {
    size = clamp(size + by);
    text.style.fontSize = `${String(size)}px`;
    keep.write('notes', String(size));
  };
  resize(0)();
  const head = make(
    'div',
    { class: 'head' },
    title,
    makeButton({ label: `A− ${say('smaller')}`, text: 'A−', press: resize(-2) }),
    makeButton({ label: `A+ ${say('larger')}`, text: 'A+', press: resize(2) }),
  );
  panel.append(head, text);
  document.body.append(panel);

  const fill = (): void => {
    if (panel.hidden) return;
    const slide = show.index() + 1;
    title.textContent = say('notesFor', { n: slide });
    const source = document.getElementById(`notes-${String(slide)}`);
    const lines = Array.from(source?.children ?? [], (line) => line.cloneNode(true));
    text.replaceChildren(...(lines.length > 0 ? lines : [make('p', {}, say('noNotes'))]));
    panel.scrollTop = 0;
  };
  const setOpen = (open: boolean): void => {
    panel.hidden = !open;
    fill();
    for (const listener of listeners) listener();
  };
  show.onChange(fill);
  return {
    element: panel,
    toggle: () => {
      setOpen(panel.hidden);
    },
    isOpen: () => !panel.hidden,
    setOpen,
    onToggle: (listener) => listeners.push(listener),
  };
}

function clamp(size: number): number {
  return Number.isFinite(size) ? Math.min(greatest, Math.max(least, size)) : usual;
}
