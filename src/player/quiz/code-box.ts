/** A code to copy: by a button, or by hand where the browser lets no script near the clipboard. */
import { make, makeButton } from './make.js';
import { say } from './page.js';

export interface CodeBox {
  readonly element: HTMLElement;
  readonly show: (code: string) => void;
}

export function codeBox(): CodeBox {
  const code = make('textarea', { id: 'code', class: 'code', readonly: '', rows: '1', dir: 'ltr' });
  const told = make('p', { class: 'told', role: 'status' });
  const copy = makeButton(
    say('copy'),
    () => {
      void copyText(code).then((isCopied) => {
        told.textContent = isCopied ? say('copied') : say('copyByHand');
        if (!isCopied) code.select();
      });
    },
    'quiet',
  );
  const label = make('label', { class: 'field' }, make('span', {}, say('code')), code);
  const element = make(
    'div',
    { class: 'code-box' },
    label,
    make('p', { class: 'soft' }, say('codeChanges')),
    make('div', { class: 'actions' }, copy),
    told,
  );
  return {
    element,
    show: (text) => {
      if (code.value === text) return;
      code.value = text;
      code.rows = Math.ceil(text.length / 30);
      told.textContent = '';
    },
  };
}

/** A page from a disk or from a plain http address has no `navigator.clipboard`. */
async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (clipboard !== undefined) {
      await clipboard.writeText(field.value);
      return true;
    }
  } catch {
    // The older way may still be allowed.
  }
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a secure context
  return document.execCommand('copy');
}
