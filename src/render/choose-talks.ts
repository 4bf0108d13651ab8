/** Which discussion prompts a lesson has time for; the discussion sheets hold them all. */
import type { DiscussionPrompt, Lesson } from '../model/lesson.js';
import { plannedStep } from '../model/lesson-plan.js';

/** Prompts on slides where the plan does not say how long the class talks. */
const unplanned = 2;

/**
 * The prompts that the plan names; else in the lesson's order, as many as fit its minutes: at least
 * one, else the shortest.
 */
export function chooseTalks(lesson: Lesson): readonly DiscussionPrompt[] {
  const { discussion } = lesson;
  const step = plannedStep(lesson, 'discussion');
  if (step === undefined) return discussion.slice(0, unplanned);
  const named = discussion.filter(({ id }) => step.items?.includes(id));
  if (named.length > 0) return named;
  let left = step.minutes;
  const chosen = discussion.filter(({ minutes }) => {
    if (minutes > left) return false;
    left -= minutes;
    return true;
  });
  if (chosen.length > 0) return chosen;
  return [...discussion].sort((a, b) => a.minutes - b.minutes).slice(0, 1);
}
