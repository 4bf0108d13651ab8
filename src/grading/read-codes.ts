/** A list of codes as a teacher notes them down: a line a student, the name first, the code last. */
import { diagnostic, type Diagnostic } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import { fromAnswerCode, plainCode } from '../quiz/answer-code.js';
import type { QuizKey } from '../quiz/quiz-key.js';
import type { Submission, SubmittedText } from './submission.js';

const longestList = 5_000;
/** A name, a comma, semicolon, tab or colon, and signs in groups of at most four. */
const entry = /^\s*"?(.*?)"?\s*[,;:\t]\s*"?((?:[0-9A-Za-z]{1,4}[- ]?){3,})"?\s*$/;

export function readCodes(
  { file, text }: SubmittedText,
  keys: readonly QuizKey[],
): StageResult<readonly Submission[]> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const entries = lines.slice(0, longestList).flatMap((line, at) => {
    const [, name = '', code = ''] = entry.exec(line.slice(0, 4_000)) ?? [];
    return plainCode(code).length < 9 ? [] : [{ line: at + 1, name: name.trim(), code }];
  });
  if (entries.length === 0) return { value: [], diagnostics: [notAnswers(file)] };
  const diagnostics: Diagnostic[] = [];
  const value = entries.flatMap(({ line, name, code }) => {
    for (const key of keys) {
      const answers = fromAnswerCode(code, key.digest, key.questions);
      if (answers !== undefined) {
        return [{ file: `${file}, line ${line}`, name, class: '', key, answers }];
      }
    }
    diagnostics.push(wrongCode(file, line, name));
    return [];
  });
  return { value, diagnostics };
}

function wrongCode(file: string, line: number, name: string): Diagnostic {
  return diagnostic('error', {
    code: 'grade/wrong-code',
    message: `The code of ${name === '' ? 'this line' : name} is not one of this quiz, or a sign of it is wrong.`,
    hint: 'Compare it sign by sign with what the student has on the page.',
    where: { file, line },
  });
}

function notAnswers(file: string): Diagnostic {
  return diagnostic('error', {
    code: 'grade/not-answers',
    message:
      'This is no file of answers: it is neither as the quiz page saves it nor a list of names and codes.',
    hint: 'Give the files that students saved (answers-….json), or a text with a line a student: name, code.',
    where: { file },
  });
}
