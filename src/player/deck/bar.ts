/** The bar below the slide: where the lesson is, and the few things that are wanted with a finger. */
import { make, makeButton } from './make.js';
import type { Notes } from './notes.js';
import type { Show } from './show.js';
import { say } from './words.js';

export interface BarActions {
  readonly overview: () => void;
  readonly draw: () => void;
  readonly help: () => void;
  /** Absent where there is nothing for a presenter alone. */
  readonly presenter?: () => void;
  readonly fullscreen?: () => void;
}

export interface Bar {
  readonly element: HTMLElement;
  /** Offers to go on at a slide, until another one is gone to. */
  readonly offer: (slide: number) => void;
}

export function addBar(show: Show, notes: Notes | undefined, actions: BarActions): Bar {
  const count = make('span', { class: 'count' });
  const done = make('span', { class: 'done' });
  const bar = make('nav', { class: 'bar', 'aria-label': say('slides') });
  const back = makeButton({ label: say('back'), icon: 'back', press: show.back, kind: 'arrow' });
  const next = makeButton({ label: say('next'), icon: 'next', press: show.forward, kind: 'arrow' });
  const offers = make('span', { class: 'offers' });
  bar.append(
    back,
    count,
    next,
    offers,
    make('span', { class: 'track', 'aria-hidden': 'true' }, done),
  );
  bar.append(...barButtons(actions, notes));
  document.body.append(bar);
  show.onChange(() => {
    const [at, of] = [show.index() + 1, show.slides.length];
    count.textContent = `${String(at)} / ${String(of)}`;
    done.style.transform = `scaleX(${String((show.mirrored ? -1 : 1) * (at / of))})`;
    if (at > 1) offers.replaceChildren();
  });
  return {
    element: bar,
    offer: (slide) => {
      const text = say('goOn', { n: slide + 1 });
      const press = (): void => {
        show.go(slide);
      };
      offers.replaceChildren(makeButton({ label: text, text, press, kind: 'offer' }));
    },
  };
}

function barButtons(actions: BarActions, notes: Notes | undefined): readonly HTMLButtonElement[] {
  const buttons = [
    makeButton({
      label: say('all'),
      icon: 'overview',
      text: say('all'),
      press: actions.overview,
    }),
    makeButton({ label: say('draw'), icon: 'draw', text: say('draw'), press: actions.draw }),
  ];
  if (notes !== undefined) {
    const button = makeButton({
      label: say('speakerNotes'),
      icon: 'notes',
      text: say('notes'),
      press: notes.toggle,
      kind: 'notes-button',
    });
    const tell = (): void => {
      button.setAttribute('aria-pressed', String(notes.isOpen()));
    };
    notes.onToggle(tell);
    tell();
    buttons.push(button);
  }
  const { presenter, fullscreen, help } = actions;
  if (presenter !== undefined) {
    const [label, text] = [say('presenterWindow'), say('presenter')];
    buttons.push(makeButton({ label, icon: 'presenter', text, press: presenter }));
  }
  if (fullscreen !== undefined) {
    const [label, text] = [say('full'), say('full')];
    buttons.push(makeButton({ label, icon: 'fullscreen', text, press: fullscreen }));
  }
  buttons.push(makeButton({ label: say('keys'), icon: 'help', press: help }));
  return buttons;
}
