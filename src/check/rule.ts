/** The form of a rule: a permanent code, how much it weighs, and a function that finds what breaks it. */
import type { Code } from '../core/catalogue.js';
import { diagnostic, type Diagnostic, type Severity } from '../core/problem.js';
import type { Genre, Lesson, LessonParagraph } from '../model/lesson.js';
import type { Question } from '../model/question.js';

export type CheckCode = Extract<Code, `check/${string}`>;
export type Path = readonly (string | number)[];

/** What a rule has to say about one place. */
export interface Remark {
  /** From the question or lesson that the rule was given. */
  readonly path: Path;
  /** What, and why it matters. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
  /** Where it weighs less than the rule says. */
  readonly severity?: 'info';
}

/** A question and what its rules may look at. */
export interface Item {
  readonly question: Question;
  readonly article: readonly LessonParagraph[];
  /** Rules about words and grammar know English only. */
  readonly english: boolean;
  readonly genre?: Genre;
  /** Reading grade of the article. */
  readonly grade?: number;
}

/** A lesson and what is known about it. */
export interface Whole {
  readonly lesson: Lesson;
  readonly english: boolean;
}

export interface Rule<T> {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly find: (subject: T) => readonly Remark[];
}

export function judge<T>(
  rules: readonly Rule<T>[],
  subject: T,
  base: Path = [],
): readonly Diagnostic[] {
  return rules.flatMap(({ code, severity, find }) =>
    find(subject).map((remark) =>
      diagnostic(remark.severity ?? severity, {
        code,
        message: remark.message,
        hint: remark.hint,
        where: { path: [...base, ...remark.path] },
      }),
    ),
  );
}

/** A rule that has one thing to say, or nothing. */
export const when = (applies: boolean, remark: () => Remark): readonly Remark[] =>
  applies ? [remark()] : [];
