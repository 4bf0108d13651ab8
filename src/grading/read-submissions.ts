/** Files and codes of answers: believed only where they are whole and belong to this quiz. */
import { fits, readAnswerSheet, type AnswerSheet } from '../quiz/answer-sheet.js';
import type { QuizKey } from '../quiz/quiz-key.js';
import { readCodes } from './read-codes.js';
import type { Refusal } from './refusal.js';
import type { ReadAnswers, Submission, SubmittedText } from './submission.js';

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
): ReadAnswers {
  const refused: Refusal[] = [];
  const submissions = texts.flatMap((submitted) => {
    const { sheet, isChanged } = { isChanged: false, ...readAnswerSheet(submitted.text) };
    if (sheet === undefined) {
      const codes = readCodes(submitted, keys);
      refused.push(...codes.refused);
      return codes.submissions;
    }
    const read = isChanged ? tampered(submitted, sheet) : toSubmission(submitted, sheet, keys);
    if ('key' in read) return [read];
    refused.push(read);
    return [];
  });
  return { submissions, refused };
}

function toSubmission(
  { file }: SubmittedText,
  { lesson, title, quiz, name, class: group, attempt, saved, answers }: AnswerSheet,
  keys: readonly QuizKey[],
): Submission | Refusal {
  const key = keys.find(({ digest }) => digest === quiz);
  if (key === undefined) {
    return keys[0]?.lesson === lesson
      ? {
          code: 'grade/other-version',
          file,
          message: (say) => say('otherVersion', { name }),
          hint: (say) => say('otherVersionNext'),
        }
      : {
          code: 'grade/other-lesson',
          file,
          message: (say) => say('otherLesson', { name, title }),
          hint: (say) => say('otherLessonNext', { lesson }),
        };
  }
  if (!fits(key.questions, answers)) return tampered({ file }, { name });
  return { file, name, class: group, attempt, saved, key, answers };
}

function tampered(
  { file }: Pick<SubmittedText, 'file'>,
  { name }: Pick<AnswerSheet, 'name'>,
): Refusal {
  return {
    code: 'grade/tampered',
    file,
    message: (say) => say('tampered', { name }),
    hint: (say) => say('tamperedNext'),
  };
}
