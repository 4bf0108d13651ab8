/** What the page brings along: the questions, and the words to say things in its language. */
import type { Messages } from '../../messages/message-shape.js';
import { createSay } from '../../messages/say.js';
import type { QuizPage } from '../../quiz/quiz-data.js';

/** `undefined` where a template of a teacher's own leaves the data out. */
export const quizPage = readPage(document.getElementById('quiz-data')?.textContent ?? '');

const noWords = {} as Messages['player'];

/** For pages that have a quiz. */
export const say = createSay<'player'>(quizPage?.words ?? noWords, quizPage?.language ?? 'en');

function readPage(json: string): QuizPage | undefined {
  return json.trim() === '' ? undefined : (JSON.parse(json) as QuizPage);
}
