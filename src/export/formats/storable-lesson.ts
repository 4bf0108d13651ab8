/** A lesson with only such characters as every format can store. */
import type { Lesson } from '../../model/lesson.js';

// What XML 1.0 (section 2.2) cannot hold by any escape, and halves of surrogate pairs.
const unstorable = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Line ends are `\n`; what cannot be stored becomes U+FFFD, so that one sees that it was there. */
export function storableLesson(lesson: Lesson): Lesson {
  return clean(lesson) as Lesson;
}

export function storableText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unstorable, '\ufffd');
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}
