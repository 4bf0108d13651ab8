/** One student's answers as points and words, in the order of the lesson. */
import { writtenMark } from '../quiz/answer-code.js';
import type { KeyedQuestion } from '../quiz/quiz-key.js';
import { isEmpty, isWritten, scoreAnswer, type Answer, type Score } from '../quiz/score-answer.js';
import type { Mark } from '../model/class-results.js';
import type { Submission } from './submission.js';

/** `ids`: of the questions, in the order of the lesson. */
export function markAnswers({ key, answers }: Submission, ids: readonly string[]): readonly Mark[] {
  return ids.map((id) => {
    const at = key.questions.findIndex((question) => question.id === id);
    const question = key.questions[at];
    return question === undefined ? { answer: '', points: 0 } : mark(question, answers[at] ?? []);
  });
}

function mark(question: KeyedQuestion, answer: Answer): Mark {
  const words = answerInWords(question, answer);
  const score = scoreFor(question, answer);
  if (score === undefined) return { answer: words };
  const { points, spelling } = score;
  return { answer: words, points, ...(spelling === undefined ? {} : { spelling }) };
}

/** `undefined` where a person has to judge: another wording may be right as well. */
function scoreFor(question: KeyedQuestion, answer: Answer): Score | undefined {
  if (isEmpty(answer)) return { points: 0, places: [] };
  const score = scoreAnswer(question, answer);
  if (!isWritten(question)) return score;
  return answer[0] === writtenMark || score?.points === 0 ? undefined : score;
}

function answerInWords(question: KeyedQuestion, answer: Answer): string {
  if (isWritten(question)) return answer[0] === writtenMark ? '' : (answer[0] ?? '');
  if (question.rows.length > 0) {
    return question.rows
      .map(({ text }, at) => `${text}: ${rowAnswer(question, answer[at])}`)
      .join('; ');
  }
  return [question.options, question.sentences]
    .map((options, at) => lettersInWords(options, answer[at]).join('; '))
    .filter((text) => text !== '')
    .join(' | ');
}

/** The words of what was chosen for a row: a right side, or a place. */
export function rowAnswer({ rights }: KeyedQuestion, text = ''): string {
  return rights.find(({ letter }) => letter === text)?.text ?? text;
}

export function lettersInWords(
  options: readonly { readonly letter: string; readonly text: string }[],
  letters = '',
): readonly string[] {
  const chosen = letters.split(',');
  return options.filter(({ letter }) => chosen.includes(letter)).map(({ text }) => text);
}
