import { describe, expect, it } from 'vitest';
import { fits, readAnswerSheet, writeAnswerSheet, type AnswerSheet } from './answer-sheet.js';
import type { AskedQuestion } from './quiz-data.js';

const sheet: AnswerSheet = {
  lesson: 'late-bus',
  title: 'Late Bus',
  form: 'B',
  quiz: '0123456789abcdef',
  name: '=SUM(A1) Zoë',
  class: '8b',
  attempt: 'abc',
  saved: '2026-01-02T03:04:05.000Z',
  answers: [['A'], ['B', ''], ['in my own words']],
};
const text = writeAnswerSheet(sheet);

describe('a file of answers', () => {
  it('is read as it was written', () => {
    expect(readAnswerSheet(text)).toEqual({ sheet, isChanged: false });
  });

  it('may come with a byte order mark and other line ends', () => {
    const carried = `\ufeff${text.replace(/\n/g, '\r\n')}`;
    expect(readAnswerSheet(carried)).toEqual({ sheet, isChanged: false });
  });

  it.each([
    ['an answer', '"A"', '"C"'],
    ['the name', 'Zoë', 'Ben'],
    ['the form', '"form": "B"', '"form": "A"'],
    ['the checksum', /"check": ".{4}/, '"check": "0000'],
  ])('is known as changed where %s was', (_, from, to) => {
    expect(readAnswerSheet(text.replace(from, to))).toMatchObject({ isChanged: true });
  });

  it.each([
    '',
    'nonsense',
    '{}',
    '[]',
    'null',
    text.slice(0, -9),
    text.replace(/answers 1/, 'answers 9'),
  ])('is not one where it holds %.20j', (other) => {
    expect(readAnswerSheet(other)).toEqual({});
  });
});

describe('answers', () => {
  const letters = Array.from('ABC', (letter) => ({ letter }));
  const none = { options: [], sentences: [], rows: [], rights: [], points: 1 };
  const questions: AskedQuestion[] = [
    { ...none, number: 1, type: 'multiple', options: letters },
    { ...none, number: 2, type: 'order', rows: [{}, {}] },
  ];

  it.each([[[['A,C'], ['1', '2']]], [[[''], ['', '']]]])('%j fit the questions', (answers) => {
    expect(fits(questions, answers)).toBe(true);
  });

  it.each([
    [[['A,D'], ['1', '2']]],
    [[['C,A'], ['1', '2']]],
    [[['A'], ['1', '3']]],
    [[['A'], ['1']]],
    [[['A']]],
    [[['A'], ['1', '2'], ['A']]],
  ])('%j do not', (answers) => {
    expect(fits(questions, answers)).toBe(false);
  });
});
