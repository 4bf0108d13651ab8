/** How high lines of a text box stand, and how large they can be set in the room there is. */
import { bulletIndent, type Line, type Page } from './canvas.js';
import { heightOf, sizeWithin } from './text-height.js';

export interface Face {
  readonly isHead?: boolean;
  readonly isBold?: boolean;
}

/** Nothing is set smaller: 18 points are read from the last row. */
export const leastSize = 18;

export function linesHeight(
  { look: { fonts } }: Page,
  lines: readonly Line[],
  size: number,
  width: number,
  { isHead = false, isBold = false }: Face = {},
): number {
  return lines.reduce((height, line, at) => {
    const indent =
      line.bullet === undefined ? 0 : bulletIndent(size) * ((line.indentLevel ?? 0) + 1);
    const font = (line.isHead ?? isHead) ? fonts.head : fonts.body;
    const setting = { size: line.size ?? size, font, isBold: line.isBold ?? isBold };
    const after = at === lines.length - 1 ? 0 : (line.after ?? 0);
    return height + heightOf(line.runs, setting, width - indent) + after;
  }, 0);
}

export interface Room {
  readonly w: number;
  readonly h: number;
}

/** `build` gives the lines at a size. */
export function fitLines(
  page: Page,
  room: Room,
  most: number,
  build: (size: number) => readonly Line[],
  face: Face = {},
) {
  const limits = { most, least: leastSize, room: room.h };
  return sizeWithin(limits, (size) => linesHeight(page, build(size), size, room.w, face));
}
