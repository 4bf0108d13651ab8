/** A lesson definition's text to a lesson, with a place for everything that may be said of it. */
import type { StageResult } from '../core/stage.js';
import { lessonSchema, type Lesson } from '../model/lesson.js';
import type { Position } from './place-of.js';
import { locate, readDefinition } from './read-definition.js';

export interface LessonDocument {
  readonly lesson: Lesson;
  /** Where the value at `path` stands in the file, or the nearest thing that holds it. */
  locate(path: readonly (string | number)[]): Position;
}

/** `value` is `undefined` where there is anything that does not fit the format. */
export function parseLesson(
  text: string,
  { file }: { readonly file: string },
): StageResult<LessonDocument | undefined> {
  const { definition, diagnostics } = readDefinition(text, lessonSchema, {
    file,
    owner: 'A lesson',
  });
  if (definition === undefined) return { value: undefined, diagnostics };
  const { value: lesson, yaml } = definition;
  return {
    value: { lesson, locate: (path) => locate(yaml, path) },
    diagnostics,
  };
}
