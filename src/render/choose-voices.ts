/** Who says what, and what an author argues, in the amounts that a diagram on a slide can hold. */
import type { Lesson } from '../model/lesson.js';

type Voice = Lesson['voices'][number];
type Point = Voice['says'][number];

const fewest = 2;
const mostBeside = 3;
const mostSlides = 2;
/** Characters of what one speaker says: a column holds about eight lines of twenty. */
const column = 150;

/** Speakers side by side, the same number on each slide; none where only one person speaks. */
export function voiceGroups({ voices }: Lesson): readonly (readonly Voice[])[] {
  if (voices.length < fewest) return [];
  const shown = voices.slice(0, mostBeside * mostSlides).map((voice) => ({
    ...voice,
    says: fitting(voice.says),
  }));
  const slides = Math.ceil(shown.length / mostBeside);
  const size = Math.ceil(shown.length / slides);
  return Array.from({ length: slides }, (_, at) => shown.slice(at * size, (at + 1) * size));
}

/** The first point, and the second where there is room for it. */
function fitting(says: readonly Point[]): Point[] {
  const [first, second] = says;
  const room = column - (first?.text.length ?? 0) - (second?.text.length ?? 0);
  return says.slice(0, room > 0 ? 2 : 1);
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
