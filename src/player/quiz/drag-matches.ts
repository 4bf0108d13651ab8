/** Matching by dragging: what belongs to a row is dropped on it, and the row's list has chosen it. */
import type { Aid } from './aid.js';
import { makeDraggable, type Drag } from './drag.js';
import { make, makeGrip } from './make.js';
import { say } from './page.js';

/** `undefined` where there is nothing to match. */
export function addMatching(question: HTMLElement): Aid | undefined {
  const columns = question.querySelector<HTMLElement>('.match-columns');
  const rights = columns?.querySelectorAll<HTMLElement>('.rights > li') ?? [];
  if (columns === null || rights.length === 0) return undefined;
  let locked = false;
  columns.before(make('p', { class: 'how on-screen' }, say('matchDrag')));
  for (const right of rights) {
    const grip = makeGrip();
    right.prepend(grip);
    const letter = right.querySelector('.letter')?.textContent?.trim() ?? '';
    makeDraggable({
      element: right,
      grip,
      canStart: () => !locked,
      start: (x, y) => dragRight(right, letter, columns, { x, y }),
    });
  }
  return {
    // The lists show what they hold by themselves.
    follow: () => undefined,
    setLocked: (next) => {
      locked = next;
      columns.classList.toggle('is-locked', locked);
    },
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function dragRight(right: HTMLElement, letter: string, columns: HTMLElement, from: Place): Drag {
  const scrolled = scrollY;
  let over: Element | undefined;
  const aim = (row: Element | undefined): void => {
    over?.classList.remove('is-over');
    over = row;
    over?.classList.add('is-over');
  };
  right.classList.add('is-dragged');
  return {
    move: (x, y) => {
      const down = y - from.y + scrollY - scrolled;
      right.style.transform = `translate(${String(x - from.x)}px, ${String(down)}px)`;
      aim(rowAt(columns, { x, y }));
    },
    end: (isDropped) => {
      const select = over?.querySelector('select');
      aim(undefined);
      right.classList.remove('is-dragged');
      right.style.transform = '';
      if (!isDropped || !select) return;
      select.value = letter;
      select.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}

function rowAt(columns: HTMLElement, { x, y }: Place): Element | undefined {
  return Array.from(columns.querySelectorAll('.row')).find((row) => {
    const { left, right, top, bottom } = row.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  });
}
