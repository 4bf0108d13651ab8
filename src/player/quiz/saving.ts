/** Keeps every answer at once, says whether it is kept, and deletes it on request. */
import type { Card } from './card.js';
import { focusOn, make, makeButton } from './make.js';
import type { Result } from './result.js';
import type { Store } from './store.js';
import { words } from './words.js';

export function addSaving(store: Store, cards: readonly Card[], result: Result): void {
  const told = make('p', { class: 'kept', role: 'status', tabindex: '-1' });
  const tell = (isKept: boolean): void => {
    const text = isKept ? words.saved : words.notSaved;
    if (told.textContent !== text) told.textContent = text;
  };
  const clear = (): void => {
    result.close();
    for (const card of cards) card.retry({ first: false });
    store.remove();
    told.textContent = words.cleared;
    focusOn(told);
  };
  told.textContent = store.isResumed ? words.resumed : store.works ? words.saved : words.notSaved;
  document
    .querySelector('.before')
    ?.append(make('div', { class: 'saving' }, told, askToClear(clear)));
  document.querySelector('.questions')?.append(make('div', { class: 'saving' }, askToClear(clear)));
  for (const card of cards) {
    card.onChange(() => {
      tell(store.save());
    });
  }
}

/** Asks first, in the page itself: a dialog of the browser does not open in every frame. */
function askToClear(clear: () => void): HTMLElement {
  const box = make('div', { class: 'clear' });
  const rest = (): void => {
    box.removeAttribute('role');
    box.removeAttribute('aria-label');
    box.replaceChildren(ask);
  };
  const yes = makeButton(words.clearYes, () => {
    rest();
    clear();
  });
  const no = makeButton(
    words.clearNo,
    () => {
      rest();
      ask.focus();
    },
    'quiet',
  );
  const ask = makeButton(
    words.clear,
    () => {
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', words.clearAsk);
      box.replaceChildren(make('span', {}, words.clearAsk), yes, no);
      no.focus();
    },
    'plain',
  );
  rest();
  return box;
}
