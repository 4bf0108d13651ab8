/** Plans that do not add up, do not fit the lesson, or name what it does not hold. */
import type { Lesson, PlanStep } from '../../model/lesson.js';
import { when, type Remark, type Rule, type Whole } from '../rule.js';
import { shorten } from '../text/fold-text.js';

const planMinutes: Rule<Whole> = {
  code: 'check/plan-minutes',
  severity: 'warning',
  find: ({ lesson: { plans } }) =>
    plans.flatMap(({ minutes, steps }, index) => {
      const sum = steps.reduce((total, step) => total + step.minutes, 0);
      return when(sum !== minutes, () => ({
        path: ['plans', index, 'steps'],
        message: `The steps of this plan take ${sum} minutes, and it is for ${minutes}.`,
        hint: `Change a step by ${Math.abs(minutes - sum)} minutes, or set \`minutes: ${sum}\`.`,
      }));
    }),
};

const planLength: Rule<Whole> = {
  code: 'check/plan-length',
  severity: 'warning',
  find: ({ lesson: { plans, minutes } }) => {
    const lengths = plans.map((plan) => plan.minutes);
    const twice = lengths.flatMap((length, index) =>
      when(lengths.indexOf(length) < index, () => ({
        path: ['plans', index, 'minutes'],
        message: `There is a plan for ${length} minutes already; the first one is used.`,
        hint: 'Delete one of them, or give it another length.',
      })),
    );
    const missing = when(lengths.length > 0 && !lengths.includes(minutes), () => ({
      path: ['minutes'],
      message: `The lesson has ${minutes} minutes, and there is no plan for that length: slides and sheets show none.`,
      hint: `Set \`minutes:\` to one of ${lengths.join(', ')}, or add a plan for ${minutes}.`,
    }));
    return [...missing, ...twice];
  },
};

const planItem: Rule<Whole> = {
  code: 'check/plan-item',
  severity: 'warning',
  find: ({ lesson }) =>
    lesson.plans.flatMap(({ steps }, plan) =>
      steps.flatMap(({ step, items = [] }, at) =>
        items.flatMap((item, index): readonly Remark[] =>
          when(!(namesOf(lesson, step)?.has(item) ?? true), () => ({
            path: ['plans', plan, 'steps', at, 'items', index],
            message: `The plan names "${shorten(item, 30)}", which is not among the ${sectionOf[step] ?? step} of this lesson.`,
            hint: 'Correct the name, or delete it from the plan.',
          })),
        ),
      ),
    ),
};

const sectionOf: Readonly<Partial<Record<PlanStep['step'], string>>> = {
  vocabulary: 'words',
  reading: 'paragraphs',
  quiz: 'questions',
  discussion: 'discussion prompts',
};

/** What a step can name; undefined where it has nothing to name. */
function namesOf(lesson: Lesson, step: PlanStep['step']): ReadonlySet<string> | undefined {
  const named: Readonly<Partial<Record<PlanStep['step'], readonly string[]>>> = {
    vocabulary: lesson.vocabulary.map(({ word }) => word),
    reading: lesson.article.map(({ id }) => id),
    quiz: lesson.questions.map(({ id }) => id),
    discussion: lesson.discussion.map(({ id }) => id),
  };
  return named[step] && new Set(named[step]);
}

export const planRules: readonly Rule<Whole>[] = [planMinutes, planLength, planItem];
