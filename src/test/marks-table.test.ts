/** The table of results out to a teacher and back: what was written into it, and what went wrong there. */
import { describe, expect, it } from 'vitest';
import { KitError } from '../core/problem.js';
import { resultsCsv } from '../export/results-csv.js';
import { gradeClass } from '../grading/grade-class.js';
import type { SubmittedText } from '../grading/submission.js';
import { toAnswerCode } from '../quiz/answer-code.js';
import { writeAnswerSheet } from '../quiz/answer-sheet.js';
import { toQuizKey } from '../render/quiz-page.js';
import { everyTypeLesson } from './every-type-quiz.js';

const { questions } = everyTypeLesson();
const key = toQuizKey(everyTypeLesson({ questions: [questions[0]!, questions[6]!] }));
const written = [
  'Treaties need “checks”;\nhackers leave none.',
  '=the tools, "hidden"',
  '',
  'Ünsure',
];
const names = ['Ada', '=Ben', 'Cem', 'Dörte'];

const handedIn = (name: string, text: string, at: number): SubmittedText => ({
  file: `handed-in/${at}.json`,
  text: writeAnswerSheet({
    ...{ lesson: key.lesson, title: '', quiz: key.digest, name, class: '8b', attempt: `${at}` },
    ...{ saved: `2026-01-01T10:00:0${at}.000Z`, answers: [['B'], [text]] },
  }),
});
const texts = [
  ...names.map((name, at) => handedIn(name, written[at] ?? '', at)),
  { file: 'codes.txt', text: `Eve, ${toAnswerCode(key.digest, key.questions, [['B'], ['x']])}` },
];

function grade(marks?: string, from: readonly SubmittedText[] = texts, language = 'en') {
  const table = marks === undefined ? undefined : { file: 'results.csv', text: marks };
  return gradeClass(from, { title: '', language, keys: [key], marks: table });
}

/** As a spreadsheet program has it: rows of cells. */
const rowsOf = (csv: string): string[][] =>
  csv
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r\n/)
    .map((line) =>
      Array.from(line.matchAll(/"((?:[^"]|"")*)"|([^,]+)|(?<=,|^)(?=,|$)/g), ([, quoted, bare]) =>
        (quoted ?? bare ?? '').replaceAll('""', '"'),
      ),
    );
const toCsv = (rows: readonly (readonly string[])[], separator = ',') =>
  rows
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
    .join('\r\n');
const table = (language = 'en') => rowsOf(resultsCsv(grade(undefined, texts, language).value));
const [nameColumn, pointsColumn, answerColumn] = [0, 11, 13];

/** With points for each student by name: the second question gives two. */
function filled(points: Readonly<Record<string, string>>, rows = table()): string[][] {
  return rows.map((row) => {
    const given = points[row[nameColumn]?.replace(/^'/, '') ?? ''];
    return given === undefined ? row : row.with(pointsColumn, given);
  });
}
const all = { Ada: '2', '=Ben': '1', Cem: '0', Dörte: '0.5', Eve: '1' };
const isRefusal = ({ code }: { readonly code: string }) => code === 'grade/mark-refused';
const pointsOf = ({ value }: ReturnType<typeof grade>) =>
  Object.fromEntries(value.students.map(({ name, points }) => [name, points]));

describe('points that a teacher wrote into the table of results', () => {
  it('are in the results, in the figures and in the next table', () => {
    expect(grade().value.students.map(({ toMark, notHeld }) => toMark + notHeld)).toEqual([
      ...[1, 1, 0, 1, 1],
    ]);
    const graded = grade(toCsv(filled(all)));
    expect(graded.diagnostics).toMatchObject([
      {
        code: 'grade/marks-taken',
        severity: 'info',
        message: expect.stringContaining('4 written'),
      },
    ]);
    expect(pointsOf(graded)).toEqual({ Ada: 3, '=Ben': 2, Cem: 1, Dörte: 1.5, Eve: 2 });
    const { students, items, mean } = graded.value;
    expect(students.every(({ toMark, notHeld }) => toMark + notHeld === 0)).toBe(true);
    expect(mean).toBeCloseTo(9.5 / 5 / 3);
    expect(items[1]).toMatchObject({ marked: 5, difficulty: 4.5 / 10 });
    const statuses = items[1]?.answers.map(({ names: [name], status }) => [name, status]);
    expect(statuses).toEqual([
      ['=Ben', 'wrong'],
      ['Ada', 'key'],
      ['Dörte', 'wrong'],
    ]);
    const again = rowsOf(resultsCsv(graded.value));
    expect(again.slice(1).map((row) => row[pointsColumn])).toEqual(['1', '2', '0', '0.5', '1']);
    expect(pointsOf(grade(resultsCsv(graded.value)))).toEqual(pointsOf(graded));
  });

  const halves = { ...all, Dörte: '0,5', Eve: '½', '=Ben': '1½' };
  it.each([
    ['semicolons and decimal commas', (rows: string[][]) => toCsv(rows, ';')],
    ['tabs', (rows: string[][]) => toCsv(rows, '\t')],
    [
      'a mark, `sep=` and other line ends',
      (rows: string[][]) => `\ufeffsep=;\n${toCsv(rows, ';').replaceAll('\r\n', '\n')}\n\n`,
    ],
    [
      'its columns and rows in another order',
      (rows: string[][]) =>
        toCsv(rows.map((row) => row.toReversed()).sort((a) => (a.includes('Name') ? -1 : 1))),
    ],
    [
      'name and points alone',
      (rows: string[][]) => toCsv(rows.map((row) => [row[nameColumn]!, row[pointsColumn]!])),
    ],
  ])('are read from a table with %s', (_, change) => {
    const graded = grade(change(filled(halves)));
    expect(graded.diagnostics.map(({ severity }) => severity)).toEqual(['info']);
    expect(pointsOf(graded)).toEqual({ Ada: 3, '=Ben': 2.5, Cem: 1, Dörte: 1.5, Eve: 1.5 });
  });

  it.each(['de', 'ar', 'zh'])('are found under the heads of the language %s', (language) => {
    const graded = grade(toCsv(filled(all, table(language)), ';'), texts, language);
    expect(pointsOf(graded)).toMatchObject({ Ada: 3, Eve: 2 });
  });

  it('may wait: an empty cell leaves the answer to mark', () => {
    const { value } = grade(toCsv(filled({ Ada: '2' })));
    expect(value.students.map(({ name, toMark }) => [name, toMark])).toEqual([
      ...[
        ['=Ben', 1],
        ['Ada', 0],
        ['Cem', 0],
        ['Dörte', 1],
        ['Eve', 0],
      ],
    ]);
  });

  it('belong to the file that was marked, where a student handed in several', () => {
    const newer = handedIn('Ada', 'Checks.', 9);
    const rows = filled({ Ada: '1' });
    const graded = grade(toCsv(rows), [texts[0]!, newer]);
    const points = graded.value.students.map(({ file, marks }) => [file, marks[1]?.points]);
    expect(points).toEqual([
      ['handed-in/0.json', 1],
      ['handed-in/9.json', undefined],
    ]);
  });
});

describe('points that cannot be taken are told with their place, and the rest is:', () => {
  it.each(['x', '-1', '3', '0.3', '1/2', '1e0', '2%', '９'])(
    '%j is no number of points',
    (text) => {
      const graded = grade(toCsv(filled({ ...all, Ada: text })));
      const [, refused] = graded.diagnostics;
      expect(refused).toMatchObject({
        ...{ code: 'grade/mark-refused', severity: 'error' },
        where: { file: 'results.csv', line: 3, column: pointsColumn + 1 },
        message: `“${text}” under “Q2 (2)” for Ada is no number from 0 to 2 in steps of a half.`,
      });
      expect(pointsOf(graded)).toEqual({ Ada: 1, '=Ben': 2, Cem: 1, Dörte: 1.5, Eve: 2 });
    },
  );

  it('a student whose answers are not there', () => {
    const rows = filled(all).map((row) => (row[0] === 'Cem' ? row.with(0, 'Zoe') : row));
    const [, refused] = grade(toCsv(rows)).diagnostics;
    expect(refused?.message).toBe('There are no answers of “Zoe 8b” in what was named.');
  });

  it('a student who stands there twice', () => {
    const rows = filled(all);
    const graded = grade(toCsv([...rows, rows[2]!.with(pointsColumn, '0')]));
    expect(graded.diagnostics[1]).toMatchObject({
      message: 'Ada stands in line 3 already; the points of this line are not taken.',
      where: { line: 8 },
    });
    expect(pointsOf(graded)).toMatchObject({ Ada: 3 });
  });

  it('an answer that has changed since, unless its cell was emptied', () => {
    const changed = [handedIn('Ada', 'Something else.', 0), ...texts.slice(1)];
    const rows = filled(all);
    const graded = grade(toCsv(rows), changed);
    expect(graded.diagnostics[1]?.message).toContain('“Something else.” in what was handed in');
    expect(pointsOf(graded)).toMatchObject({ Ada: 1, Eve: 2 });
    const emptied = rows.map((row) => (row[0] === 'Ada' ? row.with(answerColumn, '') : row));
    expect(pointsOf(grade(toCsv(emptied), changed))).toMatchObject({ Ada: 3 });
  });

  it.each([
    ['0012', '12'],
    ['186,000', '186000'],
    ['“Two”\nlines', '"Two" lines'],
  ])('but not the answer %j that a spreadsheet program has made %j of', (answer, made) => {
    const from = [handedIn('Ada', answer, 0)];
    const rows = filled({ Ada: '1' }, rowsOf(resultsCsv(grade(undefined, from).value)));
    const changed = rows.map((row, at) => (at === 0 ? row : row.with(answerColumn, made)));
    expect(pointsOf(grade(toCsv(changed), from))).toEqual({ Ada: 2 });
  });

  it('a student with several files, where the table names none of them', () => {
    const rows = filled({ Ada: '1' }).map((row) => row.with(9, ''));
    const both = [texts[0]!, handedIn('Ada', 'Checks.', 9)];
    const refused = grade(toCsv([rows[0]!, rows[2]!]), both).diagnostics.find(isRefusal);
    expect(refused?.message).toContain('Ada has handed in 2 times');
  });

  it('what the key has marked otherwise', () => {
    const rows = filled(all).map((row) => (row[0] === 'Ada' ? row.with(10, '0') : row));
    const graded = grade(toCsv(rows));
    expect(graded.diagnostics[1]).toMatchObject({
      ...{ code: 'grade/mark-not-taken', severity: 'warning' },
      message: 'Points under “Q1 (1)” are others than the key gives, and the key goes before.',
    });
    expect(pointsOf(graded)).toMatchObject({ Ada: 3 });
  });

  it('a table in which nothing was written', () => {
    const rows = table().map((row) => row.with(10, '').with(pointsColumn, ''));
    expect(grade(toCsv([table()[0]!, ...rows.slice(1)])).diagnostics).toMatchObject([
      { code: 'grade/marks-taken', severity: 'warning' },
    ]);
  });
});

it.each([
  ['PK\u0003\u0004', 'is a workbook'],
  ['', 'no column “Name”'],
  ['Ada, 1234', 'no column “Name”'],
  ['Name;Class\nAda;8b', 'no column “Q1 (1)”'],
  [
    'Name,"Q2 (3)"\nAda,3',
    'The column “Q2 (3)” does not fit the lesson: question 2 gives 2 points',
  ],
  [`"${'""'.repeat(50_000)}`, 'no column “Name”'],
])('is no table of this quiz, and told so: %#', (text, told) => {
  expect(() => grade(text)).toThrow(KitError);
  expect(() => grade(text)).toThrow(told);
});
