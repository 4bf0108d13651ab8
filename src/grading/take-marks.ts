/** Points that a teacher gave, put where the answers are: only to the answer that was marked. */
import { diagnostic, type Diagnostic } from '../core/problem.js';
import { clip } from '../core/suggest.js';
import type { Mark } from '../model/class-results.js';
import type { KeyedQuestion } from '../quiz/quiz-key.js';
import { isWritten } from '../quiz/score-answer.js';
import { inOneSpelling } from './find-duplicates.js';
import type { MarkCell, MarkRow } from './read-marks.js';
import type { Submission } from './submission.js';

export interface TakenMarks {
  /** One for each submission, as `marked` was. */
  readonly marked: readonly (readonly Mark[])[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface MarkTable {
  readonly file: string;
  readonly rows: readonly MarkRow[];
}

interface Refused {
  readonly message: string;
  readonly hint: string;
}

/** What cannot be taken for certain is told and left as it was. */
export function takeMarks(
  { file, rows }: MarkTable,
  submissions: readonly Submission[],
  marked: readonly (readonly Mark[])[],
  questions: readonly KeyedQuestion[],
): TakenMarks {
  const refusals: Diagnostic[] = [];
  const refuse = (refused: Refused, line: number, column?: number) => {
    const where = { file, line, ...(column === undefined ? {} : { column }) };
    refusals.push(diagnostic('error', { code: 'grade/mark-refused', ...refused, where }));
  };
  const taken = marked.map((marks) => [...marks]);
  const students = submissions.map(({ name, class: group, file: path }) => ({
    ...{ name: spelt(name), class: spelt(group), path, file: fileOf(path) },
  }));
  const lines = new Map<number, number>();
  const byKey = new Set<string>();
  let count = 0;
  for (const row of rows.filter(({ cells }) => cells.length > 0)) {
    const found = findStudent(row, students, lines);
    if (typeof found !== 'number') {
      refuse(found, row.line);
      continue;
    }
    lines.set(found, row.line);
    const marks = taken[found] ?? [];
    for (const cell of row.cells) {
      const [question, mark] = [questions[cell.question], marks[cell.question]];
      if (question === undefined || mark === undefined) continue;
      if (!isWritten(question)) {
        if (pointsIn(cell.text, question.points) !== mark.points) byKey.add(cell.head);
        continue;
      }
      const points = pointsFor(cell, row.name, question, mark);
      if (typeof points !== 'number') refuse(points, row.line, cell.column);
      else if (points !== mark.points) {
        marks[cell.question] = { answer: mark.answer, points };
        count += 1;
      }
    }
  }
  return { marked: taken, diagnostics: [...told(file, count), ...keyed(file, byKey), ...refusals] };
}

function pointsFor(
  cell: MarkCell,
  name: string,
  { points: most }: KeyedQuestion,
  mark: Mark,
): number | Refused {
  const { text, head, answer } = cell;
  const points = pointsIn(text, most);
  if (points === undefined) {
    return {
      message: `“${text}” under “${head}” for ${name} is no number from 0 to ${most} in steps of a half.`,
      hint: 'Write a number such as 1 or 0.5 there, or leave the cell empty to mark it later.',
    };
  }
  if (isSameAnswer(cell, mark)) return points;
  return {
    message: `The points under “${head}” for ${name} are for another answer: “${clip(answer ?? '', 60)}” in the table, “${clip(mark.answer, 60)}” in what was handed in.`,
    hint: 'Read the new answer and mark it in the new results.csv. If it is the same answer, and only the spreadsheet program has changed how it looks, empty its cell.',
  };
}

interface Student {
  readonly name: string;
  readonly class: string;
  readonly path: string;
  readonly file: string;
}

/** By name and class; by the file too where they have handed in several. Once for each file. */
function findStudent(
  row: MarkRow,
  students: readonly Student[],
  lines: ReadonlyMap<number, number>,
): number | Refused {
  const found = findFile(row, students);
  const before = typeof found === 'number' ? lines.get(found) : undefined;
  if (before === undefined) return found;
  return {
    message: `${row.name} stands in line ${before} already; the points of this line are not taken.`,
    hint: 'Leave one line for each file of answers.',
  };
}

function findFile(row: MarkRow, students: readonly Student[]): number | Refused {
  const [name, group] = [spelt(row.name), row.class === undefined ? undefined : spelt(row.class)];
  const own = students.flatMap((student, at) =>
    student.name === name && (group === undefined || student.class === group)
      ? [{ ...student, at }]
      : [],
  );
  const [only, ...more] = own;
  if (only === undefined) {
    return {
      message: `There are no answers of “${[row.name, row.class ?? ''].join(' ').trim()}” in what was named.`,
      hint: 'Write name and class as the student did, or name the file of this student as well.',
    };
  }
  if (more.length === 0) return only.at;
  // The folder may have moved since.
  const named = own.filter(({ file }) => file === fileOf(row.file ?? ''));
  const exact =
    own.find(({ path }) => path === row.file) ?? (named.length === 1 ? named[0] : undefined);
  if (exact !== undefined) return exact.at;
  return {
    message: `${row.name} has handed in ${own.length} times, and the table does not say which of it this is.`,
    hint: 'Fill in the column of files as it stands in a new results.csv.',
  };
}

const fileOf = (path: string) => path.split(/[\\/]/).at(-1) ?? '';

/** Alike in the table, where an apostrophe may stand before it, and in what was handed in. */
function spelt(text: string): string {
  return inOneSpelling(text.trim().replace(/^'/, ''));
}

/** A half as Excel writes it in Germany or a teacher does: `0,5`, `½`, `1½`. */
function pointsIn(text: string, most: number): number | undefined {
  const plain = text.replace(/^(\d*)\s*½$/, (_, whole: string) => `${whole === '' ? 0 : whole}.5`);
  if (!/^\d{1,3}(?:[.,]\d+)?$/.test(plain)) return undefined;
  const points = Number(plain.replace(',', '.'));
  return points <= most && Number.isInteger(points * 2) ? points : undefined;
}

/** The answer is not compared where the table has none: its column may be gone, or the cell emptied. */
function isSameAnswer({ answer = '' }: MarkCell, mark: Mark): boolean {
  return answer === '' || signsOf(answer) === signsOf(mark.answer);
}

/** Letters and digits: spreadsheet programs make `186000` of `186,000` and `12` of `0012`. */
function signsOf(answer: string): string {
  const spelling = spelt(answer);
  const signs = spelling.replace(/[^\p{L}\p{N}]/gu, '').replace(/^0+/, '');
  return signs === '' ? spelling : signs;
}

function told(file: string, count: number): readonly Diagnostic[] {
  const many = count === 1 ? '1 written answer' : `${count} written answers`;
  const [severity, message, hint] =
    count === 0
      ? ([
          'warning',
          `${file} has no points for written answers that could be taken.`,
          'Write them into the columns of the questions, save the file, and run this again.',
        ] as const)
      : ([
          'info',
          `The points for ${many} are those of ${file}.`,
          'The new results.csv holds them too: name that one when you grade this class again.',
        ] as const);
  return [diagnostic(severity, { code: 'grade/marks-taken', message, hint, where: { file } })];
}

function keyed(file: string, heads: ReadonlySet<string>): readonly Diagnostic[] {
  if (heads.size === 0) return [];
  const columns = [...heads].map((head) => `“${head}”`).join(', ');
  return [
    diagnostic('warning', {
      code: 'grade/mark-not-taken',
      message: `Points under ${columns} are others than the key gives, and the key goes before.`,
      hint: 'Only written answers are marked by hand. Where the key is wrong, change it in the lesson.',
      where: { file },
    }),
  ];
}
