/** A lesson definition's text to a checked lesson, with every remark placed in the file. */
import { checkLesson } from '../check/check-lesson.js';
import type { Diagnostic } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import { parseLesson, type LessonDocument } from '../definition/parse-lesson.js';
import type { CheckedLesson } from '../model/checked-lesson.js';

export function readLesson(text: string, file: string): StageResult<CheckedLesson | undefined> {
  const parsed = parseLesson(text, { file });
  if (parsed.value === undefined) return { value: undefined, diagnostics: parsed.diagnostics };
  const document = parsed.value;
  const { value, diagnostics } = checkLesson(document.lesson);
  return {
    value,
    diagnostics: [...parsed.diagnostics, ...diagnostics.map((note) => place(note, document, file))],
  };
}

function place(note: Diagnostic, document: LessonDocument, file: string): Diagnostic {
  const found = document.locate(note.where?.path ?? []);
  return { ...note, where: { ...note.where, file, ...found } };
}
