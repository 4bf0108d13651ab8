/**
 * What grading gives: each student's points, how each question did, and what could not be graded.
 * Its words are in the language of the lesson, or in English where there are no messages in it.
 */

export interface ClassResults {
  /** BCP 47: of the words. */
  readonly language: string;
  readonly title: string;
  /** All points of the quiz. */
  readonly points: number;
  /** By name. */
  readonly students: readonly StudentResult[];
  /** In the order of the lesson. */
  readonly items: readonly ItemResult[];
  /** Mean share of the points of those that count, from 0 to 1; absent where nobody counts. */
  readonly mean?: number;
  /** In the order in which they were read. */
  readonly refused: readonly RefusedAnswers[];
}

export interface RefusedAnswers {
  readonly file: string;
  /** From 1; of a list of codes only. */
  readonly line?: number;
  /** Why, and what to do next. */
  readonly message: string;
  readonly hint: string;
}

export interface StudentResult {
  readonly file: string;
  readonly name: string;
  readonly class: string;
  readonly form?: string;
  /** ISO 8601, by the student's clock; a code holds none. */
  readonly saved?: string;
  readonly points: number;
  /** Answers that a person has to judge: no points are given for them yet. */
  readonly toMark: number;
  /** Written answers that a code does not hold: no points are given for them either. */
  readonly notHeld: number;
  /** In the order of the lesson. */
  readonly marks: readonly Mark[];
  /** What a teacher has to know of it, in words. */
  readonly note?: string;
  /** Whether it stands for the student in the figures of the class. */
  readonly isCounted: boolean;
}

export interface Mark {
  /** In words; empty where nothing was written, or where a code does not hold it. */
  readonly answer: string;
  /** Absent where a person has to judge, and where the answer is not held. */
  readonly points?: number;
  /** How the key spells it, where it was taken as right in spite of a slip. */
  readonly spelling?: string;
}

export interface ItemResult {
  readonly number: number;
  readonly stem: string;
  readonly points: number;
  /** How many have points for it. */
  readonly marked: number;
  /** Mean share of its points, from 0 (hard) to 1; absent while an answer to it is to be marked. */
  readonly difficulty?: number;
  /** Correlation with the points of the rest, from -1 to 1; absent in small groups. */
  readonly discrimination?: number;
  /** What was answered how often. */
  readonly answers: readonly AnswerCount[];
  /** Why a teacher should look at it again. */
  readonly advice: readonly string[];
}

export interface AnswerCount {
  /** `A` or `B` where the question has two parts; a row where it has rows. */
  readonly part?: string;
  readonly text: string;
  readonly status: 'key' | 'wrong' | 'to-mark';
  readonly names: readonly string[];
}
