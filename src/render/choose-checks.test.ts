import { describe, expect, it } from 'vitest';
import { hotlineLesson } from '../test/hotline-lesson.js';
import { chooseChecks } from './choose-checks.js';
import { viewPlan } from './view-plan.js';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const options = [{ text: 'One', correct: true as const }, { text: 'Two' }, { text: 'Three' }];
const choices = numbers(11).map((at) => ({
  type: 'choice' as const,
  id: `q${at}`,
  stem: `Which is number ${at}?`,
  options,
}));
const match = {
  type: 'match' as const,
  id: 'm1',
  stem: 'Which belong together?',
  pairs: numbers(3).map((at) => ({ left: `Left ${at}`, right: `Right ${at}` })),
};
const lessonOf = (items?: string[], steps = true) =>
  hotlineLesson({
    questions: [...choices, match],
    plans: steps
      ? [{ minutes: 45, steps: [{ step: 'quiz', minutes: 45, ...(items && { items }) }] }]
      : [],
  });
const checks = (...of: Parameters<typeof lessonOf>) =>
  chooseChecks(lessonOf(...of)).map(({ id }) => id);
const quizRow = (items: string[]) => viewPlan(lessonOf(items), 'en').rows[0]?.details;

describe('the checks on slides', () => {
  it('are the questions that the plan names, in the order of the quiz', () => {
    expect(checks(['q9', 'q2', 'q3', 'q10'])).toEqual(['q2', 'q3', 'q9', 'q10']);
    expect(quizRow(['q2', 'q9'])).toEqual([expect.stringMatching(/^Questions 2, 9 \(/)]);
  });

  it('are fewer where a class cannot answer one together, and the plan says which', () => {
    expect(checks(['q2', 'q9', 'm1'])).toEqual(['q2', 'q9']);
    expect(quizRow(['q2', 'q9', 'm1'])).toEqual([
      expect.stringMatching(/^Questions 2, 9, 12 \(/),
      'On the slides: Questions 2, 9',
    ]);
  });

  it('are eight at most of a plan, and five without one', () => {
    expect(checks()).toHaveLength(8);
    expect(checks(undefined, false)).toHaveLength(5);
  });
});
