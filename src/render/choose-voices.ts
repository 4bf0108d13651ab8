/** Who says what, and what an author argues, in the amounts that a diagram on a slide can hold. */
import type { Lesson } from '../model/lesson.js';

type Voice = Lesson['voices'][number];
type Point = Voice['says'][number];

const fewest = 2;
const mostBeside = 4;
const mostSlides = 2;
const mostSaid = 2;

/** Speakers side by side, the same number on each slide; none where only one person speaks. */
export function voiceGroups({ voices }: Lesson): readonly (readonly Voice[])[] {
  if (voices.length < fewest) return [];
  const shown = voices.slice(0, mostBeside * mostSlides).map((voice) => ({
    ...voice,
    says: voice.says.slice(0, mostSaid),
  }));
  const slides = Math.ceil(shown.length / mostBeside);
  const size = Math.ceil(shown.length / slides);
  return Array.from({ length: slides }, (_, at) => shown.slice(at * size, (at + 1) * size));
}

export function saidIn(voices: readonly Voice[]): readonly Point[] {
  return voices.flatMap(({ says }) => says);
}

/** Thesis, reasons and concessions, in this order. */
export function argumentPoints({ argument }: Lesson): readonly Point[] {
  if (argument === undefined) return [];
  const { thesis, reasons, concessions } = argument;
  return [thesis, ...reasons, ...concessions];
}
