import { describe, expect, it } from 'vitest';
import { isNumbered, lineUp, moveRow } from './line-up.js';

describe('rows that are numbered', () => {
  it('stand at their numbers', () => {
    expect(lineUp([3, 1, 2], [0, 1, 2])).toEqual([1, 2, 0]);
  });

  it('leave the other places to those without a number, as these are shown', () => {
    expect(lineUp([0, 0, 1, 0], [3, 2, 1, 0])).toEqual([2, 3, 1, 0]);
  });

  it('share no place: who is shown first keeps the number', () => {
    expect(lineUp([2, 2, 2], [1, 0, 2])).toEqual([0, 1, 2]);
  });

  it('are numbered when each number stands at one of them', () => {
    expect(isNumbered([2, 3, 1])).toBe(true);
    expect(isNumbered([2, 2, 1])).toBe(false);
    expect(isNumbered([0, 1, 2])).toBe(false);
  });

  it('make room for one that is moved', () => {
    expect(moveRow([0, 1, 2, 3], 3, 1)).toEqual([0, 3, 1, 2]);
    expect(moveRow([0, 1, 2, 3], 0, 3)).toEqual([1, 2, 3, 0]);
  });
});
