/** Which discussion prompts a lesson has time for; the discussion sheets hold them all. */
import type { DiscussionPrompt, Lesson } from '../model/lesson.js';

/** Prompts on slides where the plan does not say how long the class talks. */
const unplanned = 2;

/** In the lesson's order, as many as fit the minutes of the plan; at least one, else the shortest. */
export function chooseTalks({ discussion, plan }: Lesson): readonly DiscussionPrompt[] {
  const planned = plan?.find(({ step }) => step === 'discussion')?.minutes;
  if (planned === undefined) return discussion.slice(0, unplanned);
  let left = planned;
  const chosen = discussion.filter(({ minutes }) => {
    if (minutes > left) return false;
    left -= minutes;
    return true;
  });
  if (chosen.length > 0) return chosen;
  return [...discussion].sort((a, b) => a.minutes - b.minutes).slice(0, 1);
}
