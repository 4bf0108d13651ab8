import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fromAnswerCode, headOf, plainCode, toAnswerCode, writtenMark } from './answer-code.js';
import type { AskedQuestion } from './quiz-data.js';

const letters = (text: string) => Array.from(text, (letter) => ({ letter }));
const asked = (number: number, part: Partial<AskedQuestion>): AskedQuestion => ({
  number,
  type: 'choice',
  points: 1,
  options: [],
  sentences: [],
  rows: [],
  rights: [],
  ...part,
});
const digest = '0123456789abcdef';
const questions = [
  asked(1, { options: letters('ABCD') }),
  asked(2, { type: 'multiple', options: letters('ABCDE') }),
  asked(3, { type: 'match', rows: [{}, {}], rights: letters('ABC') }),
  asked(4, { type: 'order', rows: [{}, {}, {}] }),
  asked(5, { type: 'evidence', options: letters('ABC'), sentences: letters('ABCD') }),
  asked(6, { type: 'short' }),
];
const answers = [['C'], ['A,D'], ['B', ''], ['2', '3', '1'], ['A', 'D'], ['my words']];
const code = toAnswerCode(digest, questions, answers);

describe('a code of answers', () => {
  it('gives back what was chosen, and that something was written', () => {
    expect(fromAnswerCode(code, digest, questions)).toEqual([
      ...answers.slice(0, 5),
      [writtenMark],
    ]);
  });

  it('is read in whatever case and grouping it was written down, O as 0 and I as 1', () => {
    const written = code.toLowerCase().replace(/-/g, ' ').replace(/0/g, 'o').replace(/1/g, 'l');
    expect(fromAnswerCode(written, digest, questions)).toBeDefined();
  });

  it('is refused with any one sign changed', () => {
    const plain = plainCode(code);
    for (let at = 0; at < plain.length; at++) {
      const other = plain[at] === '7' ? '8' : '7';
      const changed = plain.slice(0, at) + other + plain.slice(at + 1);
      expect(fromAnswerCode(changed, digest, questions)).toBeUndefined();
    }
  });

  it('is refused by another quiz, and names its own', () => {
    expect(fromAnswerCode(code, 'fedcba9876543210', questions)).toBeUndefined();
    expect(plainCode(code).startsWith(headOf(digest))).toBe(true);
  });

  it('tells every set of answers from every other', () => {
    const option = fc.constantFrom('', 'A', 'B', 'C', 'D');
    fc.assert(
      fc.property(fc.array(option, { minLength: 40, maxLength: 40 }), (chosen) => {
        const many = chosen.map((_, at) => asked(at + 1, { options: letters('ABCD') }));
        const given = chosen.map((letter) => [letter]);
        expect(fromAnswerCode(toAnswerCode(digest, many, given), digest, many)).toEqual(given);
      }),
    );
  });
});
