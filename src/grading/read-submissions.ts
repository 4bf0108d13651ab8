/** Files and codes of answers: believed only where they are whole and belong to this quiz. */
import { diagnostic, type Diagnostic } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import { fits, readAnswerSheet, type AnswerSheet } from '../quiz/answer-sheet.js';
import type { QuizKey } from '../quiz/quiz-key.js';
import { readCodes } from './read-codes.js';
import type { Submission, SubmittedText } from './submission.js';

/**
 * The forms that the files seem to name, for the keys to grade them with. They are not read for
 * that: whether a file can be believed is seen when it is graded.
 */
export function formsIn(texts: readonly SubmittedText[]): readonly string[] {
  const named = texts.flatMap(({ text }) => /"form"\s*:\s*"([A-Z0-9]{1,8})"/.exec(text)?.[1] ?? []);
  return [...new Set(named)];
}

export function readSubmissions(
  texts: readonly SubmittedText[],
  keys: readonly QuizKey[],
): StageResult<readonly Submission[]> {
  const diagnostics: Diagnostic[] = [];
  const value = texts.flatMap((submitted) => {
    const { sheet, isChanged } = { isChanged: false, ...readAnswerSheet(submitted.text) };
    if (sheet === undefined) {
      const codes = readCodes(submitted, keys);
      diagnostics.push(...codes.diagnostics);
      return codes.value;
    }
    const read = isChanged ? tampered(submitted, sheet) : toSubmission(submitted, sheet, keys);
    if ('key' in read) return [read];
    diagnostics.push(read);
    return [];
  });
  return { value, diagnostics };
}

function toSubmission(
  { file }: SubmittedText,
  { lesson, title, quiz, name, class: group, attempt, saved, answers }: AnswerSheet,
  keys: readonly QuizKey[],
): Submission | Diagnostic {
  const key = keys.find(({ digest }) => digest === quiz);
  if (key === undefined) {
    return keys[0]?.lesson === lesson
      ? diagnostic('error', {
          code: 'grade/other-version',
          message: `${name}'s answers are to another version of this quiz: a question, an option or their order was changed after the page was made.`,
          hint: 'Grade with the lesson as it was when the page was made. A key or a reason may be changed at any time.',
          where: { file },
        })
      : diagnostic('error', {
          code: 'grade/other-lesson',
          message: `${name}'s answers are to another lesson: “${title}”.`,
          hint: `Grade them with --lesson ${lesson}.`,
          where: { file },
        });
  }
  if (!fits(key.questions, answers)) return tampered({ file }, { name });
  return { file, name, class: group, attempt, saved, key, answers };
}

function tampered(
  { file }: Pick<SubmittedText, 'file'>,
  { name }: Pick<AnswerSheet, 'name'>,
): Diagnostic {
  return diagnostic('error', {
    code: 'grade/tampered',
    message: `The file under the name ${name} was changed after the page had saved it, so it is not graded.`,
    hint: 'Ask for the file as the page saves it, or for the code.',
    where: { file },
  });
}
