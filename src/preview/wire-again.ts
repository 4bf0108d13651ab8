/** What the page and the server say to each other about deriving once more: shapes only. */
import type { Lesson } from '../model/lesson.js';

export interface DerivedAgain {
  readonly lesson: Lesson;
}

export interface DistractorsAsked {
  readonly lesson: Lesson;
  /** Its id. */
  readonly question: string;
  /** Which of its options, from 0. */
  readonly option: number;
}

export interface Distractors {
  /** What could stand there, the likest first. */
  readonly texts: readonly string[];
}
