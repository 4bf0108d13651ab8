import { expect, it } from 'vitest';
import type { LessonInput } from '../model/lesson.js';
import { hotlineLesson } from '../test/hotline-lesson.js';
import { chooseTalks } from './choose-talks.js';

const plansOf = (planned: number, items?: string[]): LessonInput['plans'] => [
  { minutes: 45, steps: [{ step: 'discussion', minutes: planned, ...(items && { items }) }] },
];
const lessonOf = (planned: number | undefined, ...minutes: number[]) =>
  hotlineLesson({
    plans: planned === undefined ? [] : plansOf(planned),
    discussion: minutes.map((length, at) => ({
      id: `d${at}`,
      prompt: `Prompt ${at}`,
      protocol: 'whole-class',
      minutes: length,
    })),
  });
const chosen = (...of: Parameters<typeof lessonOf>) =>
  chooseTalks(lessonOf(...of)).map(({ id }) => id);

it('takes the prompts that the minutes of the plan hold, in their order', () => {
  expect(chosen(15, 8, 10, 6)).toEqual(['d0', 'd2']);
});

it('takes the shortest where none fits', () => {
  expect(chosen(5, 12, 8, 10)).toEqual(['d1']);
});

it('takes those that the plan names', () => {
  const lesson = {
    ...lessonOf(undefined, 8, 10, 6),
    ...hotlineLesson({ plans: plansOf(9, ['d1']) }),
  };
  expect(chooseTalks({ ...lesson, discussion: lessonOf(15, 8, 10, 6).discussion })).toMatchObject([
    { id: 'd1' },
  ]);
});

it('takes two where the plan says nothing', () => {
  expect(chosen(undefined, 8, 10, 6)).toEqual(['d0', 'd1']);
});

it('takes none of none', () => {
  expect(chosen(10)).toEqual([]);
});
