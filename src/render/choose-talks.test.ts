import { expect, it } from 'vitest';
import { hotlineLesson } from '../test/hotline-lesson.js';
import { chooseTalks } from './choose-talks.js';

const lessonOf = (planned: number | undefined, ...minutes: number[]) =>
  hotlineLesson({
    plan: planned === undefined ? undefined : [{ step: 'discussion', minutes: planned }],
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

it('takes two where the plan says nothing', () => {
  expect(chosen(undefined, 8, 10, 6)).toEqual(['d0', 'd1']);
});

it('takes none of none', () => {
  expect(chosen(10)).toEqual([]);
});
