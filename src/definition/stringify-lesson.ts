/** A lesson as a file for a teacher to read, edit and build from. */
import { Document } from 'yaml';
import { lessonSchema, type Lesson } from '../model/lesson.js';
import { chooseBlocks, headComment, layOut, printOptions, writeOptions } from './lesson-layout.js';
import { normaliseLesson } from './normalise-lesson.js';
import { pruneDefaults } from './prune-defaults.js';
import { seal } from './seal.js';

/** Written even where they equal the default: what teachers change first. */
const alwaysWritten = new Set(['language', 'minutes']);

/**
 * `schema` is the address of the JSON Schema, relative to the file or absolute. The digest of
 * `lesson.derived` is filled in here, whatever it was. Throws `KitError`.
 */
export function stringifyLesson(lesson: Lesson, { schema }: { readonly schema: string }): string {
  const pruned = pruneDefaults(lessonSchema, normaliseLesson(lesson), alwaysWritten);
  const document = new Document(pruned, { ...writeOptions, aliasDuplicateObjects: false });
  document.commentBefore = headComment(schema, lesson.slug);
  layOut(document);
  chooseBlocks(document);
  return seal(document.toString(printOptions));
}
