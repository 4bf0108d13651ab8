/** Every slide at once, to look through with arrows and to search by what stands on it. */
import { make, makeButton, makeDialog } from './make.js';
import { findText, type Found } from './find-text.js';
import type { Show } from './show.js';
import { say } from './words.js';

export interface Overview {
  readonly open: () => void;
  readonly search: () => void;
}

interface Cell {
  readonly item: HTMLLIElement;
  readonly button: HTMLButtonElement;
  readonly text: string;
  readonly found: HTMLElement;
}

export function addOverview(show: Show): Overview {
  const dialog = makeDialog('overview', say('all'));
  const field = make('input', { type: 'search', id: 'deck-search', autocomplete: 'off' });
  const count = make('p', { role: 'status' });
  const list = make('ol', {});
  let cells: readonly Cell[] = [];

  const choose = (at: number): void => {
    dialog.close();
    show.go(at);
  };
  const filter = (): void => {
    const hits = cells.filter((cell) => showFound(cell, findText(cell.text, field.value))).length;
    count.textContent = hits === 0 ? say('foundNone') : say('found', { n: hits });
  };
  const open = (inField: boolean): void => {
    cells = show.slides.map((slide, at) => makeCell(slide, at, choose));
    list.replaceChildren(...cells.map(({ item }) => item));
    field.value = '';
    filter();
    dialog.showModal();
    const current = cells[show.index()]?.button;
    current?.setAttribute('aria-current', 'true');
    if (inField) field.focus();
    else current?.focus();
  };

  field.addEventListener('input', filter);
  dialog.addEventListener('keydown', (event) => {
    const shown = cells.filter(({ item }) => !item.hidden).map(({ button }) => button);
    if (event.target === field && event.key === 'Enter') shown[0]?.click();
    else if (!moveFocus(event, field, shown, show.mirrored)) return;
    event.preventDefault();
  });
  dialog.addEventListener('close', () => {
    list.replaceChildren();
  });
  dialog.append(makeHead(dialog, field, count), list);
  document.body.append(dialog);
  return {
    open: () => {
      open(false);
    },
    search: () => {
      open(true);
    },
  };
}

function makeHead(dialog: HTMLDialogElement, field: HTMLElement, count: HTMLElement): HTMLElement {
  const press = (): void => {
    dialog.close();
  };
  const label = make('label', { for: field.id }, say('search'));
  const close = makeButton({ label: say('close'), icon: 'close', press });
  return make('div', { class: 'head', role: 'search' }, label, field, count, close);
}

function makeCell(slide: SVGSVGElement, at: number, choose: (at: number) => void): Cell {
  const heading = slide.querySelector('h1, h2, h3')?.textContent.trim() ?? '';
  const label = `${String(at + 1)}${heading === '' ? '' : `: ${heading}`}`;
  const picture = slide.cloneNode(true) as SVGSVGElement;
  for (const named of picture.querySelectorAll('[id]')) named.removeAttribute('id');
  picture.classList.remove('current', 'upcoming');
  picture.setAttribute('aria-hidden', 'true');
  picture.setAttribute('inert', '');
  const button = makeButton({
    label,
    press: () => {
      choose(at);
    },
  });
  const found = make('p', { class: 'found' });
  const title = make('p', { class: 'title', 'aria-hidden': 'true' }, label);
  const item = make('li', {}, picture, button, title, found);
  return { item, button, found, text: textOf(slide) };
}

/** The text with a space between blocks, so that words of two do not run into one. */
function textOf(slide: SVGSVGElement): string {
  const blocks = slide.querySelectorAll('h1, h2, h3, p, li, td, th, dt, dd');
  const own = Array.from(blocks, (block) =>
    block.querySelector('p, li') === null ? block.textContent : '',
  );
  return own.join(' ').replace(/\s+/g, ' ').trim();
}

/** Whether the slide stays in view. */
function showFound({ item, found }: Cell, hit: Found | undefined): boolean {
  item.hidden = hit === undefined;
  found.replaceChildren();
  if (hit !== undefined && hit.word !== '') {
    found.append(hit.before, make('mark', {}, hit.word), hit.after);
  }
  return !item.hidden;
}

/** Arrows, Home and End go through the slides as they stand on the screen. */
function moveFocus(
  event: KeyboardEvent,
  field: HTMLElement,
  shown: readonly HTMLElement[],
  mirrored: boolean,
): boolean {
  const at = shown.indexOf(event.target as HTMLElement);
  if (at < 0 && !(event.target === field && event.key === 'ArrowDown')) return false;
  const top = (element: HTMLElement | undefined) => element?.getBoundingClientRect().top;
  const across = shown.filter((other) => top(other) === top(shown[0])).length;
  const along = mirrored ? -1 : 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: at + along,
    ArrowLeft: at - along,
    ArrowDown: at < 0 ? 0 : at + across,
    ArrowUp: at - across,
    Home: 0,
    End: shown.length - 1,
  };
  const to = moves[event.key];
  if (to === undefined) return false;
  if (event.key === 'ArrowUp' && to < 0) field.focus();
  else shown[to]?.focus();
  return true;
}
