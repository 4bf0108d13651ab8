/** Plans a lesson for each usual length: what is in, what was cut, and it adds up. */
import type { Lesson, Plan, PlanStep } from '../../model/lesson.js';
import { tasksIn } from '../../model/lesson-plan.js';
import type { Question } from '../../model/question.js';
import { asksFor, asksWords, chooseForTime, chooseQuestions } from './choose-for-time.js';
import { minutesFilled, planMinutes, type Plan as Shares, type PlanNeeds } from './plan-minutes.js';
import { listed } from '../statements/phrases.js';

/** Lengths of a lesson, as bells ring. Ours. */
const lengths: readonly number[] = [30, 45, 60, 90];

/**
 * A plan for each usual length that the lesson fills and for its own, shortest first; `minutes` is
 * its own length, or the longest that it fills where that is less.
 */
export function planLesson(
  lesson: Lesson,
  words: number,
): { readonly minutes: number; readonly plans: Plan[] } {
  const [shortest = lesson.minutes] = lengths;
  const filled = Math.max(shortest, minutesFilled(needsOf(lesson, words)));
  const offered = lengths.filter((minutes) => minutes <= filled);
  const minutes = lesson.minutes > filled ? (offered.at(-1) ?? shortest) : lesson.minutes;
  const plans = [...new Set([...offered, minutes])]
    .sort((a, b) => a - b)
    .map((length) => planFor(lesson, words, length));
  return { minutes, plans };
}

function needsOf(lesson: Lesson, words: number): Omit<PlanNeeds, 'minutes'> {
  return {
    words,
    ...(lesson.level && { grade: lesson.level.grade }),
    warmUp: lesson.warmUp !== undefined,
    vocabulary: lesson.vocabulary.length,
    keyPoints: lesson.keyPoints.length,
    questions: lesson.questions.length,
    asked: lesson.questions.filter(asksWords).length,
    talks: lesson.discussion.map((prompt) => prompt.minutes),
    sourceEvaluation: lesson.sourceEvaluation.length,
    exitTicket: lesson.exitTicket !== undefined,
  };
}

function planFor(lesson: Lesson, words: number, minutes: number): Plan {
  const shares = planMinutes({ ...needsOf(lesson, words), minutes });
  const quiz = minutesOf('quiz', shares.steps);
  const asked = quiz === undefined ? [] : chooseQuestions(withoutWords(lesson, shares), quiz);
  const steps = shares.steps.map((step) => withItems(step, lesson, asked));
  return { minutes, steps, cut: cutFrom(lesson, shares, steps) };
}

/** A class that did not learn the words is not asked for them, where there is anything else to ask. */
function withoutWords({ questions }: Lesson, { cut }: Shares): readonly Question[] {
  const others = questions.filter((question) => !asksWords(question));
  return cut.includes('vocabulary') && others.length > 0 ? others : questions;
}

/** The step with what of it there is time for, where that is not all. */
function withItems(step: PlanStep, lesson: Lesson, asked: readonly Question[]): PlanStep {
  const items = itemsOf(step, lesson, asked);
  return items.length < partsOf(step.step, lesson).length ? { ...step, items: [...items] } : step;
}

function itemsOf(
  { step, minutes }: PlanStep,
  lesson: Lesson,
  asked: readonly Question[],
): readonly string[] {
  if (step === 'quiz') return asked.map(({ id }) => id);
  if (step === 'discussion') return chooseForTime(lesson.discussion, minutes).map(({ id }) => id);
  if (step === 'vocabulary') return chooseWords(lesson, asked, minutes);
  return [];
}

/** What a step can name, as it names it. */
function partsOf(
  step: PlanStep['step'],
  { questions, discussion, vocabulary }: Lesson,
): readonly string[] {
  if (step === 'quiz') return questions.map(({ id }) => id);
  if (step === 'discussion') return discussion.map(({ id }) => id);
  return step === 'vocabulary' ? vocabulary.map(({ word }) => word) : [];
}

/** A word takes about a minute, and one more is no reason to leave it out. Those asked for go first. */
function chooseWords(
  { vocabulary, questions }: Lesson,
  asked: readonly Question[],
  minutes: number,
): readonly string[] {
  const words = vocabulary.map(({ word }) => word);
  if (words.length <= minutes + 1) return words;
  const urgency = (word: string) => [asked, questions].filter((some) => asksFor(some, word)).length;
  const first = [...words].sort((a, b) => urgency(b) - urgency(a)).slice(0, minutes);
  return words.filter((word) => first.includes(word));
}

function cutFrom(lesson: Lesson, shares: Shares, steps: readonly PlanStep[]): string[] {
  const partial = steps.flatMap(({ step, items }) => {
    if (items === undefined) return [];
    const left = partsOf(step, lesson).filter((name) => !items.includes(name));
    const noun = nouns[step] ?? step;
    return [`${noun}${left.length === 1 ? '' : 's'} ${listed(left)}`];
  });
  return [
    ...shares.cut.map((step) => names[step]),
    ...partial,
    ...someTasks(lesson, steps),
    ...someReading(shares, steps),
  ];
}

const nouns: Readonly<Partial<Record<PlanStep['step'], string>>> = {
  quiz: 'question',
  discussion: 'discussion prompt',
  vocabulary: 'word',
};

const minutesOf = (name: PlanStep['step'], steps: readonly PlanStep[]) =>
  steps.find(({ step }) => step === name)?.minutes;

function someTasks({ sourceEvaluation }: Lesson, steps: readonly PlanStep[]): string[] {
  const minutes = minutesOf('source-evaluation', steps);
  if (minutes === undefined) return [];
  const room = tasksIn(minutes);
  if (room >= sourceEvaluation.length) return [];
  return [
    `all but ${room === 1 ? 'one' : room} of the ${sourceEvaluation.length} tasks on the source`,
  ];
}

function someReading({ wholeReading }: Shares, steps: readonly PlanStep[]): string[] {
  return (minutesOf('reading', steps) ?? 0) < wholeReading
    ? [
        `reading the whole text in class (about ${wholeReading} minutes): set a part of it as homework`,
      ]
    : [];
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
