/** Points in words: half points as halves are written. */
export function pointsText(value: number): string {
  return value % 1 === 0 ? String(value) : `${value < 1 ? '' : String(Math.floor(value))}½`;
}
