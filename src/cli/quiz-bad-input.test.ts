/** Lessons edited by hand and answers that were tampered with, through the real program. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { lessonSchema, type LessonInput } from '../model/lesson.js';
import { writeAnswerSheet, type AnswerSheet } from '../quiz/answer-sheet.js';
import type { KeyedQuestion } from '../quiz/quiz-key.js';
import { toQuizKey } from '../render/quiz-page.js';
import { folderMaker, lessonpress } from '../test/lessonpress.js';
import { nastyTexts, rewrittenLesson } from '../test/nasty-text.js';

const newFolder = folderMaker();
type Questions = NonNullable<LessonInput['questions']>;

const evidence = [{ paragraph: 'p1', quote: 'will keep running until midnight' }];
const choice = (id: string, texts: readonly string[], keys: readonly number[] = [0]) => ({
  id,
  type: 'choice' as const,
  stem: `Question ${id}: until when will the last bus run?`,
  options: texts.map((text, at) => ({
    text,
    ...(keys.includes(at) ? { correct: true as const } : {}),
  })),
  evidence,
});
const lessonOf = (questions: Questions): LessonInput => ({
  lessonpress: 1,
  slug: 'late-bus',
  title: 'The Late Bus',
  source: { title: 'The Late Bus', outlet: 'The Sampler' },
  article: [
    { id: 'p1', text: 'The last bus out of downtown will keep running until midnight.' },
    { id: 'p2', text: 'The council had talked about it all evening before it came to a vote.' },
  ],
  questions,
});
// JSON is YAML.
const yamlOf = (lesson: LessonInput) => JSON.stringify(lesson, null, 1);
const folderWith = (lesson: LessonInput): string => {
  const folder = newFolder();
  writeFileSync(join(folder, 'late-bus.yaml'), yamlOf(lesson));
  return folder;
};
const times = ['At midnight', 'At eight', 'At ten'];

describe('a quiz that cannot be marked is refused, with the line,', () => {
  const cases: Readonly<Record<string, readonly [told: string, questions: Questions]>> = {
    'two-keys': ['2 options are marked as right', [choice('q1', times, [0, 1])]],
    'no-key': ['None of these options is marked as right', [choice('q1', times, [])]],
    'empty-option': ['`text` is empty', [choice('q1', ['At midnight', ' ', 'At ten'])]],
    'unseen-option': ['invisible', [choice('q1', ['At midnight', '\u200b'])]],
    'same-option': ['stands twice among', [choice('q1', [...times, 'at ten.'])]],
    'same-id': ['stands at two items', [choice('q1', times), choice('q1', times)]],
    'accepted-wrong-word': [
      'stands among the wrong words and among the accepted answers',
      [
        {
          id: 'q1',
          type: 'cloze' as const,
          stem: 'It will run until ____.',
          answers: ['midnight', 'twelve'],
          distractors: ['noon', 'Twelve'],
          evidence,
        },
      ],
    ],
  };
  const folder = newFolder();
  let stderr = '';
  let code: number | null = 0;

  beforeAll(async () => {
    const files = Object.entries(cases).map(([slug, [, questions]]) => {
      writeFileSync(join(folder, `${slug}.yaml`), yamlOf({ ...lessonOf(questions), slug }));
      return `${slug}.yaml`;
    });
    ({ code, stderr } = await lessonpress(folder, ['build', ...files, '--format', 'html']));
  });

  it.each(Object.keys(cases))('%s', (slug) => {
    const line = stderr.split('\n').find((text) => text.includes(`${slug}.yaml:`));
    expect(line).toContain(cases[slug]?.[0]);
    expect(line).toMatch(/\.yaml:\d+:\d+: /);
    expect(existsSync(join(folder, 'dist', slug))).toBe(false);
  });

  it('also when it is to be graded', async () => {
    expect(code).toBe(4);
    writeFileSync(join(folder, 'ada.json'), '{}');
    const words = ['grade', 'ada.json', '--lesson', 'two-keys.yaml', '--format', 'html'];
    const graded = await lessonpress(folder, words);
    expect(graded.stderr).toContain('2 options are marked as right');
    expect(graded.code).toBe(4);
  });
});

/** The answers that get full points. */
const rightAnswer = ({ options }: KeyedQuestion) => [
  options.find(({ correct }) => correct)?.letter ?? '',
];
const sheetOf = (lesson: LessonInput, changes: Partial<AnswerSheet> = {}): AnswerSheet => {
  const key = toQuizKey(lessonSchema.parse(lesson));
  return {
    lesson: 'late-bus',
    title: 'The Late Bus',
    quiz: key.digest,
    name: 'Ada',
    class: '8b',
    attempt: `sitting of ${changes.name ?? 'Ada'}`,
    saved: '2026-01-01T00:00:00.000Z',
    answers: key.questions.map(rightAnswer),
    ...changes,
  };
};
const rowsOf = (folder: string) =>
  readFileSync(join(folder, 'grades/late-bus/results.csv'), 'utf8').trim().split('\r\n').slice(1);

describe('a quiz that can be marked is built whole, with a word of warning:', () => {
  const questions = Array.from({ length: 300 }, (_, at) => choice(`q${at + 1}`, times, [at % 3]));
  const many = lessonOf(questions);
  const long = 'late '.repeat(400).trim();
  let folder = '';
  let stderr = '';
  const pageOf = (slug: string) => readFileSync(join(folder, 'dist', slug, 'quiz.html'), 'utf8');

  beforeAll(async () => {
    folder = folderWith(many);
    const put = (slug: string, texts: Questions) => {
      writeFileSync(join(folder, `${slug}.yaml`), yamlOf({ ...lessonOf(texts), slug }));
    };
    put('long-option', [choice('q1', ['At midnight', long, 'At ten'])]);
    let at = 0;
    const texts = nastyTexts.filter((text) => !/[\u0000\u0007\ud800\ufffe]/.test(text));
    const nasty = rewrittenLesson((text) => `${text} ${texts[at++ % texts.length] ?? ''}`.trim());
    put('markup', [
      ...nasty.questions.map((question) => ({ ...question, evidence })),
      choice('formula', ['At midnight =1+1', '=HYPERLINK("http://example.org","x")', '<b>x</b>']),
    ]);
    const files = ['late-bus.yaml', 'long-option.yaml', 'markup.yaml'];
    const words = ['build', ...files, '--graded', '--format', 'html,kahoot'];
    const built = await lessonpress(folder, words);
    expect(built.code).toBe(0);
    stderr = built.stderr;
  });

  it('300 questions, which get right points', async () => {
    expect(stderr).toContain('The quiz has 300 questions');
    expect(stderr).toContain('300 passages dropped (questions 1 to 300)');
    const { document } = parseHTML(pageOf('late-bus'));
    expect(document.querySelectorAll('fieldset.item')).toHaveLength(300);
    writeFileSync(join(folder, 'ada.json'), writeAnswerSheet(sheetOf(many)));
    const graded = await lessonpress(folder, [
      ...['grade', 'ada.json', '--lesson', 'late-bus.yaml', '--format', 'html'],
    ]);
    expect(graded.code).toBe(0);
    expect(rowsOf(folder)[0]).toMatch(/^"Ada","8b","",300,300,100,0,"yes"/);
  });

  it('an option of 2 000 characters', () => {
    expect(stderr).toContain('This option has 1999 characters');
    expect(stderr).toContain('1 option shortened to 75 characters (question 1)');
    expect(pageOf('long-option')).toContain(long);
  });

  it('markup and formulas in every field, which are text and make nothing in the page', () => {
    expect(stderr).toContain('holds an HTML tag, and texts are shown to students as they stand');
    expect(stderr).toContain('holds a spreadsheet formula');
    const { document } = parseHTML(pageOf('markup'));
    expect(document.querySelectorAll('img, x, q, a, iframe, object, [onerror]').length).toBe(0);
    const scripts = Array.from(
      document.querySelectorAll('script'),
      ({ textContent }: { textContent: string }) => textContent,
    );
    expect(scripts).toHaveLength(2);
    expect(scripts).not.toContain('alert(1)');
    const last = Array.from(
      document.querySelectorAll('#q10 .words'),
      ({ textContent }: { textContent: string }) => textContent,
    );
    expect(last).toEqual([
      ...['At midnight =1+1', '=HYPERLINK("http://example.org","x")', '<b>x</b>'],
    ]);
  });
});

describe('what was handed in', () => {
  const lesson = lessonOf([choice('q1', times), choice('q2', times, [1])]);
  const formula = '=HYPERLINK("http://example.org","x")';
  let folder = '';
  let stderr = '';
  let code: number | null = 0;

  beforeAll(async () => {
    folder = folderWith(lesson);
    const inbox = join(folder, 'handed-in');
    mkdirSync(inbox);
    const put = (file: string, text: string) => {
      writeFileSync(join(inbox, file), text);
    };
    const ben = sheetOf(lesson, { name: 'Ben', answers: [['B'], ['B']] });
    put('ada.json', writeAnswerSheet(sheetOf(lesson)));
    put('ben.json', writeAnswerSheet(ben).replace('"B"', '"A"'));
    put('cem.json', writeAnswerSheet({ ...ben, name: 'Cem', answers: [['Z'], ['B']] }));
    put('dot.json', writeAnswerSheet(sheetOf(lesson, { name: formula, class: '@SUM(A1)' })));
    put('eve.json', writeAnswerSheet(sheetOf(lesson)).slice(0, -40));
    put('from the platform.zip', 'PK');
    put('Thumbs.db', '');
    const words = ['grade', 'handed-in', '--lesson', 'late-bus.yaml', '--format', 'html'];
    ({ code, stderr } = await lessonpress(folder, words));
  });

  it('and was changed or cut off is named and gets no points; the rest is graded', () => {
    expect(code).toBe(3);
    expect(stderr).toContain('The file under the name Ben was changed');
    expect(stderr).toContain('The file under the name Cem was changed');
    expect(stderr).toMatch(/eve\.json/);
    const names = rowsOf(folder).map((row) => row.slice(0, 6));
    expect(names).toEqual([expect.stringMatching(/^"'=HYP/), expect.stringMatching(/^"Ada"/)]);
    expect(rowsOf(folder).every((row) => row.includes(',2,2,100,0,'))).toBe(true);
  });

  it('and is of another kind is named too', () => {
    expect(stderr).toMatch(/▲ .*Not read.*: handed-in\/from the platform\.zip\./);
    expect(stderr).toContain('Unpack an archive first.');
  });

  it('under a name that is a formula is text in the table and in the report', () => {
    expect(rowsOf(folder)[0]).toContain(`"'=HYPERLINK(""http://example.org"",""x"")","'@SUM(A1)"`);
    expect(readdirSync(join(folder, 'grades/late-bus'))).toContain('class-report.html');
    const report = readFileSync(join(folder, 'grades/late-bus/class-report.html'), 'utf8');
    expect(parseHTML(report).document.body.textContent).toContain(formula);
  });

  it('and belongs to another lesson is told so, whatever else is the matter with it', async () => {
    const other = lessonOf([choice('q9', times)]);
    writeFileSync(join(folder, 'tram.yaml'), yamlOf({ ...other, slug: 'tram' }));
    const words = ['grade', 'handed-in', '--lesson', 'tram.yaml', '--format', 'html'];
    const graded = await lessonpress(folder, words);
    expect(graded.code).toBe(4);
    expect(graded.stderr).toContain(
      'None of the 5 files can be graded. 3 are to another lesson than --lesson names. The answers of Ada are to another lesson: “The Late Bus”.',
    );
    expect(graded.stderr).toContain('Grade them with --lesson late-bus.');
  });

  it.each(['html', 'pdf'])(
    'and is graded again leaves aside the %s of the report that a teacher wrote into',
    async (format) => {
      const report = join(folder, `grades/late-bus/class-report.${format}`);
      writeFileSync(report, 'with remarks of my own');
      const words = ['grade', 'handed-in/ada.json', '--lesson', 'late-bus.yaml'];
      const again = await lessonpress(folder, [...words, '--format', format]);
      expect(again.stderr).toContain(`class-report.${format}.bak, with what you may have written`);
      expect(readFileSync(`${report}.bak`, 'utf8')).toBe('with remarks of my own');
      expect(readFileSync(report, 'latin1')).toMatch(/^(?:<!doctype html>|%PDF-)/i);
    },
  );
});

describe('points written into the table of results', () => {
  const written = { id: 'q2', type: 'short' as const, stem: 'Why?', modelAnswer: 'It was voted.' };
  const lesson = lessonOf([choice('q1', times), { ...written, points: 2, evidence }]);
  const words = ['grade', 'ä.json', '--lesson', 'late-bus.yaml', '--format', 'html'];
  let folder = '';
  const grade = (table: string) => {
    writeFileSync(join(folder, 'marks.csv'), table, 'latin1');
    return lessonpress(folder, [...words, '--marks', 'marks.csv']);
  };

  beforeAll(async () => {
    folder = folderWith(lesson);
    const sheet = sheetOf(lesson, { name: 'Ägid', answers: [['A'], ['Ein Entschluß.']] });
    writeFileSync(join(folder, 'ä.json'), writeAnswerSheet(sheet));
    const { stderr } = await lessonpress(folder, words);
    expect(stderr).toContain(
      '1 written answer is left for you to mark: write its points into grades/late-bus/results.csv',
    );
  });

  it('and saved by Excel for Western Europe are in the next one, and the old one is kept', async () => {
    const { code, stderr } = await grade('Name;Q2 (2);Q2 answer\r\nÄgid;1,5;Ein Entschluß.\r\n');
    expect([code, stderr]).toEqual([0, expect.stringContaining('those of marks.csv')]);
    expect(rowsOf(folder)[0]).toContain('"Ägid","8b","",2.5,3,83.3,0,"yes"');
    expect(readdirSync(join(folder, 'grades/late-bus'))).toContain('results.csv.bak');
  });

  it('and damaged on the way are told with what to do', async () => {
    const { code, stderr } = await grade('\u00ff\u00feN\0a\0m');
    expect([code, stderr]).toEqual([4, expect.stringContaining('marks.csv is damaged')]);
    expect(stderr).toContain('Save the table as CSV again');
  });

  it('that are none are told with line and column', async () => {
    const { code, stderr } = await grade('Name;Q2 (2)\r\nÄgid;two\r\n');
    expect(code).toBe(3);
    expect(stderr).toContain(
      'marks.csv:2:2: “two” under “Q2 (2)” for Ägid is no number from 0 to 2',
    );
  });
});
