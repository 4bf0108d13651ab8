/** One question that takes an answer and keeps it; whether it is right is not its business. */
import type { AskedQuestion } from '../../quiz/quiz-data.js';
import type { SheetQuestion } from './sheet.js';
import { reset, uncheck, type QuestionState } from './store.js';

export interface AnsweredCard {
  readonly element: HTMLElement;
  readonly question: AskedQuestion;
  readonly state: QuestionState;
  /** As if it had never been answered. */
  readonly empty: () => void;
  /** Shows what the state holds, which something else has changed. */
  readonly refill: () => void;
  readonly onChange: (listener: () => void) => void;
}

/** It takes answers until `signal` is given. */
export function createAnsweredCard(
  { element, fields }: SheetQuestion,
  question: AskedQuestion,
  state: QuestionState,
  signal: AbortSignal,
): AnsweredCard {
  const listeners: (() => void)[] = [];
  const change = (): void => {
    for (const listener of listeners) listener();
  };
  const refill = (): void => {
    fields.write(state.answer);
    state.answer = fields.read();
  };
  const take = (): void => {
    // Safari 14 knows no `signal` of a listener.
    if (signal.aborted) return;
    state.answer = fields.read();
    uncheck(state, { first: true });
    change();
  };
  element.addEventListener('input', take);
  refill();
  return {
    element,
    question,
    state,
    empty: () => {
      reset(state, { first: false });
      refill();
      change();
    },
    refill,
    onChange: (listener) => listeners.push(listener),
  };
}
