/** Keeps every answer at once, says whether it is kept, and deletes it on request. */
import { isEmpty } from '../../quiz/score-answer.js';
import type { AnsweredCard } from './answered-card.js';
import { focusOn, make, makeButton } from './make.js';
import { say } from './page.js';
import type { Store } from './store.js';

export interface Saving {
  /** Keeps what has changed besides the answers. */
  readonly keep: () => void;
  /** Called when the answers were deleted or came from another tab. */
  readonly onReset: (listener: () => void) => void;
}

export function addSaving(store: Store, cards: () => readonly AnsweredCard[]): Saving {
  const listeners: (() => void)[] = [];
  const told = make('p', { class: 'kept', role: 'status', tabindex: '-1' });
  const tell = (text: string): void => {
    if (told.textContent !== text) told.textContent = text;
  };
  let isKept = store.works;
  const keep = (): void => {
    isKept = store.save();
    tell(isKept ? say('saved') : say('notSaved'));
  };
  const reset = (): void => {
    for (const listener of listeners) listener();
  };
  const clear = (): void => {
    for (const card of cards()) card.empty();
    store.remove();
    isKept = true;
    reset();
    tell(say('cleared'));
    focusOn(told);
  };
  const catchUp = (why: () => string): void => {
    if (!store.catchUp()) return;
    for (const card of cards()) card.refill();
    reset();
    tell(why());
  };
  const isBegun = (): boolean => cards().some(({ state }) => !isEmpty(state.answer));
  tell(store.isResumed ? say('resumed') : store.works ? say('saved') : say('notSaved'));
  document
    .querySelector('.before')
    ?.append(make('div', { class: 'saving' }, told, askToClear(clear)));
  document.querySelector('.questions')?.append(make('div', { class: 'saving' }, askToClear(clear)));
  watchTabs(() => {
    catchUp(() => say('otherTab'));
  });
  void store.restore().then(() => {
    catchUp(() => say(isBegun() ? 'resumed' : 'saved'));
  });
  askBeforeLoss(() => !isKept && isBegun());
  return { keep, onReset: (listener) => listeners.push(listener) };
}

/** Not every browser tells pages from a disk of each other, so it is looked for as well. */
function watchTabs(catchUp: () => void): void {
  addEventListener('storage', catchUp);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') catchUp();
  });
}

function askBeforeLoss(isAtRisk: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (isAtRisk()) event.preventDefault();
  });
}

/** Asks first, in the page itself: a dialog of the browser does not open in every frame. */
function askToClear(clear: () => void): HTMLElement {
  const box = make('div', { class: 'clear' });
  const rest = (): void => {
    box.removeAttribute('role');
    box.removeAttribute('aria-label');
    box.replaceChildren(ask);
  };
  const yes = makeButton(say('clearYes'), () => {
    rest();
    clear();
  });
  const no = makeButton(
    say('clearNo'),
    () => {
      rest();
      ask.focus();
    },
    'quiet',
  );
  const ask = makeButton(
    say('clear'),
    () => {
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', say('clearAsk'));
      box.replaceChildren(make('span', {}, say('clearAsk')), yes, no);
      no.focus();
    },
    'plain',
  );
  rest();
  return box;
}
