/** A written answer is marked by the one who wrote it, beside the model answer. */
import { make } from './make.js';
import type { QuestionData } from '../../quiz/quiz-data.js';
import type { QuestionState } from './store.js';
import { say } from './page.js';

export interface SelfMark {
  readonly element: HTMLElement;
  readonly show: (state: QuestionState) => void;
}

const shares = [1, 0.5, 0];

export function selfMark(
  { number, points }: QuestionData,
  onMark: (points: number) => void,
): SelfMark {
  const inputs = shares.map((share) => {
    const input = make('input', { type: 'radio', name: `q${String(number)}mark` });
    input.addEventListener('change', () => {
      onMark(points * share);
    });
    return input;
  });
  const said = [say('markAll'), say('markPart'), say('markNone')];
  const labels = inputs.map((input, at) =>
    make('label', { class: 'mark-choice' }, input, make('span', {}, said[at] ?? '')),
  );
  const legend = make('legend', {}, say('markYourself'));
  const element = make('fieldset', { class: 'self-mark' }, legend, ...labels);
  return {
    element,
    show: (state) => {
      element.hidden = !state.isShown;
      inputs.forEach((input, at) => {
        input.checked = state.points === points * (shares[at] ?? 0);
      });
    },
  };
}
