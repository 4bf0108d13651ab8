/** The file a teacher opens, and how it is told whether they changed it. */
import { describe, expect, it } from 'vitest';
import { KitError } from '../core/problem.js';
import { lessonSchema, type LessonInput } from '../model/lesson.js';
import { isEdited } from './is-edited.js';
import { stringifyLesson } from './stringify-lesson.js';

const lesson: LessonInput = {
  derived: { by: 'lessonpress 1.0.0', from: 'ab'.repeat(32), digest: 'not yet known' },
  questions: [
    {
      points: 1,
      objective: 'o1',
      options: [{ text: '1998', correct: true }, { text: 'no' }],
      stem: 'When did the river rise?',
      type: 'choice',
      id: 'q1',
    },
    { type: 'true-false', id: 'q2', stem: 'It fell.', answer: false },
  ],
  article: [
    { id: 'p1', text: `The river rose: ${'again and '.repeat(12)}again.`, kind: 'paragraph' },
  ],
  objectives: [{ id: 'o1', text: 'Explain why the river rose' }],
  source: { title: 'Water', published: '1998-04-02' },
  title: 'A river',
  slug: 'a-river',
  lessonpress: 1,
  plans: [
    {
      minutes: 45,
      steps: [
        { step: 'reading', minutes: 30 },
        { step: 'quiz', minutes: 15, items: ['q1'] },
      ],
      cut: ['question q2'],
    },
    { minutes: 30, steps: [{ step: 'reading', minutes: 30 }] },
  ],
  voices: [{ name: 'Ada Rill', says: [{ text: 'The dam held.' }] }],
  argument: { thesis: { text: 'Build the dam higher.' }, unanswered: 'Who pays for it?' },
};
const write = (schema = './lesson.schema.json') =>
  stringifyLesson(lessonSchema.parse(lesson), { schema });

describe('the file', () => {
  it('names its schema, says what it is, and keeps one order and form', () => {
    const digest = /digest: "([0-9a-f]{64})"/.exec(write())?.[1] ?? '';
    expect(write()).toBe(`# yaml-language-server: $schema=./lesson.schema.json

# This is a lesson. Change whatever you like: your edits are never overwritten.
# Check it:      npx lessonpress check a-river
# Make its kit:  npx lessonpress build a-river

lessonpress: 1
slug: a-river
title: A river
language: en

# --- Where the article comes from ---
source:
  title: Water
  published: "1998-04-02"

# --- Time ---
minutes: 45
plans:
  - minutes: 45
    steps:
      - { step: reading, minutes: 30 }
      - { step: quiz, minutes: 15, items: [ q1 ] }
    cut:
      - question q2

  - minutes: 30
    steps:
      - { step: reading, minutes: 30 }

# --- Objectives: what students can do after the lesson ---
objectives:
  - id: o1
    text: Explain why the river rose

# --- Article: evidence refers to the paragraphs by their ids ---
article:
  - id: p1
    text: >-
      The river rose: again and again and again and again and again and again and again and again
      and again and again and again and again and again.

# --- Voices: who says what ---
voices:
  - name: Ada Rill
    says:
      - text: The dam held.

# --- Argument of the author ---
argument:
  thesis:
    text: Build the dam higher.
  unanswered: Who pays for it?

# --- Questions: \`correct: true\` marks the key ---
questions:
  - id: q1
    type: choice
    stem: When did the river rise?
    options:
      - text: "1998"
        correct: true
      - text: "no"
    objective: o1

  - id: q2
    type: true-false
    stem: It fell.
    answer: false

# --- Written by the program: leave these lines as they are ---
derived:
  by: lessonpress 1.0.0
  from: ${'ab'.repeat(32)}
  digest: "${digest}"
`);
  });

  it('keeps the address of the schema on its line', () => {
    expect(write('a b\nslug: other').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=a%20b%20slug:%20other',
    );
  });

  it('is not written of something that is no lesson', () => {
    const broken = { ...lessonSchema.parse(lesson), slug: '../../etc' };
    expect(() => stringifyLesson(broken, { schema: '' })).toThrow(KitError);
  });
});

describe('isEdited', () => {
  it.each([
    ['as it was written', (text: string) => text, false],
    ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n'), false],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`, false],
    [
      'with spaces at line ends and a longer end',
      (text: string) => `${text.replaceAll('\n', '  \n')}\n`,
      false,
    ],
    ['with a comment', (text: string) => text.replace('title:', '# mine\ntitle:'), true],
    ['with another word', (text: string) => text.replace('It fell.', 'It sank.'), true],
    [
      'with another indentation',
      (text: string) => text.replace('  - id: o1', '    - id: o1'),
      true,
    ],
    [
      'with a digest of its own',
      (text: string) => text.replace(/digest: ".*"/, `digest: "${'a'.repeat(64)}"`),
      true,
    ],
    ['without its digest', (text: string) => text.replace(/ {2}digest.*\n/, ''), true],
  ])('of a file %s: %s', (_, change, edited) => {
    expect(isEdited(change(write()))).toBe(edited);
  });

  it('holds a lesson that no program wrote for edited', () => {
    expect(isEdited('lessonpress: 1\n')).toBe(true);
  });
});
