/** Plans a lesson for each usual length: what is in, what was cut, and it adds up. */
import type { Lesson, Plan, PlanStep } from '../../model/lesson.js';
import { chooseForTime, chooseQuestions } from './choose-for-time.js';
import { planMinutes, type Plan as Shares, type PlanNeeds } from './plan-minutes.js';
import { listed } from './write-objectives.js';

/** Lengths of a lesson, as bells ring. Ours. */
const lengths: readonly number[] = [30, 45, 60, 90];

/** A plan for each usual length and for the lesson's own, shortest first. */
export function planLesson(lesson: Lesson, words: number): Plan[] {
  return [...new Set([...lengths, lesson.minutes])]
    .sort((a, b) => a - b)
    .map((minutes) => planFor(lesson, needsOf(lesson, words, minutes)));
}

function needsOf(lesson: Lesson, words: number, minutes: number): PlanNeeds {
  return {
    minutes,
    words,
    ...(lesson.level && { grade: lesson.level.grade }),
    warmUp: lesson.warmUp !== undefined,
    vocabulary: lesson.vocabulary.length,
    keyPoints: lesson.keyPoints.length,
    questions: lesson.questions.length,
    talks: lesson.discussion.map((prompt) => prompt.minutes),
    sourceEvaluation: lesson.sourceEvaluation.length,
    exitTicket: lesson.exitTicket !== undefined,
  };
}

function planFor(lesson: Lesson, needs: PlanNeeds): Plan {
  const shares = planMinutes(needs);
  const steps = shares.steps.map((step) => withItems(step, lesson));
  return { minutes: needs.minutes, steps, cut: cutFrom(lesson, shares, steps) };
}

/** The step with what of it there is time for, where that is not all. */
function withItems(step: PlanStep, lesson: Lesson): PlanStep {
  const all = partsOf(step.step, lesson);
  if (all.length === 0) return step;
  const items =
    step.step === 'quiz'
      ? chooseQuestions(lesson.questions, step.minutes)
      : chooseForTime(lesson.discussion, step.minutes);
  return items.length < all.length ? { ...step, items: items.map(({ id }) => id) } : step;
}

const partsOf = (step: PlanStep['step'], { questions, discussion }: Lesson) =>
  step === 'quiz' ? questions : step === 'discussion' ? discussion : [];

function cutFrom(lesson: Lesson, shares: Shares, steps: readonly PlanStep[]): string[] {
  const partial = steps.flatMap(({ step, items }) => {
    if (items === undefined) return [];
    const left = partsOf(step, lesson).filter(({ id }) => !items.includes(id));
    const noun = step === 'quiz' ? 'question' : 'discussion prompt';
    return [`${noun}${left.length === 1 ? '' : 's'} ${listed(left.map(({ id }) => id))}`];
  });
  const reading = steps.find(({ step }) => step === 'reading')?.minutes ?? 0;
  const whole =
    reading < shares.wholeReading
      ? [
          `reading the whole text in class (about ${shares.wholeReading} minutes): set a part of it as homework`,
        ]
      : [];
  return [...shares.cut.map((step) => names[step]), ...partial, ...whole];
}

const names: Readonly<Record<PlanStep['step'], string>> = {
  'warm-up': 'the warm-up',
  vocabulary: 'the vocabulary',
  reading: 'the reading',
  'key-points': 'the key points',
  quiz: 'the quiz',
  discussion: 'the discussion',
  'source-evaluation': 'the source evaluation',
  'exit-ticket': 'the exit ticket',
};
