/** Options and columns go by letters, as on paper. */

/** A to Z, then AA, AB, … `at` counts from 0. */
export function letter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last;
}
