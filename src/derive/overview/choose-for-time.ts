/** Which questions and prompts fit the minutes that a plan has for them. */
import type { Question } from '../../model/question.js';

/** Minutes that a student needs for one question. Ours. */
export const minutesAQuestion = 1.2;

/** Minutes of one task of lateral reading. Ours. */
export const minutesATask = 5;

/** In their order, as many as fit, one of them even where it takes up to `most`; at least the shortest. */
export function chooseForTime<T extends { readonly minutes: number }>(
  prompts: readonly T[],
  minutes: number,
  most = minutes,
): readonly T[] {
  const first = prompts.find((prompt) => prompt.minutes <= most)?.minutes ?? 0;
  let left = Math.max(first, minutes);
  const chosen = prompts.filter((prompt) => {
    if (prompt.minutes > left) return false;
    left -= prompt.minutes;
    return true;
  });
  if (chosen.length > 0) return chosen;
  return [...prompts].sort((a, b) => a.minutes - b.minutes).slice(0, 1);
}

/** Those that ask for more than recall go first, so that a short quiz is not the easy one. */
export function chooseQuestions(
  questions: readonly Question[],
  minutes: number,
): readonly Question[] {
  const room = Math.max(1, Math.round((minutes - 1) / minutesAQuestion));
  if (room >= questions.length) return questions;
  const recalls = ({ bloom }: Question) => bloom === 'remember' || bloom === 'understand';
  const deep = questions.filter((question) => !recalls(question));
  const easy = questions.filter(recalls);
  const some = Math.min(deep.length, Math.max(Math.ceil(room * 0.6), room - easy.length));
  const chosen = new Set([...deep.slice(0, some), ...easy.slice(0, room - some)]);
  return questions.filter((question) => chosen.has(question));
}
