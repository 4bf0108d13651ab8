/** How a question stands. */
import type { QuestionData } from '../../quiz/quiz-data.js';
import type { QuestionState } from './store.js';

/**
 * `open`: not checked since it was last changed. `shown`: the answer was asked for. `to-mark`: the
 * student has to compare and mark.
 */
export type Outcome = 'open' | 'right' | 'partly' | 'wrong' | 'shown' | 'to-mark';

export function outcomeOf(question: QuestionData, { points, isShown }: QuestionState): Outcome {
  if (points === question.points) return 'right';
  if (question.type !== 'short' && isShown) return 'shown';
  if (points === undefined) return isShown ? 'to-mark' : 'open';
  return points > 0 ? 'partly' : 'wrong';
}

/** A question whose answer is known takes no other. */
export function isClosed(question: QuestionData, state: QuestionState): boolean {
  return state.isShown || outcomeOf(question, state) === 'right';
}
