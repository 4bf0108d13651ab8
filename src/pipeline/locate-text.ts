/** Where in a lesson's file something stands that was seen in what was made of it. */
import type { Lesson } from '../model/lesson.js';

type Path = readonly (string | number)[];

/** Shorter texts stand in many places. */
const leastLength = 12;

/** The path of the longest text of the lesson that stands in `seen`; `undefined` where none does. */
export function locateText(lesson: Lesson, seen: string): Path | undefined {
  const shown = plain(seen);
  let best: Path | undefined;
  let length = leastLength - 1;
  for (const [path, text] of textsOf(lesson, [])) {
    if (text.length <= length || !shown.includes(text)) continue;
    best = path;
    length = text.length;
  }
  return best;
}

function* textsOf(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, plain(value)];
  else if (Array.isArray(value)) {
    for (const [at, entry] of value.entries()) yield* textsOf(entry, [...path, at]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) yield* textsOf(entry, [...path, key]);
  }
}

const plain = (text: string) => text.trim().replace(/\s+/g, ' ');
