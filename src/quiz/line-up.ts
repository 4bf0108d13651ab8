/** Rows that are numbered, by hand or by their place. A row goes by its index in the question. */

/** Whether each number from 1 stands at one row. */
export function isNumbered(numbers: readonly number[]): boolean {
  return [...numbers].sort((a, b) => a - b).every((number, at) => number === at + 1);
}

/**
 * The rows by place: those with a number of their own there, the others, as they are `shown`, where
 * there is room. 0 stands for no number.
 */
export function lineUp(numbers: readonly number[], shown: readonly number[]): readonly number[] {
  const places: (number | undefined)[] = numbers.map(() => undefined);
  const rest = shown.filter((row) => {
    const place = (numbers[row] ?? 0) - 1;
    if (place < 0 || places[place] !== undefined) return true;
    places[place] = row;
    return false;
  });
  return places.map((row) => row ?? rest.shift() ?? 0);
}

export function moveRow(rows: readonly number[], row: number, place: number): readonly number[] {
  const others = rows.filter((other) => other !== row);
  return [...others.slice(0, place), row, ...others.slice(place)];
}
