/** A list of codes as a teacher notes them down: a line a student, the name first, the code last. */
import { fromAnswerCode, plainCode } from '../quiz/answer-code.js';
import type { QuizKey } from '../quiz/quiz-key.js';
import type { Refusal } from './refusal.js';
import type { ReadAnswers, Submission, SubmittedText } from './submission.js';

const longestList = 5_000;
/** A name, a comma, semicolon, tab or colon, and signs in groups of at most four. */
const entry = /^\s*"?(.*?)"?\s*[,;:\t]\s*"?((?:[0-9A-Za-z]{1,4}[- ]?){3,})"?\s*$/;

export function readCodes({ file, text }: SubmittedText, keys: readonly QuizKey[]): ReadAnswers {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const entries = lines.slice(0, longestList).flatMap((line, at) => {
    const [, name = '', code = ''] = entry.exec(line.slice(0, 4_000)) ?? [];
    return plainCode(code).length < 9 ? [] : [{ line: at + 1, name: name.trim(), code }];
  });
  if (entries.length === 0) return { submissions: [], refused: [notAnswers(file)] };
  const refused: Refusal[] = [];
  const submissions = entries.flatMap(({ line, name, code }): readonly Submission[] => {
    for (const key of keys) {
      const answers = fromAnswerCode(code, key.digest, key.questions);
      if (answers !== undefined) {
        return [{ file: `${file}:${line}`, name, class: '', key, answers }];
      }
    }
    refused.push(wrongCode(file, line, name));
    return [];
  });
  return { submissions, refused };
}

function wrongCode(file: string, line: number, name: string): Refusal {
  return {
    code: 'grade/wrong-code',
    file,
    line,
    message: (say) => say('wrongCode', { name: name === '' ? say('noName') : name }),
    hint: (say) => say('wrongCodeNext'),
  };
}

function notAnswers(file: string): Refusal {
  return {
    code: 'grade/not-answers',
    file,
    message: (say) => say('notAnswers'),
    hint: (say) => say('notAnswersNext'),
  };
}
