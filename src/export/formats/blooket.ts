/** Blooket's import template as CSV (help.blooket.com: How to import questions from a spreadsheet). */
import type { Lesson } from '../../model/lesson.js';
import { writeCsv } from './csv.js';
import type { Exported } from './exported.js';
import { toGame, type GameQuestion } from './game-question.js';

// Blooket names no limit for texts; these are what its screens show without cutting.
const limits = { stem: 300, answer: 200 };
/** To answer in. */
const seconds = 30;

const head: readonly (readonly string[])[] = [
  ['Blooket\nImport Template', ...Array.from({ length: 7 }, () => '')],
  [
    'Question #',
    'Question Text',
    'Answer 1',
    'Answer 2',
    'Answer 3\n(Optional)',
    'Answer 4\n(Optional)',
    'Time Limit (sec)\n(Max: 300 seconds)',
    'Correct Answer(s)\n(Only include Answer #)',
  ],
];

export function writeBlooket(lesson: Lesson): Exported {
  const { questions, losses } = toGame(lesson, limits);
  if (questions.length === 0) return { artifacts: [], losses };
  const bytes = writeCsv([...head, ...questions.map(toRow)]);
  return { artifacts: [{ path: 'quiz-blooket.csv', mediaType: 'text/csv', bytes }], losses };
}

function toRow({ stem, answers, correct }: GameQuestion, at: number): readonly (string | number)[] {
  const columns = [0, 1, 2, 3].map((place) => answers[place] ?? '');
  return [at + 1, stem, ...columns, seconds, correct.join(',')];
}
