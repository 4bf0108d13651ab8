/** What answers are graded with: one form of a quiz, with its key. */
import type { QuestionData } from './quiz-data.js';

export interface QuizKey {
  readonly lesson: string;
  readonly form?: string;
  /** Stands in every file and code of answers to this quiz. */
  readonly digest: string;
  readonly questions: readonly KeyedQuestion[];
}

export interface KeyedQuestion extends QuestionData {
  /** The same in every form. */
  readonly id: string;
  readonly stem: string;
  readonly rights: readonly { readonly letter: string; readonly text: string }[];
}
