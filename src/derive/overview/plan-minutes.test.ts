import { describe, expect, it } from 'vitest';
import { minutesFilled, planMinutes, type PlanNeeds } from './plan-minutes.js';

const parts = [
  'warmUp',
  'vocabulary',
  'keyPoints',
  'questions',
  'talks',
  'sourceEvaluation',
  'exitTicket',
] as const;

function needs(minutes: number, mask: number, words = 650): PlanNeeds {
  const has = (part: (typeof parts)[number]) => (mask & (1 << parts.indexOf(part))) !== 0;
  const count = (part: (typeof parts)[number], full: number) => (has(part) ? full : 0);
  return {
    minutes,
    words,
    grade: 9,
    warmUp: has('warmUp'),
    vocabulary: count('vocabulary', 8),
    keyPoints: count('keyPoints', 6),
    questions: count('questions', 9),
    asked: has('vocabulary') ? Math.min(3, count('questions', 9)) : 0,
    talks: has('talks') ? [15, 10, 8, 8, 6] : [],
    sourceEvaluation: count('sourceEvaluation', 4),
    exitTicket: has('exitTicket'),
  };
}

const whole = 2 ** parts.length - 1;
const sum = (minutes: number, mask: number, words?: number) =>
  planMinutes(needs(minutes, mask, words)).steps.reduce((total, step) => total + step.minutes, 0);

describe('planMinutes', () => {
  it.each([30, 45, 60, 90])('adds up to %i minutes whatever the lesson lacks', (minutes) => {
    for (let mask = 0; mask <= whole; mask += 1)
      for (const words of [60, 650, 5000]) expect(sum(minutes, mask, words)).toBe(minutes);
  });

  it('adds up where a lesson has one of everything', () => {
    const few = { words: 150, grade: 9, vocabulary: 2, keyPoints: 1, questions: 1, asked: 0 };
    for (const talk of [6, 10])
      for (const hasRest of [true, false]) {
        const rest = { warmUp: hasRest, exitTicket: hasRest, talks: [talk], sourceEvaluation: 1 };
        const { steps } = planMinutes({ minutes: 30, ...few, ...rest });
        expect(steps.reduce((total, step) => total + step.minutes, 0)).toBe(30);
      }
  });

  it.each([1, 2, 5, 10, 240])('adds up to an odd length of %i minutes', (minutes) => {
    expect(sum(minutes, whole)).toBe(minutes);
  });

  it('gives every step a minute at least and keeps the order of teaching', () => {
    const { steps } = planMinutes(needs(90, whole));
    expect(Math.min(...steps.map((step) => step.minutes))).toBeGreaterThan(0);
    expect(steps.map(({ step }) => step)).toEqual([
      'warm-up',
      'vocabulary',
      'reading',
      'key-points',
      'quiz',
      'discussion',
      'source-evaluation',
      'exit-ticket',
    ]);
  });

  it('names what it cut, and never cuts the reading or the discussion first', () => {
    const plan = planMinutes(needs(20, whole));
    expect(plan.cut).toContain('source-evaluation');
    expect(plan.steps.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['reading', 'discussion']),
    );
  });

  it('keeps the vocabulary in a short lesson whose quiz asks for it, and drops it before the warm-up where none does', () => {
    const kept = (asked: number, minutes: number) =>
      planMinutes({ ...needs(minutes, whole), asked }).steps.map(({ step }) => step);
    expect(kept(3, 23)).toContain('vocabulary');
    expect(kept(0, 23)).not.toContain('vocabulary');
    expect(kept(0, 23)).toContain('warm-up');
  });

  it.each([45, 60, 90])('gives talk a quarter of %i minutes at least', (minutes) => {
    const talk = planMinutes(needs(minutes, whole)).steps.find(({ step }) => step === 'discussion');
    expect(talk?.minutes).toBeGreaterThanOrEqual(Math.floor(minutes / 4) - 1);
  });

  it.each([60, 330, 511, 890, 1600])(
    'reads %i words for as long as they last, in a longer lesson never for less',
    (words) => {
      for (let mask = 0; mask <= whole; mask += 1) {
        const filled = minutesFilled(needs(0, mask, words));
        const lengths = [30, 45, 60, 90].filter((minutes) => minutes <= filled);
        const plans = lengths.map((minutes) => planMinutes(needs(minutes, mask, words)));
        const read = plans.map(
          ({ steps }) => steps.find(({ step }) => step === 'reading')?.minutes,
        );
        expect(read).toEqual([...read].sort((a = 0, b = 0) => a - b));
        const most = Math.max(2, Math.ceil(words / 100));
        expect(read.filter((minutes = 0) => minutes < 2 || minutes > most)).toEqual([]);
      }
    },
  );

  it('gives a few words two minutes, and the rest to what fills them', () => {
    const few = { ...needs(30, 0, 20), warmUp: true, sourceEvaluation: 2, exitTicket: true };
    expect(planMinutes(few).steps).toEqual([
      { step: 'warm-up', minutes: 7 },
      { step: 'reading', minutes: 2 },
      { step: 'source-evaluation', minutes: 15 },
      { step: 'exit-ticket', minutes: 6 },
    ]);
  });

  it('leaves out steps for which the lesson has nothing', () => {
    const { steps, cut } = planMinutes(needs(45, 0));
    expect(steps).toEqual([{ step: 'reading', minutes: 45 }]);
    expect(cut).toEqual([]);
  });
});
