/**
 * Ordering by arrows and by dragging, beside the numbers. Once every row has its number the rows
 * stand in that order, and another number for one of them moves it there.
 */
import type { Aid } from './aid.js';
import { makeDraggable, type Drag } from './drag.js';
import { isNumbered, lineUp, moveRow } from '../../quiz/line-up.js';
import { make, makeArrow, makeGrip } from './make.js';
import { say } from './page.js';

interface Row {
  readonly element: HTMLElement;
  readonly select: HTMLSelectElement;
  readonly text: string;
}

/** `undefined` where there is nothing to put in order. */
export function addSorting(question: HTMLElement): Aid | undefined {
  const list = question.querySelector<HTMLElement>('.order-rows');
  if (list === null) return undefined;
  const rows = Array.from(list.children).flatMap(toRow);
  const told = make('p', { class: 'unseen', role: 'status' });
  list.before(make('p', { class: 'how on-screen' }, say('orderDrag')));
  list.after(told);
  const sorting = createSorting(list, rows, told);
  rows.forEach((row, at) => {
    equip(row, at, sorting);
  });
  sorting.follow();
  return sorting;
}

function toRow(element: Element): readonly Row[] {
  const select = element.querySelector('select');
  if (!(element instanceof HTMLElement) || select === null) return [];
  return [{ element, select, text: select.labels[0]?.textContent?.trim() ?? '' }];
}

interface Sorting extends Aid {
  /** The rows by place, all of them with a place. */
  readonly order: () => readonly number[];
  /** Shows an order without giving it as the answer; `row` is not taken out of the page. */
  readonly show: (order: readonly number[], row: number) => void;
  /** Gives an order as the answer, in which `row` was moved. */
  readonly give: (order: readonly number[], row: number) => void;
  readonly isLocked: () => boolean;
}

function createSorting(list: HTMLElement, rows: readonly Row[], told: HTMLElement): Sorting {
  let shown: readonly number[] = rows.map((_, at) => at);
  let numbers: readonly number[] = [];
  let locked = false;
  const read = (): readonly number[] => rows.map(({ select }) => Number(select.value));
  const show = (order: readonly number[], row: number): void => {
    const anchor = rows[row]?.element;
    const place = order.indexOf(row);
    const elements = order.flatMap((at) => rows[at]?.element ?? []);
    // What has the focus or is being dragged would lose it if it were taken out.
    anchor?.before(...elements.slice(0, place));
    anchor?.after(...elements.slice(place + 1));
    shown = order;
  };
  const mark = (): void => {
    numbers = read();
    list.classList.toggle('is-numbered', isNumbered(numbers));
  };
  const give = (order: readonly number[], row: number): void => {
    order.forEach((at, place) => {
      const select = rows[at]?.select;
      if (select) select.value = String(place + 1);
    });
    show(order, row);
    mark();
    told.textContent = say('movedTo', { now: order.indexOf(row) + 1, all: rows.length });
  };
  const order = (): readonly number[] => lineUp(numbers, shown);
  const choose = (row: number): void => {
    const wanted = Number(rows[row]?.select.value);
    if (isNumbered(numbers) && wanted > 0) {
      give(moveRow(order(), row, wanted - 1), row);
      return;
    }
    mark();
    if (isNumbered(numbers)) show(order(), row);
  };
  rows.forEach(({ select }, row) => {
    select.addEventListener('input', () => {
      choose(row);
    });
  });
  return {
    order,
    show,
    give: (wanted, row) => {
      give(wanted, row);
      list.dispatchEvent(new Event('input', { bubbles: true }));
    },
    isLocked: () => locked,
    follow: () => {
      mark();
      told.textContent = '';
      show(isNumbered(numbers) ? order() : rows.map((_, at) => at), 0);
    },
    setLocked: (next) => {
      locked = next;
      list.classList.toggle('is-locked', locked);
    },
  };
}

/** Puts the handle and the arrows beside the number. */
function equip({ element, select, text }: Row, row: number, sorting: Sorting): void {
  const step = (way: -1 | 1) => (): void => {
    const order = sorting.order();
    const place = Math.min(Math.max(order.indexOf(row) + way, 0), order.length - 1);
    sorting.give(moveRow(order, row, place), row);
    element.scrollIntoView({ block: 'nearest' });
  };
  const grip = makeGrip();
  // On paper the rows stand as they did.
  element.style.order = String(row);
  element.prepend(grip);
  const moves = make(
    'span',
    { class: 'moves' },
    makeArrow('up', say('moveUp', { text }), step(-1)),
    makeArrow('down', say('moveDown', { text }), step(1)),
  );
  select.after(moves);
  makeDraggable({
    element,
    grip,
    canStart: () => !sorting.isLocked(),
    start: (_, y) => dragRow(element, row, y, sorting),
  });
}

function dragRow(element: HTMLElement, row: number, grabbed: number, sorting: Sorting): Drag {
  const before = sorting.order();
  let order = before;
  let shift = 0;
  const hold = grabbed - element.getBoundingClientRect().top;
  const naturalTop = (): number => element.getBoundingClientRect().top - shift;
  const place = (y: number): void => {
    shift = y - hold - naturalTop();
    element.style.transform = `translateY(${String(shift)}px)`;
  };
  sorting.show(order, row);
  element.classList.add('is-dragged');
  return {
    move: (_, y) => {
      place(y);
      const { top, height } = element.getBoundingClientRect();
      const others = Array.from(element.parentElement?.children ?? []).filter(
        (other) => other !== element,
      );
      const above = others.filter((other) => middleOf(other) < top + height / 2).length;
      if (above === order.indexOf(row)) return;
      order = moveRow(order, row, above);
      sorting.show(order, row);
      place(y);
    },
    end: (isDropped) => {
      element.classList.remove('is-dragged');
      element.style.transform = '';
      if (isDropped) sorting.give(order, row);
      else sorting.follow();
    },
  };
}

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
