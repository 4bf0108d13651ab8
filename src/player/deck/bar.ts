/** The bar below the slide: where the lesson is, and the few things that are wanted with a finger. */
import { make, makeButton } from './make.js';
import type { Notes } from './notes.js';
import type { Show } from './show.js';

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
  const bar = make('nav', { class: 'bar', 'aria-label': 'Slides' });
  const back = makeButton({ label: 'Back', icon: 'back', press: show.back, kind: 'arrow' });
  const next = makeButton({ label: 'Next', icon: 'next', press: show.forward, kind: 'arrow' });
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
      const text = `Go on at slide ${String(slide + 1)}`;
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
      label: 'All slides',
      icon: 'overview',
      text: 'All slides',
      press: actions.overview,
    }),
    makeButton({ label: 'Draw', icon: 'draw', text: 'Draw', press: actions.draw }),
  ];
  if (notes !== undefined) {
    const button = makeButton({
      label: 'Speaker notes',
      icon: 'notes',
      text: 'Notes',
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
    const [label, text] = ['Presenter window', 'Presenter'];
    buttons.push(makeButton({ label, icon: 'presenter', text, press: presenter }));
  }
  if (fullscreen !== undefined) {
    const [label, text] = ['Full screen', 'Full screen'];
    buttons.push(makeButton({ label, icon: 'fullscreen', text, press: fullscreen }));
  }
  buttons.push(makeButton({ label: 'Keys', icon: 'help', press: help }));
  return buttons;
}
