/** What is costly to make and the same each time is made once and kept. */

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
