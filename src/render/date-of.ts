/** The day that the documents of a lesson bear. */
import type { Lesson } from '../model/lesson.js';

/** The day of the article, so that the same lesson gives the same bytes; without it, a fixed day. */
export function dateOf({ source }: Lesson): string {
  const time = Date.parse(source.published ?? '');
  return new Date(Number.isNaN(time) ? Date.UTC(2000, 0, 1) : time).toISOString();
}
