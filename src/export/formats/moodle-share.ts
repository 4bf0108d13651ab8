/** Shares of the points as Moodle takes them: an import with any other is refused. */

const shares = new Map([
  [1, '100'],
  [2, '50'],
  [3, '33.33333'],
  [4, '25'],
  [5, '20'],
  [6, '16.66667'],
  [7, '14.28571'],
  [8, '12.5'],
  [9, '11.11111'],
  [10, '10'],
]);

/** Percent that each of `count` right options is worth; none where there are too many. */
export function moodleShare(count: number): string | undefined {
  return shares.get(count);
}
