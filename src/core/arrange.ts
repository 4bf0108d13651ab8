/** Puts things in an order that looks like chance and is the same on every machine. */
import { sha256 } from './digest.js';

/**
 * `items` in an order that depends on `seed` and on their texts alone, not on the order they came in:
 * that may be the key, and students can read this program. So it may once be the order they came in:
 * an order that never is would give the key away wherever it had to step aside.
 */
export function arrange<T extends string | number | { readonly text: string }>(
  items: readonly T[],
  seed: string,
): readonly T[] {
  return items
    .map((item) => ({ item, draw: sha256(`${seed}/${textOf(item)}`) }))
    .sort((a, b) => (a.draw < b.draw ? -1 : Number(a.draw > b.draw)))
    .map(({ item }) => item);
}

function textOf(item: string | number | { readonly text: string }): string {
  return typeof item === 'object' ? item.text : String(item);
}
