/** Where something stands in a YAML file, as editors count. */
import type { LineCounter } from 'yaml';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Lines and columns from 1. */
export function placeOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
