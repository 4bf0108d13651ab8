import { expect, it } from 'vitest';
import { hotlineLesson } from '../test/hotline-lesson.js';
import { findEvents } from './find-events.js';

const others = ['In 1911 the bridge was built.', 'In May 2014 it was painted.', 'It fell in 2020.'];
const told = (...sentences: readonly string[]) =>
  findEvents(
    hotlineLesson({ article: sentences.map((text, at) => ({ id: `p${at + 1}`, text })) }),
    'en',
  ).map(({ when }) => when);

it('takes sentences that say when they happened, in the order of their dates', () => {
  expect(told(...[...others].reverse())).toEqual(['1911', 'May 2014', '2020']);
});

it.each([
  'Ada Brenn, who has kept the bridge since 1998, disputes the numbers.',
  'Ada Brenn, who came to the town in 1998, disputes the numbers.',
  'The town sold 11,200 tickets last year, down from 19,500 in 1998.',
  'The bridge is to be closed by 2035.',
])('leaves out a year that is not when the sentence happened: %s', (sentence) => {
  expect(told(...others, sentence)).toHaveLength(3);
});
