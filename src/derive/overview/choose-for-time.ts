/** Which questions and prompts fit the minutes that a plan has for them. */
import type { Question } from '../../model/question.js';
import { heaviest } from './heaviest.js';

/** Minutes that a student needs for one question. Ours. */
export const minutesAQuestion = 1.2;

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

/** Whether one of them asks for the word: between marks, or as its key. */
export function asksFor(questions: readonly Question[], word: string): boolean {
  const plain = word.toLowerCase();
  return questions.some(
    (question) =>
      question.stem.toLowerCase().includes(`“${plain}”`) ||
      (question.type === 'choice' &&
        question.options.some(({ text, correct }) => correct && text.toLowerCase() === plain)),
  );
}

export const asksWords = ({ objective }: Question): boolean => objective === 'vocabulary';

/**
 * In the order of the quiz, as many as fit. The objectives take turns, so that a short quiz is not
 * all words, nor all of one kind: words are at most half while there is anything else to ask.
 */
export function chooseQuestions(
  questions: readonly Question[],
  minutes: number,
): readonly Question[] {
  const room = Math.max(1, Math.round((minutes - 1) / minutesAQuestion));
  const mostWords = Math.ceil(room / 2);
  const chosen: Question[] = [];
  let turn: readonly Question[] = [];
  while (chosen.length < Math.min(room, questions.length)) {
    const left = questions.filter((question) => !chosen.includes(question));
    const others = left.filter((question) => !asksWords(question));
    const isFull = others.length > 0 && chosen.filter(asksWords).length >= mostWords;
    const open = isFull ? others : left;
    const waiting = open.filter(
      ({ objective }) => !turn.some((question) => question.objective === objective),
    );
    const next = bestOf(waiting, chosen);
    turn = next === undefined ? [] : [...turn, next];
    if (next !== undefined) chosen.push(next);
  }
  return questions.filter((question) => chosen.includes(question));
}

/** For the objective whose turn it is: what asks for more than recall first, then the kind that was asked least. */
function bestOf(waiting: readonly Question[], chosen: readonly Question[]): Question | undefined {
  const own = waiting.filter(({ objective }) => objective === waiting[0]?.objective);
  const cost = ({ bloom, type }: Question) =>
    (bloom === 'remember' || bloom === 'understand' ? 1 : 0) +
    chosen.filter((other) => other.type === type).length;
  return heaviest(own, (question) => -cost(question));
}
