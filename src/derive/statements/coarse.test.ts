import { expect, it } from 'vitest';
import { isCoarse } from './coarse.js';

it.each([
  ['What a dick he was about the lock.', true],
  ['Philip K. Dick wrote about the lock.', false],
])('tells a coarse word from a name: %s', (text, expected) => {
  expect(isCoarse(text)).toBe(expected);
});
