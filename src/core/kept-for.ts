/** What is costly to make and the same each time is made once and kept. */
import { LRUCache } from './lru-cache.js';

/**
 * `make`, which depends on nothing but its arguments, called once for each of them. What it made is
 * kept for as long as `source` is; what it throws is not kept.
 */
export function keptFor<
  Source extends object,
  Rest extends readonly [] | readonly [unknown],
  Value,
>(make: (source: Source, ...rest: Rest) => Value): (source: Source, ...rest: Rest) => Value {
  const kept = new WeakMap<Source, Map<unknown, { readonly value: Value }>>();
  return (source, ...rest) => {
    const own = kept.get(source) ?? new Map<unknown, { readonly value: Value }>();
    kept.set(source, own);
    const known = own.get(rest[0]) ?? { value: make(source, ...rest) };
    own.set(rest[0], known);
    return known.value;
  };
}

/**
 * `make`, which depends on nothing but the text, called once for texts that come again soon: what it
 * made of the latest `most` is kept. Whoever gets it must not change it.
 */
export function keptForText<Value>(
  make: (text: string) => Value,
  most = 1_000,
): (text: string) => Value {
  const kept = new LRUCache<string, { readonly value: Value }>(most);
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known.value;
    const value = make(text);
    kept.set(text, { value });
    return value;
  };
}
