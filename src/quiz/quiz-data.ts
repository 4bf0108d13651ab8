/** What the quiz page carries for its player, and what grading works with. */
import type { Messages } from '../messages/message-shape.js';
import type { SealedKey } from './seal-key.js';

export type QuestionKind =
  'choice' | 'multiple' | 'true-false' | 'cloze' | 'short' | 'match' | 'order' | 'evidence';

interface Lettered {
  readonly letter: string;
}

/** A question without its key: what can be answered, and how. The texts stand in the page. */
export interface AskedQuestion {
  /** From 1. */
  readonly number: number;
  readonly type: QuestionKind;
  readonly points: number;
  /** The words of the objective that it assesses. */
  readonly objective?: string;
  /** Empty where nothing is chosen. */
  readonly options: readonly Lettered[];
  /** Part B of an evidence question. */
  readonly sentences: readonly Lettered[];
  /** What is matched or put in order. */
  readonly rows: readonly object[];
  /** What rows are matched with. */
  readonly rights: readonly Lettered[];
}

export interface OptionData extends Lettered {
  readonly text: string;
  readonly correct: boolean;
  readonly rationale?: string;
}

export interface PassageData {
  readonly quote: string;
  /** Absent where the passage is a heading. */
  readonly number?: number;
}

/** A question with its key. */
export interface QuestionData extends AskedQuestion {
  readonly hint?: string;
  readonly options: readonly OptionData[];
  readonly sentences: readonly OptionData[];
  /** With the letter or place that belongs to each. */
  readonly rows: readonly { readonly text: string; readonly answer: string }[];
  /** Spellings that count as right, for what is written. */
  readonly accepted: readonly string[];
  readonly lookFor: readonly string[];
  /** The answer in words. */
  readonly keys: readonly { readonly letter?: string; readonly text: string }[];
  readonly rationale?: string;
  readonly evidence: readonly PassageData[];
}

interface PageHead {
  readonly lesson: string;
  readonly title: string;
  /** The version of the quiz, where there are several. */
  readonly form?: string;
  /** Of the quiz as a student sees it: changes when a question does. */
  readonly digest: string;
  readonly points: number;
  /** The language of `words`. */
  readonly language: string;
  readonly words: Messages['player'];
}

export interface PracticePage extends PageHead {
  readonly mode: 'practice';
  readonly questions: readonly QuestionData[];
}

export interface GradedPage extends PageHead {
  readonly mode: 'graded';
  readonly questions: readonly AskedQuestion[];
}

export interface CheckLaterPage extends PageHead {
  readonly mode: 'check-later';
  readonly questions: readonly AskedQuestion[];
  /** `QuestionData[]` as JSON. */
  readonly sealed: SealedKey;
}

export type QuizPage = PracticePage | GradedPage | CheckLaterPage;

/** The question as a page may carry it that must not give the answer away. */
export function withoutKey(question: AskedQuestion): AskedQuestion {
  const { number, type, points, objective, options, sentences, rows, rights } = question;
  const letters = (list: readonly Lettered[]) => list.map(({ letter }) => ({ letter }));
  return {
    number,
    type,
    points,
    ...(objective === undefined ? {} : { objective }),
    options: letters(options),
    sentences: letters(sentences),
    rows: rows.map(() => ({})),
    rights: letters(rights),
  };
}
