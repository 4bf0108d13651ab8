import { describe, expect, it } from 'vitest';
import { changesBetween } from './text-change.js';

function applied(old: string, fresh: string): string {
  return changesBetween(old, fresh).reduceRight(
    (text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to),
    old,
  );
}

describe('changesBetween', () => {
  it.each([
    ['a\nb\nc\n', 'a\nb\nc\n', 0],
    ['a\nb\nc\n', 'a\nx\nc\n', 1],
    ['a\nb\nc\nd\ne', 'A\nb\nc\nd\nE', 2],
    ['\nb\nc', 'x\nb\nc', 1],
    ['a\nb', 'a\nb\nc', 1],
    ['a\nb\nc\n', 'a\nc\n', 1],
    ['', 'a\n', 1],
  ])('leads from %j to %j by %i changes', (old, fresh, count) => {
    expect(changesBetween(old, fresh)).toHaveLength(count);
    expect(applied(old, fresh)).toBe(fresh);
  });

  it('leaves lines alone that stand between two changed ones', () => {
    const changes = changesBetween('one\nkept\nthree\n', 'first\nkept\nthird\n');
    expect(changes.every(({ from, to }) => to <= 4 || from >= 9)).toBe(true);
  });
});
