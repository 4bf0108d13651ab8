import { describe, expect, it } from 'vitest';
import { toAnswerCode } from '../quiz/answer-code.js';
import { writeAnswerSheet, type AnswerSheet } from '../quiz/answer-sheet.js';
import type { KeyedQuestion, QuizKey } from '../quiz/quiz-key.js';
import { gradeClass } from './grade-class.js';

const options = (key: string, texts: readonly string[]) =>
  texts.map((text, at) => ({ letter: 'ABC'[at] ?? '', text, correct: text === key }));
const bare = {
  points: 1,
  options: [],
  sentences: [],
  rows: [],
  rights: [],
  accepted: [],
  lookFor: [],
  keys: [],
  evidence: [],
};
const colour = (texts: readonly string[], number: number): KeyedQuestion => ({
  ...bare,
  number,
  id: 'colour',
  type: 'choice',
  stem: 'Which colour is the bus?',
  options: options('red', texts),
});
const city = (number: number): KeyedQuestion => ({
  ...bare,
  number,
  id: 'city',
  type: 'short',
  stem: 'Where does it go?',
  points: 2,
  accepted: ['Hamburg'],
});
const key: QuizKey = {
  lesson: 'bus',
  digest: '1111111111111111',
  questions: [colour(['red', 'blue', 'green'], 1), city(2)],
};
const formB: QuizKey = {
  lesson: 'bus',
  form: 'B',
  digest: '2222222222222222',
  questions: [city(1), colour(['green', 'red', 'blue'], 2)],
};

let files = 0;
const file = (changes: Partial<AnswerSheet>) => {
  files += 1;
  const sheet: AnswerSheet = {
    lesson: 'bus',
    title: 'Bus',
    quiz: key.digest,
    name: 'Ada',
    class: '8b',
    attempt: `sitting ${files}`,
    saved: `2026-01-01T00:00:0${files % 10}.000Z`,
    answers: [['A'], ['Hamburg']],
    ...changes,
  };
  return { file: `${sheet.name}-${files}.json`, text: writeAnswerSheet(sheet) };
};
const grade = (...texts: readonly { file: string; text: string }[]) => gradeIn('en', texts);
const gradeIn = (language: string, texts: readonly { file: string; text: string }[]) =>
  gradeClass(texts, { title: 'Bus', language, keys: [key, formB] });
const codesOf = (...texts: readonly { file: string; text: string }[]) =>
  grade(...texts).diagnostics.map(({ code }) => code);

describe('answers', () => {
  it('get the same points in every form, and stand in the order of the lesson', () => {
    const { value } = grade(
      file({ name: 'Ada' }),
      file({ name: 'Ben', form: 'B', quiz: formB.digest, answers: [['hámburg '], ['B']] }),
    );
    expect(value.students).toMatchObject([
      { name: 'Ada', points: 3, toMark: 0 },
      { name: 'Ben', form: 'B', points: 3, toMark: 0 },
    ]);
    expect(value.students[1]?.marks).toEqual([
      { answer: 'red', points: 1 },
      { answer: 'hámburg ', points: 2 },
    ]);
    expect(value.mean).toBe(1);
  });

  it('in words that the key does not hold are left to the teacher, not counted as wrong', () => {
    const { value } = grade(file({ answers: [['B'], ['the port on the Elbe']] }));
    expect(value.students[0]).toMatchObject({ points: 0, toMark: 1 });
    expect(value.students[0]?.marks[1]).toEqual({ answer: 'the port on the Elbe' });
    expect(value.items[1]).toMatchObject({ marked: 0 });
    expect(value).not.toHaveProperty('mean');
  });

  it('with a slip of spelling have their points, and a note that says so', () => {
    const { value, diagnostics } = grade(file({ answers: [['A'], [' Hamburk']] }));
    expect(value.students[0]).toMatchObject({
      ...{ points: 3, toMark: 0, isCounted: true },
      note: 'counted as right in spite of a slip of spelling: “Hamburk” for “Hamburg” (question 2)',
    });
    expect(diagnostics).toEqual([]);
  });

  it('that were not given get no points and wait for nobody', () => {
    const { value } = grade(file({ answers: [[''], ['']] }), file({ name: 'Ben' }));
    expect(value.students).toMatchObject([
      { name: 'Ada', points: 0, toMark: 0, note: 'nothing is answered' },
      { name: 'Ben', points: 3, toMark: 0 },
    ]);
    expect(value.students[1]).not.toHaveProperty('note');
    const code = toAnswerCode(key.digest, key.questions, [[''], ['']]);
    const { value: coded } = grade({ file: 'codes.txt', text: `name,code\r\nAda Ng,${code}\r\n` });
    expect(coded.students[0]?.note ?? '').not.toContain('nothing is answered');
  });

  it('are read from a list of codes, whichever form they belong to; written words are left', () => {
    const ada = toAnswerCode(key.digest, key.questions, [['A'], ['Hamburg']]);
    const ben = toAnswerCode(formB.digest, formB.questions, [[''], ['A']]);
    const { value, diagnostics } = grade({
      file: 'codes.txt',
      text: `name,code\r\nAda Ng, ${ada.toLowerCase()}\r\n"Ben";${ben}\r\n`,
    });
    expect(diagnostics).toEqual([]);
    expect(value.students).toMatchObject([
      {
        ...{ name: 'Ada Ng', file: 'codes.txt:2', points: 1, toMark: 0, notHeld: 1 },
        note: 'a code holds no written answers (questions without points: 2)',
      },
      { name: 'Ben', form: 'B', points: 0, toMark: 0, notHeld: 0 },
    ]);
    expect(value.students[0]?.marks[1]).toEqual({ answer: '' });
    expect(value.items[1]?.answers).toEqual([]);
    expect(value.mean).toBe(0);
  });
});

it('a code is found behind whatever parts it from the name, and a line without one is named', () => {
  const ada = toAnswerCode(key.digest, key.questions, [['A'], ['']]);
  const lines = [
    'Namn, Código',
    `Fay ${ada.replaceAll('-', ' ')}`,
    `Jon - ${ada}`,
    `Kim Lee ${ada.replaceAll('-', '').toLowerCase()}`,
    `Émile ${ada.toLowerCase()}`,
    `Bo Abc – ${ada.replaceAll('-', '–')}`,
    'Max,',
    '',
    `Eve ${ada.slice(0, -1)}?`,
    'Elizabeth',
    `Tom Abc ${ada}0`,
    ada,
  ];
  const { value, diagnostics } = grade({ file: 'codes.txt', text: lines.join('\n') });
  expect(value.students.map(({ name, file: place }) => [place, name]).sort()).toEqual([
    ['codes.txt:2', 'Fay'],
    ['codes.txt:3', 'Jon'],
    ['codes.txt:4', 'Kim Lee'],
    ['codes.txt:5', 'Émile'],
    ['codes.txt:6', 'Bo Abc'],
  ]);
  const told = diagnostics.filter(({ code }) => code !== 'grade/duplicate');
  expect(told.map(({ code, where }) => [where?.line, code])).toEqual([
    [7, 'grade/not-understood'],
    [9, 'grade/not-understood'],
    [10, 'grade/not-understood'],
    [11, 'grade/wrong-code'],
    [12, 'grade/not-understood'],
  ]);
  expect(told[0]?.message).toBe('There is no name with a code in “Max,”.');
  expect(told[3]?.message).toContain('The code of Tom Abc is not one of this quiz');
});

it('a list of codes is read to its end, however long', () => {
  const ada = toAnswerCode(key.digest, key.questions, [['A'], ['']]);
  const { value } = grade({ file: 'codes.txt', text: `${'\n'.repeat(6_000)}Ada, ${ada}` });
  expect(value.students).toMatchObject([{ name: 'Ada', file: 'codes.txt:6001' }]);
});

it('a code that came under two names is named, unless all of it is right', () => {
  const code = (choice: string) => toAnswerCode(key.digest, key.questions, [[choice], ['x']]);
  const list = (choice: string) => ({
    file: 'codes.txt',
    text: `Ada, ${code(choice)}\nBen, ${code(choice)}\n`,
  });
  const { diagnostics, value } = grade(list('B'));
  expect(diagnostics).toMatchObject([
    { code: 'grade/duplicate', where: { file: 'codes.txt:1' } },
    { code: 'grade/duplicate', message: expect.stringContaining('under the name Ada') as string },
  ]);
  expect(value.students.map(({ isCounted }) => isCounted)).toEqual([true, true]);
  expect(grade(list('A')).diagnostics).toEqual([]);
});

it('students stand by name, and what one handed in by its time', () => {
  const handed = (name: string, group: string, hour: string, path: string) => ({
    ...file({ name, class: group, attempt: path, saved: `2026-01-01T${hour}:00:00.000Z` }),
    file: path,
  });
  const { value } = grade(
    handed('Cem', '7a', '09', 'a.json'),
    handed('Ada', '7b', '11', 'b.json'),
    handed('Ada', '7b', '10', 'c.json'),
    handed('Ben', '7c', '08', 'd.json'),
  );
  expect(value.students.map((student) => student.file)).toEqual([
    ...['c.json', 'b.json', 'd.json', 'a.json'],
  ]);
});

describe('a file', () => {
  it('that was changed is named and not graded', () => {
    const { file: name, text } = file({ answers: [['B'], ['']] });
    const changed = { file: name, text: text.replace('"B"', '"A"') };
    const { value, diagnostics } = grade(changed);
    expect(value.students).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'grade/tampered', where: { file: name } }]);
  });

  it.each([
    ['grade/tampered', file({ answers: [['Z'], ['']] })],
    ['grade/tampered', file({ answers: [['A']] })],
    ['grade/other-version', file({ quiz: '3333333333333333' })],
    ['grade/other-lesson', file({ quiz: '3333333333333333', lesson: 'tram' })],
    ['grade/not-answers', { file: 'a.json', text: '{"name": "Ada"' }],
    ['grade/not-answers', { file: 'a.txt', text: '' }],
    ['grade/wrong-code', { file: 'a.txt', text: 'Ada, 1111-2222-3333' }],
  ])('that cannot be graded is told as %s', (code, submitted) => {
    expect(codesOf(submitted)).toEqual([code]);
    expect(grade(submitted).value.students).toEqual([]);
  });

  it('that came twice counts once', () => {
    const once = file({});
    const { value } = grade(once, { ...once, file: 'copy.json' });
    expect(value.students.map(({ isCounted }) => isCounted).sort()).toEqual([false, true]);
    expect(value.items[0]?.answers[0]?.names).toEqual(['Ada']);
  });

  it('that was saved again replaces the older one of the same student', () => {
    const older = file({
      attempt: 'one',
      saved: '2026-01-01T10:00:00.000Z',
      answers: [['B'], ['']],
    });
    const newer = file({ attempt: 'one', saved: '2026-01-01T11:00:00.000Z', name: ' ada ' });
    const counted = grade(newer, older).value.students.filter(({ isCounted }) => isCounted);
    expect(counted).toMatchObject([{ file: newer.file, points: 3 }]);
  });

  it('that was handed on under another name is named', () => {
    const texts = [file({ name: 'Ada', attempt: 'x' }), file({ name: 'Ben', attempt: 'x' })];
    const { value, diagnostics } = grade(...texts);
    expect(value.students.map(({ isCounted }) => isCounted)).toEqual([true, true]);
    expect(diagnostics[0]?.hint).toContain('one for each name counts in the figures');
    expect(diagnostics).toMatchObject([
      { code: 'grade/duplicate', message: expect.stringContaining('under the name Ben') as string },
      { code: 'grade/duplicate', message: expect.stringContaining('under the name Ada') as string },
    ]);
  });
});

it('tells the class what was found in the language of the lesson, and whoever runs it in English', () => {
  const once = file({ attempt: 'x' });
  const tram = file({ quiz: '3333333333333333', lesson: 'tram' });
  const { value, diagnostics } = gradeIn('de-AT', [once, { ...once, file: 'z.json' }, tram]);
  expect(value.language).toBe('de-AT');
  expect(value.students[1]?.note).toBe(
    `dieselben Antworten wie ${once.file}, das stattdessen zählt`,
  );
  expect(value.refused).toEqual([
    {
      file: tram.file,
      message: 'Die Antworten von Ada gehören zu einer anderen Lektion: „Bus“.',
      hint: 'Werte sie mit --lesson tram aus.',
    },
  ]);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'The answers of Ada are to another lesson: “Bus”.',
    `Ada: the same answers as ${once.file}, which counts instead.`,
  ]);
});

describe('a question', () => {
  const crowd = (letters: string) =>
    Array.from(letters, (letter, at) =>
      file({ name: `S${at}`, answers: [[letter], [at % 2 === 0 ? 'Hamburg' : '']] }),
    );

  it('is told with its difficulty, and who chose what', () => {
    const { items } = grade(...crowd('AAAB')).value;
    expect(items[0]?.difficulty).toBe(0.75);
    expect(items[0]?.answers).toEqual([
      { text: 'red', status: 'key', names: ['S0', 'S1', 'S2'] },
      { text: 'blue', status: 'wrong', names: ['S3'] },
      { text: 'green', status: 'wrong', names: [] },
    ]);
    expect(items[0]?.advice).toEqual([]);
  });

  it('has no figure while an answer waits to be marked, since only right ones are marked yet', () => {
    const wordings = Array.from('abcdefghijkl', (name, at) =>
      file({ name, answers: [['A'], [at < 2 ? 'Moscow' : 'Hamburg']] }),
    );
    const [colours, cities] = grade(...wordings).value.items;
    expect(colours?.advice).toHaveLength(1);
    expect(cities).toMatchObject({ marked: 10, advice: [] });
    expect(cities).not.toHaveProperty('difficulty');
    expect(cities).not.toHaveProperty('discrimination');
  });

  it('that the best got wrong is one to look at, in a group that is large enough', () => {
    const [item] = grade(...crowd('BABABABABABA')).value.items;
    expect(item?.discrimination).toBeCloseTo(-1);
    expect(item?.advice.join(' ')).toMatch(/“blue” more often than the key.*consider dropping it/);
  });
});
