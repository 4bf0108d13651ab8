/** The file in which a student hands answers in. */
import { checksum } from './checksum.js';
import type { AskedQuestion } from './quiz-data.js';
import type { Answer } from './score-answer.js';
import { placesOf } from './answer-places.js';

export const sheetFormat = 'lessonpress answers 1';

export interface AnswerSheet {
  readonly lesson: string;
  readonly title: string;
  readonly form?: string;
  /** Digest of the quiz that was answered. */
  readonly quiz: string;
  readonly name: string;
  readonly class: string;
  /** The same in every file that one sitting saves: tells a file handed on from a file of one's own. */
  readonly attempt: string;
  /** ISO 8601, by the student's clock. */
  readonly saved: string;
  /** By the numbers of the questions. */
  readonly answers: readonly Answer[];
}

/** JSON with a checksum, so that a file changed by hand is noticed. */
export function writeAnswerSheet(sheet: AnswerSheet): string {
  const kept = inOrder(sheet);
  return `${JSON.stringify({ format: sheetFormat, ...kept, check: checkOf(kept) }, null, 1)}\n`;
}

export type ReadSheet =
  | { readonly sheet: AnswerSheet; readonly isChanged: boolean }
  /** It is no file of answers at all. */
  | { readonly sheet?: undefined };

export function readAnswerSheet(text: string): ReadSheet {
  const found = parse(text);
  if (!isSheet(found)) return {};
  const sheet = inOrder(found);
  return { sheet, isChanged: found.check !== checkOf(sheet) };
}

/** Whether every answer is one that the questions allow. */
export function fits(questions: readonly AskedQuestion[], answers: readonly Answer[]): boolean {
  return (
    questions.length === answers.length &&
    questions.every((question, at) => fitsQuestion(question, answers[at] ?? []))
  );
}

function fitsQuestion(question: AskedQuestion, answer: Answer): boolean {
  const places = placesOf(question);
  return (
    answer.length === places.length &&
    places.every((place, at) => {
      const text = answer[at] ?? '';
      if (text === '' || place.kind === 'written') return true;
      if (place.kind === 'one') return place.values.includes(text);
      const chosen = text.split(',');
      return place.values.filter((value) => chosen.includes(value)).join(',') === text;
    })
  );
}

function inOrder(sheet: AnswerSheet): AnswerSheet {
  const { lesson, title, form, quiz, name, class: group, attempt, saved, answers } = sheet;
  const versioned = form === undefined ? {} : { form };
  return { lesson, title, ...versioned, quiz, name, class: group, attempt, saved, answers };
}

function checkOf(sheet: AnswerSheet): string {
  return checksum(JSON.stringify(sheet));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function isSheet(value: unknown): value is AnswerSheet & { readonly check?: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  const { answers, form } = fields;
  return (
    fields['format'] === sheetFormat &&
    ['lesson', 'title', 'quiz', 'name', 'class', 'attempt', 'saved'].every(
      (key) => typeof fields[key] === 'string',
    ) &&
    (form === undefined || typeof form === 'string') &&
    Array.isArray(answers) &&
    answers.every(
      (answer) => Array.isArray(answer) && answer.every((text) => typeof text === 'string'),
    )
  );
}
