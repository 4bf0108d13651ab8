/** A hint on request, before an answer. */
import { make, makeButton } from './make.js';
import { say } from './page.js';

export function addHint(actions: HTMLElement, hint: string | undefined): void {
  if (hint === undefined) return;
  const shown = make('p', { class: 'hint', role: 'status' });
  const button = makeButton(
    say('hint'),
    () => {
      const isOpen = shown.textContent !== '';
      shown.textContent = isOpen ? '' : hint;
      button.setAttribute('aria-expanded', String(!isOpen));
    },
    'quiet',
  );
  button.setAttribute('aria-expanded', 'false');
  actions.append(button, shown);
}
