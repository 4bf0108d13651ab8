/** A lesson definition's text to a checked lesson, with every remark placed in the file. */
import { checkLesson } from '../check/check-lesson.js';
import { JudgedQuestions } from '../check/judged-questions.js';
import { shellWord } from '../core/own-command.js';
import { KitError, type Diagnostic, type Place, type Problem } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import { parseLesson, type LessonDocument } from '../definition/parse-lesson.js';
import type { CheckedLesson } from '../model/checked-lesson.js';
import type { Lesson } from '../model/lesson.js';
import { locateText } from './locate-text.js';

export interface ReadLesson extends StageResult<CheckedLesson | undefined> {
  /** Also where it has an error, as a lesson somebody is still at work on; absent where it is none. */
  readonly lesson?: Lesson;
  /** Where in the file a text comes from that was made of the lesson; no line where nothing does. */
  readonly locate: (made: string) => Place;
}

/** Reads lessons again and again: what did not change in between is not judged anew. */
export function createLessonReader(): (text: string, file: string) => ReadLesson {
  const memory = new JudgedQuestions();
  return (text, file) => readLesson(text, file, memory);
}

export function readLesson(text: string, file: string, memory?: JudgedQuestions): ReadLesson {
  const parsed = parseLesson(text, { file });
  if (parsed.value === undefined) {
    return { value: undefined, diagnostics: parsed.diagnostics, locate: () => ({ file }) };
  }
  const document = parsed.value;
  const { value, diagnostics } = checkLesson(document.lesson, memory);
  return {
    value,
    lesson: document.lesson,
    diagnostics: [...parsed.diagnostics, ...diagnostics.map((note) => place(note, document, file))],
    locate: (made) => {
      const path = locateText(document.lesson, made);
      return path === undefined ? { file } : { file, path, ...document.locate(path) };
    },
  };
}

/** The lesson that was read. Throws `KitError` where it has an error. */
export function requireLesson(
  { value, diagnostics }: StageResult<CheckedLesson | undefined>,
  path: string,
): CheckedLesson {
  if (value !== undefined) return value;
  const [first, ...more] = diagnostics.filter(({ severity }) => severity === 'error');
  const problem: Problem = first ?? {
    code: 'definition/not-a-lesson',
    message: 'This is not a lesson that can be built.',
    hint: `See what it lacks with: lessonpress check ${shellWord(path)}`,
    where: { file: path },
  };
  if (more.length === 0) throw new KitError(problem);
  const all = `All ${more.length + 1} errors: lessonpress check ${shellWord(path)}`;
  throw new KitError({ ...problem, hint: `${problem.hint} ${all}` });
}

function place(note: Diagnostic, document: LessonDocument, file: string): Diagnostic {
  const found = document.locate(note.where?.path ?? []);
  return { ...note, where: { ...note.where, file, ...found } };
}
