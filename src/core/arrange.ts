/** Puts things in an order that looks like chance and is the same on every machine. */
import { sha256 } from './digest.js';

/**
 * `items` in an order that depends on `seed` alone, and that is not the one they came in where there
 * are two different ones or more.
 */
export function arrange<T>(items: readonly T[], seed: string): readonly T[] {
  const drawn = items
    .map((item, at) => ({ item, draw: sha256(`${seed}/${at}`) }))
    .sort((a, b) => (a.draw < b.draw ? -1 : 1))
    .map(({ item }) => item);
  const isUnmoved = drawn.every((item, at) => item === items[at]);
  return isUnmoved ? [...drawn.slice(1), ...drawn.slice(0, 1)] : drawn;
}
