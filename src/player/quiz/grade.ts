/** What an answer is worth. An answer is one text for each place where the student can put one. */
import { isAccepted } from './fold-answer.js';
import type { OptionData, QuestionData } from './quiz-data.js';

/**
 * `choice`, `true-false`, `cloze` with options: one letter. `multiple`: letters joined by a comma.
 * `evidence`: the letters of Part A and Part B. `match`, `order`: one a row. Written: the text.
 */
export type Answer = readonly string[];

export interface Grade {
  /** In steps of a half. */
  readonly points: number;
  /** For each place of the answer, whether it is right. */
  readonly places: readonly boolean[];
}

/** `undefined` where a person has to judge. */
export function grade(question: QuestionData, answer: Answer): Grade | undefined {
  const { type, accepted, options, sentences, rows } = question;
  const [first = '', second = ''] = answer;
  switch (type) {
    case 'short':
      return isAccepted(first, accepted) ? whole(question, [true]) : undefined;
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
    default: {
      const isWritten = options.length === 0;
      const isRight = isWritten ? isAccepted(first, accepted) : lettersOf(options) === first;
      return isRight ? whole(question, [true]) : { points: 0, places: [false] };
    }
  }
}

/** Whether something stands in every place. */
export function isComplete(answer: Answer): boolean {
  return answer.every((text) => text.trim() !== '');
}

export function isEmpty(answer: Answer): boolean {
  return answer.every((text) => text.trim() === '');
}

function whole({ points }: QuestionData, places: readonly boolean[]): Grade {
  return { points, places };
}

/** Rounded down to a half, so that only the whole is worth the whole. */
function part({ points }: QuestionData, share: number, places: readonly boolean[]): Grade {
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
