/** Where a question takes an answer, and what can stand there. */
import type { AskedQuestion } from './quiz-data.js';
import { isWritten } from './score-answer.js';

export interface AnswerPlace {
  /** `one` of the values, `many` of them joined by commas in their order, or anything `written`. */
  readonly kind: 'one' | 'many' | 'written';
  readonly values: readonly string[];
}

export function placesOf(question: AskedQuestion): readonly AnswerPlace[] {
  const { type, options, sentences, rows, rights } = question;
  if (isWritten(question)) return [{ kind: 'written', values: [] }];
  const letters = (list: AskedQuestion['options']) => list.map(({ letter }) => letter);
  switch (type) {
    case 'multiple':
      return [{ kind: 'many', values: letters(options) }];
    case 'match':
      return rows.map(() => ({ kind: 'one', values: letters(rights) }));
    case 'order':
      return rows.map(() => ({ kind: 'one', values: rows.map((_, at) => String(at + 1)) }));
    case 'evidence':
      return [options, sentences].map((list) => ({ kind: 'one', values: letters(list) }));
    default:
      return [{ kind: 'one', values: letters(options) }];
  }
}
