/** A list of codes as a teacher notes them down: a line a student, the name first, the code last. */
import { messageLanguages, messagesFor } from '../messages/messages.js';
import { fromAnswerCode, headOf, plainCode } from '../quiz/answer-code.js';
import type { QuizKey } from '../quiz/quiz-key.js';
import type { Refusal } from './refusal.js';
import type { ReadAnswers, Submission, SubmittedText } from './submission.js';

const longestLine = 4_000;
/** Signs, with a space or a dash wherever somebody wrote one. */
const code = /(?<![\p{L}\p{N}])[0-9A-Z](?:[\s\p{Pd}]*[0-9A-Z]){8,}"?\s*$/iu;
const separators = /[\s,;:"\p{Pd}]+$/u;

interface Entry {
  readonly name: string;
  readonly code: string;
  /** By a comma or the like: what stands behind it is meant as a code. */
  readonly isParted: boolean;
}

export function readCodes({ file, text }: SubmittedText, keys: readonly QuizKey[]): ReadAnswers {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const noted = lines
    .map((line, at) => ({ line: at + 1, text: line.slice(0, longestLine).trim() }))
    .filter(({ text }) => text !== '' && !isHeading(text))
    .map((one) => ({ ...one, entries: entriesIn(one.text) }));
  if (noted.every(({ entries }) => entries.length === 0)) {
    return { submissions: [], refused: [notAnswers(file)] };
  }
  const heads = keys.map(({ digest }) => headOf(digest));
  const refused: Refusal[] = [];
  const submissions = noted.flatMap(({ line, text, entries }): readonly Submission[] => {
    for (const { name, code } of entries) {
      for (const key of keys) {
        const answers = fromAnswerCode(code, key.digest, key.questions);
        if (answers === undefined) continue;
        return [{ file: `${file}:${line}`, name, class: '', key, answers }];
      }
    }
    const meant =
      entries.find(({ isParted }) => isParted) ??
      entries.find((entry) => heads.some((head) => plainCode(entry.code).startsWith(head)));
    refused.push(meant ? wrongCode(file, line, meant.name) : notUnderstood(file, line, text));
    return [];
  });
  return { submissions, refused };
}

/** Every way to part the line: a name of short words can look like the beginning of its code. */
function entriesIn(line: string): readonly Entry[] {
  const [found] = code.exec(line) ?? [];
  if (found === undefined) return [];
  const first = line.length - found.length;
  return [...found.matchAll(/(?<![0-9A-Z])[0-9A-Z]/gi)]
    .map(({ index }) => [line.slice(0, first + index), line.slice(first + index)] as const)
    .map(([before, code]) => ({
      name: before.replace(separators, '').replace(/^"/, ''),
      code,
      isParted: /[,;:\t]["\s]*$/.test(before),
    }))
    .filter(({ name, code }) => name !== '' && plainCode(code).length >= 9);
}

const codeWords = messageLanguages.map((tag) =>
  messagesFor(tag).messages.player.code.toLowerCase(),
);

/** `name, code`, in any of the languages. */
function isHeading(line: string): boolean {
  const cells = line.split(/[,;:\t]/).map((cell) => cell.replaceAll('"', '').trim().toLowerCase());
  return cells.length > 1 && codeWords.includes(cells.at(-1) ?? '');
}

function wrongCode(file: string, line: number, name: string): Refusal {
  return {
    code: 'grade/wrong-code',
    file,
    line,
    message: (say) => say('wrongCode', { name }),
    hint: (say) => say('wrongCodeNext'),
  };
}

function notUnderstood(file: string, line: number, text: string): Refusal {
  return {
    code: 'grade/not-understood',
    file,
    line,
    message: (say) => say('notUnderstood', { text: text.slice(0, 60) }),
    hint: (say) => say('notUnderstoodNext'),
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
