/** A lesson definition's text to a lesson, with a place for everything that may be said of it. */
import type { Code } from '../core/catalogue.js';
import { shellWord } from '../core/own-command.js';
import { diagnostic, type Diagnostic } from '../core/problem.js';
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
  if (definition === undefined) {
    const isUnread = diagnostics.some(({ code }) => unread.has(code));
    const other = isUnread ? undefined : otherFile(text, file);
    return { value: undefined, diagnostics: other === undefined ? diagnostics : [other] };
  }
  const { value: lesson, yaml } = definition;
  return {
    value: { lesson, locate: (path) => locate(yaml, path) },
    diagnostics,
  };
}

/** Said of a file whatever it is: it was not read to its end. */
const unread: ReadonlySet<Code> = new Set(['definition/too-large', 'definition/alias']);

const ownKey = /(?:^|[{,])\s*["']?(?:lessonpress|slug|title|article|questions)["']?\s*:/m;

const frontMatter = /^---[ \t]*\n[^]*?\n---[ \t]*\n/;

/** What is nothing like a lesson is not told line by line what it lacks. */
function otherFile(text: string, file: string): Diagnostic | undefined {
  const start = text.replace(/^\uFEFF/, '').trim();
  const body = start.replace(frontMatter, '');
  if (!body.startsWith('<') && ownKey.test(body)) return undefined;
  return diagnostic('error', {
    code: 'definition/not-a-lesson',
    ...(start === ''
      ? {
          message: 'The file is empty.',
          hint: 'Derive a lesson from an article, for you to edit: lessonpress derive SOURCE',
        }
      : {
          message: 'This is no lesson: it reads like an article, a feed or a web page.',
          hint: `Make a kit of it with: lessonpress make ${shellWord(file)}`,
        }),
    where: { file, line: 1, column: 1 },
  });
}
