/** Which of a lesson's plans is taught: everything that shows minutes goes by it. */
import type { Lesson, Plan, PlanStep } from './lesson.js';

/** The plan for the length of the lesson; undefined where there is none. */
export const chosenPlan = ({
  plans,
  minutes,
}: Pick<Lesson, 'plans' | 'minutes'>): Plan | undefined =>
  plans.find((plan) => plan.minutes === minutes);

/** A step of the chosen plan. */
export const plannedStep = (
  lesson: Pick<Lesson, 'plans' | 'minutes'>,
  step: PlanStep['step'],
): PlanStep | undefined => chosenPlan(lesson)?.steps.find((other) => other.step === step);

/** Minutes of one task on the source, which is lateral reading. Ours. */
export const minutesATask = 5;

/** How many tasks on the source there is time for: one at least. */
export const tasksIn = (minutes: number): number => Math.max(1, Math.floor(minutes / minutesATask));
