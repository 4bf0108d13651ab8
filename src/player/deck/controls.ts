/** The bar below the slide, the notes beside it, the list of keys, and the words for a screen reader. */
import type { Show } from './show.js';

export interface Controls {
  readonly toggleNotes: () => void;
  readonly toggleFullscreen: () => void;
  readonly toggleHelp: () => void;
  readonly isHelpOpen: () => boolean;
  readonly setShown: (shown: boolean) => void;
}

const keys: readonly (readonly [string, string])[] = [
  ['→, ↓, Space, Page Down', 'Next slide'],
  ['←, ↑, Shift+Space, Page Up', 'Back'],
  ['Home, End', 'First and last slide'],
  ['N', 'Speaker notes'],
  ['F', 'Full screen'],
  ['?', 'This list'],
];

export function addControls(show: Show): Controls {
  const notes = make('div', { class: 'panel', tabindex: '0', 'aria-label': 'Speaker notes' });
  notes.setAttribute('role', 'region');
  notes.hidden = true;
  const spoken = make('p', { class: 'spoken', role: 'status' });
  const help = makeHelp();
  const count = make('span', { class: 'count' });
  const done = make('span', { class: 'done' });
  const track = make('span', { class: 'track', 'aria-hidden': 'true' });
  track.append(done);

  const toggleNotes = (): void => {
    notes.hidden = !notes.hidden;
    notesButton.setAttribute('aria-pressed', String(!notes.hidden));
  };
  const toggleHelp = (): void => {
    if (help.open) help.close();
    else help.showModal();
  };
  const step = (by: number) => () => {
    show.go(show.index() + by);
  };
  const back = button('‹', 'Previous slide', step(-1), 'arrow');
  const next = button('›', 'Next slide', step(1), 'arrow');
  const notesButton = button('Notes', 'Speaker notes', toggleNotes);
  notesButton.setAttribute('aria-pressed', 'false');
  const bar = make('div', { class: 'bar', role: 'toolbar', 'aria-label': 'Slides' });
  bar.append(back, count, next, track, notesButton);
  if (document.fullscreenEnabled) bar.append(button('Full screen', '', toggleFullscreen));
  bar.append(button('?', 'Keys', toggleHelp));
  document.body.append(notes, bar, help, spoken);

  show.onChange(() => {
    const at = show.index();
    count.textContent = `${String(at + 1)} / ${String(show.slides.length)}`;
    done.style.width = `${String(((at + 1) / show.slides.length) * 100)}%`;
    fillNotes(notes, at + 1);
    const heading = show.slides[at]?.querySelector('h1, h2, h3')?.textContent ?? '';
    spoken.textContent = `Slide ${String(at + 1)} of ${String(show.slides.length)}. ${heading}`;
  });

  return {
    toggleNotes,
    toggleFullscreen,
    toggleHelp,
    isHelpOpen: () => help.open,
    setShown: (shown) => {
      bar.hidden = !shown;
      if (!shown) notes.hidden = true;
    },
  };
}

function toggleFullscreen(): void {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen();
  else void document.exitFullscreen();
}

function fillNotes(panel: HTMLElement, slide: number): void {
  const title = make('h2', {}, `Notes for slide ${String(slide)}`);
  const source = document.getElementById(`notes-${String(slide)}`);
  const lines = Array.from(source?.children ?? [], (line) => line.cloneNode(true));
  panel.replaceChildren(title, ...lines);
  panel.scrollTop = 0;
}

function makeHelp(): HTMLDialogElement {
  const help = make('dialog', { class: 'help', 'aria-label': 'Keys' });
  const list = make('dl', {});
  for (const [key, does] of keys) list.append(make('dt', {}, key), make('dd', {}, does));
  const close = button('Close', '', () => {
    help.close();
  });
  help.append(make('h2', {}, 'Keys'), list, close);
  return help;
}

function button(text: string, label: string, press: () => void, kind = ''): HTMLButtonElement {
  const made = make('button', { type: 'button', ...(kind === '' ? {} : { class: kind }) }, text);
  if (label !== '') {
    made.setAttribute('aria-label', label);
    made.title = label;
  }
  made.addEventListener('click', press);
  return made;
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}
