/** Puts things in an order that looks like chance and is the same on every machine. */
import { sha256 } from './digest.js';

/**
 * `items` in an order that depends on `seed` and on their texts, and that is not the one they came
 * in where there are two different ones or more. The order they came in cannot be told from it: that
 * may be the key, and students can read this program.
 */
export function arrange<T extends string | number | { readonly text: string }>(
  items: readonly T[],
  seed: string,
): readonly T[] {
  const drawn = items
    .map((item) => ({ item, draw: sha256(`${seed}/${textOf(item)}`) }))
    .sort((a, b) => (a.draw < b.draw ? -1 : Number(a.draw > b.draw)))
    .map(({ item }) => item);
  const isUnmoved = drawn.every((item, at) => item === items[at]);
  return isUnmoved ? [...drawn.slice(1), ...drawn.slice(0, 1)] : drawn;
}

function textOf(item: string | number | { readonly text: string }): string {
  return typeof item === 'object' ? item.text : String(item);
}
