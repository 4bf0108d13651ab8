/** What an answer is worth. An answer is one text for each place where the student can put one. */
import { matchWritten } from './match-written.js';
import type { AskedQuestion, OptionData, QuestionData } from './quiz-data.js';

/**
 * `choice`, `true-false`, `cloze` with options: one letter. `multiple`: letters joined by a comma.
 * `evidence`: the letters of Part A and Part B. `match`, `order`: one a row. Written: the text.
 */
export type Answer = readonly string[];

export interface Score {
  /** In steps of a half. */
  readonly points: number;
  /** For each place of the answer, whether it is right. */
  readonly places: readonly boolean[];
  /** How it is spelt, where it was taken as right in spite of a slip. */
  readonly spelling?: string;
}

/** `undefined` where a person has to judge. */
export function scoreAnswer(question: QuestionData, answer: Answer): Score | undefined {
  const { type, options, sentences, rows } = question;
  const [first = '', second = ''] = answer;
  switch (type) {
    case 'short':
      return scoreWritten(question, first);
    case 'multiple':
      return part(question, shareOfLetters(options, first), [lettersOf(options) === first]);
    case 'match':
    case 'order': {
      const places = rows.map((row, at) => row.answer === answer[at]);
      return part(question, places.filter(Boolean).length / places.length, places);
    }
    case 'evidence': {
      const partA = lettersOf(options) === first;
      const partB = lettersOf(sentences) === second;
      return part(question, partA ? (partB ? 1 : 0.5) : 0, [partA, partB]);
    }
    case 'cloze':
      if (options.length === 0) return scoreWritten(question, first) ?? nothing;
      return lettersOf(options) === first ? whole(question, [true]) : nothing;
    default:
      return lettersOf(options) === first ? whole(question, [true]) : nothing;
  }
}

const nothing: Score = { points: 0, places: [false] };

function scoreWritten(question: QuestionData, written: string): Score | undefined {
  const { match, spelling } = matchWritten(written, question.accepted);
  if (match === 'other') return undefined;
  const score = whole(question, [true]);
  return match === 'slip' && spelling !== undefined ? { ...score, spelling } : score;
}

/** Whether the answer is in words of the student's own. */
export function isWritten({ type, options }: AskedQuestion): boolean {
  return type === 'short' || (type === 'cloze' && options.length === 0);
}

/** Whether something stands in every place. */
export function isComplete(answer: Answer): boolean {
  return answer.every((text) => text.trim() !== '');
}

export function isEmpty(answer: Answer): boolean {
  return answer.every((text) => text.trim() === '');
}

function whole({ points }: QuestionData, places: readonly boolean[]): Score {
  return { points, places };
}

/** Rounded down to a half, so that only the whole is worth the whole. */
function part({ points }: QuestionData, share: number, places: readonly boolean[]): Score {
  return { points: Math.floor(points * share * 2) / 2, places };
}

function lettersOf(options: readonly OptionData[]): string {
  return options
    .filter(({ correct }) => correct)
    .map(({ letter }) => letter)
    .join(',');
}

/** Each wrong letter takes away what a right one gives. */
function shareOfLetters(options: readonly OptionData[], letters: string): number {
  const chosen = letters.split(',');
  const keys = options.filter(({ correct }) => correct);
  const right = keys.filter(({ letter }) => chosen.includes(letter)).length;
  return Math.max(0, right - (chosen.length - right)) / keys.length;
}
