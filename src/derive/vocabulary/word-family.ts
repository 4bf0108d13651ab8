/** Words of one family: a lesson explains one of them. */

/** `regulate` and `regulation`: the same beginning but for the last letters of the shorter word. */
export function isFamily(one: string, other: string): boolean {
  const length = Math.max(4, Math.min(one.length, other.length) - 2);
  return one.slice(0, length) === other.slice(0, length);
}
