import { expect, it } from 'vitest';
import { LRUCache } from './lru-cache.js';

it('holds what was used of late, and lets the rest go', () => {
  const cache = new LRUCache<number, number>(10);
  for (let key = 1; key <= 100; key += 1) {
    cache.set(key, key);
    expect(cache.get(1)).toBe(1);
  }
  // To ask is to use: the latest first.
  const held = [1, ...Array.from({ length: 99 }, (_, at) => 100 - at)].filter((key) =>
    cache.get(key),
  );
  expect(held.slice(0, 5)).toEqual([1, 100, 99, 98, 97]);
  expect(held.length).toBeLessThanOrEqual(10);
});
