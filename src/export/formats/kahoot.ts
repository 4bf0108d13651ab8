/**
 * Kahoot's quiz template as a workbook (support.kahoot.com: How to import questions from a
 * spreadsheet): headings in row 8, a question a row from row 9, where the tools that fill in Kahoot's
 * own KahootQuizTemplate.xlsx begin too. Kahoot cuts longer texts off.
 */
import type { Lesson } from '../../model/lesson.js';
import type { Exported } from './exported.js';
import { toGame, type GameQuestion } from './game-question.js';
import { writeSpreadsheet, type Cell } from './spreadsheet.js';

const limits = { stem: 120, answer: 75 };
/** Seconds to answer in; Kahoot knows 5, 10, 20, 30, 60, 90, 120 and 240. */
const seconds = 30;

const headings: readonly Cell[] = [
  null,
  'Question - max 120 characters',
  ...[1, 2, 3, 4].map((number) => `Answer ${number} - max 75 characters`),
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
];

export async function writeKahoot(lesson: Lesson): Promise<Exported> {
  const { questions, losses } = toGame(lesson, limits);
  if (questions.length === 0) return { artifacts: [], losses };
  const above = [['Quiz template'], ...Array.from({ length: 6 }, () => [])];
  const bytes = await writeSpreadsheet([...above, headings, ...questions.map(toRow)]);
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { artifacts: [{ path: 'quiz-kahoot.xlsx', mediaType, bytes }], losses };
}

function toRow({ stem, answers, correct }: GameQuestion, at: number): readonly Cell[] {
  const columns = [0, 1, 2, 3].map((place) => answers[place] ?? null);
  const [first, ...others] = correct;
  const right = others.length === 0 ? (first ?? null) : correct.join(',');
  return [at + 1, stem, ...columns, seconds, right];
}
