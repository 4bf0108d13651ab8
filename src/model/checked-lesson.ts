/** A lesson that has been checked: only this type can be rendered. */
import type { Lesson } from './lesson.js';

declare const checked: unique symbol;

export interface CheckedLesson {
  readonly lesson: Lesson;
  readonly [checked]: true;
}

/** For the `check` stage alone. */
export function markChecked(lesson: Lesson): CheckedLesson {
  return { lesson } as CheckedLesson;
}
