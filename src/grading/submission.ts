/** One student's answers, found to belong to a quiz. */
import type { QuizKey } from '../quiz/quiz-key.js';
import type { Answer } from '../quiz/score-answer.js';
import type { Refusal } from './refusal.js';

export interface SubmittedText {
  /** Path or name, as the teacher knows it. */
  readonly file: string;
  readonly text: string;
}

export interface Submission {
  readonly file: string;
  readonly name: string;
  readonly class: string;
  /** Of files only: the sitting that it comes from, and when it was saved. */
  readonly attempt?: string;
  readonly saved?: string;
  readonly key: QuizKey;
  readonly answers: readonly Answer[];
}

export interface ReadAnswers {
  readonly submissions: readonly Submission[];
  readonly refused: readonly Refusal[];
}
