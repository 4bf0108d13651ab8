/** What an editor of lessons needs: the format, and a changed lesson put into the file it came from. */
import { KitError } from '../core/problem.js';
import { explainIssue } from '../definition/explain-issue.js';
import { lessonJsonSchema } from '../definition/lesson-json-schema.js';
import { updateLesson } from '../definition/update-lesson.js';
import { lessonSchema, type Lesson } from '../model/lesson.js';

export const formatForEditors: () => object = lessonJsonSchema;

/**
 * `text` with what differs in `lesson` written into it; comments and order stay. `lesson` comes from
 * a form and may be anything. Throws `KitError`, with the path, where it does not fit the format.
 */
export function rewriteLesson(text: string, lesson: unknown): string {
  return updateLesson(text, parseGiven(lesson));
}

/** What comes from a form as a lesson. Throws `KitError`, with the path, where it is none. */
export function parseGiven(lesson: unknown): Lesson {
  const { data, error } = lessonSchema.safeParse(lesson);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  if (issue === undefined) throw error;
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  throw new KitError({ ...explainIssue(issue, valueAt(lesson, path)), where: { path } });
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}
