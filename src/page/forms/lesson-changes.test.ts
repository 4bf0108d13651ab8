import { expect, it } from 'vitest';
import { lessonSchema, type Lesson } from '../../model/lesson.js';
import { withWord } from './lesson-changes.js';

const lesson = lessonSchema.parse({
  lessonpress: 1,
  slug: 'the-lock',
  title: 'The Lock',
  language: 'en',
  source: { title: 'The Lock' },
  article: [{ id: 'p1', text: 'The lock is shut.' }],
  vocabulary: [{ word: 'abandon' }, { word: 'rival' }],
  plans: [
    { minutes: 30, steps: [{ step: 'vocabulary', minutes: 5, items: ['abandon', 'rival'] }] },
  ],
});
const itemsOf = ({ plans }: Lesson) => plans[0]?.steps[0]?.items;

it('names a word in the plans as it is now called, also where it was another on the way', () => {
  expect(itemsOf(withWord(lesson, 1, () => 'treaty'))).toEqual(['abandon', 'treaty']);
  const onTheWay = withWord(lesson, 1, () => 'abandon');
  expect(itemsOf(withWord(onTheWay, 1, () => 'abandonment'))).toEqual(['abandon', 'abandonment']);
});

it('leaves in the plans what another entry still is called', () => {
  const added = { ...lesson, vocabulary: [...lesson.vocabulary, { word: 'abandon' }] };
  expect(itemsOf(withWord(added, 2, () => 'abandonment'))).toEqual(['abandon', 'rival']);
});
