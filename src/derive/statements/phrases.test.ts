import { expect, it } from 'vitest';
import { isGarbled } from './phrases.js';

it.each([
  ['The count found around 3 32 birds and 7–16 fish.', true],
  ['Brenn’ was attacked by the board.', false],
  ['Ada Brenns’ was attacked by the board.', true],
  ['The count found 10 000 birds on May 4 2015.', false],
  ['The lock lost 2 1/2 metres in 1998. 14 boats wait.', false],
  ['The millers’ boats were late.', false],
  ['A lock is no toy, its a must.', true],
  ['The lock and its gates are old.', false],
])('knows what was lost in the copy: %s', (text, expected) => {
  expect(isGarbled(text)).toBe(expected);
});
