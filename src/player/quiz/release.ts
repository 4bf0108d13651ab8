/** Check-later mode: the release code opens the key, and the page checks the answers. */
import type { CheckLaterPage, QuestionData } from '../../quiz/quiz-data.js';
import { openKey } from '../../quiz/seal-key.js';
import { addBelow, make, makeButton } from './make.js';
import { say } from './page.js';

export interface Release {
  readonly remove: () => void;
}

/** `onOpen` is told the code that was right and what it opened, once. */
export function addRelease(
  { sealed, digest }: CheckLaterPage,
  onOpen: (questions: readonly QuestionData[], code: string) => void,
): Release & { readonly tryCode: (code: string) => Promise<void> } {
  const input = make('input', {
    type: 'text',
    id: 'release-code',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-describedby': 'release-how',
  });
  const told = make('p', { class: 'told', role: 'status' });
  const tryCode = async (code: string): Promise<void> => {
    if (button.disabled) return;
    button.disabled = true;
    told.textContent = say('opening');
    const key = await openKey(sealed, code, digest);
    if (key !== undefined) {
      onOpen(JSON.parse(key) as QuestionData[], code);
      return;
    }
    button.disabled = false;
    told.textContent = say('wrongCode');
    input.focus();
  };
  const start = (): void => {
    if (input.value.trim() !== '') void tryCode(input.value);
  };
  const button = makeButton(say('open'), start);
  input.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) start();
  });
  const label = make('label', { class: 'field' }, make('span', {}, say('releaseCode')), input);
  const section = make(
    'section',
    { class: 'release' },
    label,
    make('p', { class: 'soft', id: 'release-how' }, say('releaseHow')),
    make('div', { class: 'actions' }, button),
    told,
  );
  addBelow(section);
  return {
    tryCode,
    remove: () => {
      section.remove();
    },
  };
}
