/** Brings a lesson into the one form that files are written from and compared in. */
import { KitError } from '../core/problem.js';
import { lessonSchema, type Lesson } from '../model/lesson.js';
import { unsealed } from './seal.js';
import type { PlainMap } from './walk-schema.js';

/**
 * Texts trimmed, defaults filled in, keys in the schema's order, nothing `undefined`. The digest is
 * of a file, not of the lesson, and is blanked. Throws `KitError`.
 */
export function normaliseLesson(lesson: Lesson): PlainMap {
  const { derived } = lesson;
  const parsed = lessonSchema.safeParse(
    derived ? { ...lesson, derived: { ...derived, digest: unsealed } } : lesson,
  );
  if (parsed.success) return JSON.parse(JSON.stringify(parsed.data)) as PlainMap;
  const [issue] = parsed.error.issues;
  throw new KitError({
    code: 'definition/not-a-lesson',
    message: `The lesson "${lesson.slug}" does not fit the lesson format at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}.`,
    hint: 'Please report this together with the article it was made from.',
    cause: parsed.error,
  });
}
