/** The table of results that a teacher wrote points into: rows of students, cells of questions. */
import { KitError } from '../core/problem.js';
import type { KeyedQuestion } from '../quiz/quiz-key.js';
import { readTable } from './read-table.js';
import type { SubmittedText } from './submission.js';
import type { SayInReport } from './told.js';

export interface MarkRow {
  readonly line: number;
  readonly name: string;
  /** Absent where the table has no such column any more. */
  readonly class?: string;
  readonly file?: string;
  readonly cells: readonly MarkCell[];
}

export interface MarkCell {
  /** Place of the question in the lesson, from 0. */
  readonly question: number;
  readonly head: string;
  /** From 1. */
  readonly column: number;
  /** Points as they were written; never empty. */
  readonly text: string;
  /** What the student had answered; absent where the table does not tell. */
  readonly answer?: string;
}

/** `say` is in the language of the table. Throws `KitError` where it is none, or not of this quiz. */
export function readMarks(
  { file, text }: SubmittedText,
  questions: readonly KeyedQuestion[],
  say: SayInReport,
): readonly MarkRow[] {
  const nameHead = say('name');
  const table = readTable(text, (cells) => cells.map(plain).includes(nameHead));
  const [first, ...rows] = table ?? [];
  if (first === undefined) throw noTable(file, text, nameHead);
  const heads = first.cells.map(plain);
  const at = (head: string) => heads.indexOf(head);
  const columns = heads.flatMap((head, column) => {
    const question = questions.findIndex((_, of) => isPointsOf(head, of, say));
    const points = questions[question]?.points;
    if (points === undefined) return [];
    if (head !== say('pointsFor', { number: question + 1, points })) {
      throw otherPoints({ file, line: first.line, column: column + 1 }, head, question + 1, points);
    }
    return [
      { question, head, column, answerColumn: at(say('answerTo', { number: question + 1 })) },
    ];
  });
  if (columns.length === 0) {
    const [question] = questions;
    const head = say('pointsFor', { number: 1, points: question?.points ?? 1 });
    throw noTable(file, text, head);
  }
  const cellAt = (cells: readonly string[], column: number) =>
    column < 0 ? undefined : plain(cells[column] ?? '');
  const [nameColumn, classColumn, fileColumn] = [at(nameHead), at(say('class')), at(say('file'))];
  return rows.map(({ line, cells }) => {
    const [group, from] = [cellAt(cells, classColumn), cellAt(cells, fileColumn)];
    return {
      line,
      name: cellAt(cells, nameColumn) ?? '',
      ...(group === undefined ? {} : { class: group }),
      ...(from === undefined ? {} : { file: from }),
      cells: columns.flatMap(({ question, head, column, answerColumn }) => {
        const written = cellAt(cells, column) ?? '';
        const answer = cellAt(cells, answerColumn);
        if (written === '') return [];
        const told = answer === undefined ? {} : { answer };
        return [{ question, head, column: column + 1, text: written, ...told }];
      }),
    };
  });
}

/** Without the apostrophe that keeps a spreadsheet program from taking a text for a formula. */
function plain(cell: string): string {
  return cell.trim().replace(/^'/, '').trim();
}

function isPointsOf(head: string, question: number, say: SayInReport): boolean {
  const gap = '\u0000';
  const [before = '', after = ''] = say('pointsFor', { number: question + 1, points: gap }).split(
    gap,
  );
  return (
    head.startsWith(before) && head.endsWith(after) && head.length > before.length + after.length
  );
}

function noTable(file: string, text: string, head: string): KitError {
  const isWorkbook = text.startsWith('PK');
  return new KitError({
    code: 'grade/marks-no-table',
    message: isWorkbook
      ? `${file} is a workbook of a spreadsheet program, not a table as CSV.`
      : `${file} is not a table of results of this lesson: its first row has no column “${head}”.`,
    hint: isWorkbook
      ? 'Save it as CSV there, and name that file.'
      : 'Run grade without --marks, write the points into the results.csv that it makes, save it as CSV with its first row as it is, and name it again.',
    where: { file },
  });
}

function otherPoints(
  where: { readonly file: string; readonly line: number; readonly column: number },
  head: string,
  number: number,
  points: number,
): KitError {
  return new KitError({
    code: 'grade/marks-no-table',
    message: `The column “${head}” does not fit the lesson: question ${number} gives ${points === 1 ? '1 point' : `${points} points`} there.`,
    hint: 'Give the question in the lesson the points it had, or run grade without --marks and write the points into the new results.csv.',
    where,
  });
}
