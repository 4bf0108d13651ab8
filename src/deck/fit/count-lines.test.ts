import { expect, it } from 'vitest';
import { countLines } from './count-lines.js';

const sentence = 'A guard who shows a burglar where the alarms are has not gained a partner.';

it('counts one line for what fits on one, and for nothing', () => {
  expect(countLines('Rain', 'text', 24, 1000)).toBe(1);
  expect(countLines('', 'text', 24, 1000)).toBe(1);
});

it('counts more lines the narrower the box, the larger the type and the wider the face', () => {
  expect(countLines(sentence, 'text', 34, 1104)).toBe(1);
  expect(countLines(sentence, 'text', 34, 500)).toBe(3);
  expect(countLines(sentence, 'text', 68, 1104)).toBe(3);
  expect(countLines(sentence, 'heading', 34, 1104)).toBe(2);
});

it('breaks a word that is wider than the line', () => {
  expect(countLines('n'.repeat(100), 'text', 10, 100)).toBe(6);
  expect(countLines(`a ${'n'.repeat(100)}`, 'text', 10, 100)).toBe(7);
});

it('breaks text without spaces between its characters', () => {
  expect(countLines('学生们读报纸'.repeat(10), 'text', 30, 300)).toBe(6);
});

it('takes no room for a mark that stands on another letter', () => {
  expect(countLines('e\u0301'.repeat(20), 'text', 10, 100)).toBe(1);
});
