/** The list of keys. Each line is a button too, for who has no keyboard at hand. */
import type { CommandGroup } from './commands.js';
import { make, makeButton, makeDialog } from './make.js';
import { say } from './words.js';

export function addHelp(groups: readonly CommandGroup[]): () => void {
  const dialog = makeDialog('help', say('keys'));
  const close = (): void => {
    dialog.close();
  };
  const lists = groups.map(({ title, commands }) => {
    const list = make('dl', {});
    for (const { shows, says, run } of commands.filter((command) => command.shows !== '')) {
      const button = make('button', { type: 'button' }, says);
      button.addEventListener('click', () => {
        close();
        run();
      });
      list.append(make('div', {}, make('dt', {}, shows), make('dd', {}, button)));
    }
    return make('section', {}, make('h3', {}, title), list);
  });
  const head = make(
    'div',
    { class: 'head' },
    make('h2', {}, say('keys')),
    makeButton({ label: say('close'), icon: 'close', press: close }),
  );
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== '?') return;
    close();
    // The key has done its work: it does not open the list anew.
    event.preventDefault();
  });
  dialog.append(head, make('div', { class: 'lists' }, ...lists));
  document.body.append(dialog);
  return () => {
    if (dialog.open) close();
    else dialog.showModal();
  };
}
