/** The first of the best. */
export function heaviest<T>(list: readonly T[], score: (one: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (best, one) => (best !== undefined && score(best) >= score(one) ? best : one),
    undefined,
  );
}
