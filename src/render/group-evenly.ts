/** A list in groups of at most `most`, of like size. */
export function groupEvenly<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / Math.max(1, most));
  return Array.from({ length: count }, (_, at) =>
    all.slice(Math.ceil((at * all.length) / count), Math.ceil(((at + 1) * all.length) / count)),
  );
}
