/** What would make a derived lesson unfit for a class; none in one that is sound. */
import { checkLesson } from '../check/check-lesson.js';
import type { Lesson } from '../model/lesson.js';

export function faultsOfLesson(lesson: Lesson): readonly string[] {
  const errors = checkLesson(lesson).diagnostics.filter(({ severity }) => severity === 'error');
  const plans = lesson.plans.filter(
    ({ minutes, steps }) => steps.reduce((sum, step) => sum + step.minutes, 0) !== minutes,
  );
  return [
    ...errors.map(({ message }) => message),
    ...plans.map(({ minutes }) => `The steps of the plan for ${minutes} minutes take others.`),
  ];
}
