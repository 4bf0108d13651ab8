/** A code to copy: by a button, or by hand where the browser lets no script near the clipboard. */
import { make, makeButton } from './make.js';
import { say } from './page.js';

export interface CodeBox {
  readonly element: HTMLElement;
  readonly show: (code: string) => void;
}

export function codeBox(): CodeBox {
  const code = make('code', { id: 'code', class: 'code', dir: 'ltr' });
  const told = make('p', { class: 'told', role: 'status' });
  const copy = makeButton(
    say('copy'),
    () => {
      void copyText(code).then((isCopied) => {
        told.textContent = isCopied ? say('copied') : say('copyByHand');
        if (!isCopied) getSelection()?.selectAllChildren(code);
      });
    },
    'quiet',
  );
  const element = make(
    'div',
    { class: 'code-box' },
    make('p', { class: 'field' }, make('span', {}, say('code')), code),
    make('p', { class: 'soft' }, say('codeChanges')),
    make('div', { class: 'actions' }, copy),
    told,
  );
  return {
    element,
    show: (text) => {
      if (code.textContent === text) return;
      code.textContent = text;
      told.textContent = '';
    },
  };
}

/** A page from a disk or from a plain http address has no `navigator.clipboard`. */
async function copyText(code: HTMLElement): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (clipboard !== undefined) {
      await clipboard.writeText(code.textContent);
      return true;
    }
  } catch {
    // The older way may still be allowed.
  }
  getSelection()?.selectAllChildren(code);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a secure context
  return document.execCommand('copy');
}
