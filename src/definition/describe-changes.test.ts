/** The line that tells a teacher what a new derivation would have changed. */
import { expect, it } from 'vitest';
import { lessonSchema, type Lesson } from '../model/lesson.js';
import { describeChanges } from './describe-changes.js';

const question = (id: string, stem = 'It rose.') => ({
  id,
  type: 'true-false',
  stem,
  answer: true,
});
const lesson = (more: object): Lesson =>
  lessonSchema.parse({
    lessonpress: 1,
    slug: 'a',
    title: 'A river',
    source: { title: 'Water' },
    article: [{ id: 'p1', text: 'The river rose.' }],
    ...more,
  });

it('says nothing of equal lessons, nor of who derived them', () => {
  const derived = { by: 'a', from: 'b', digest: 'c' };
  expect(describeChanges(lesson({}), lesson({ derived }))).toEqual([]);
});

it('counts what was added, changed and removed, section by section', () => {
  const before = lesson({
    questions: ['q1', 'q3', 'q4'].map((id) => question(id)),
    summary: 'Water.',
  });
  const after = lesson({
    title: 'The river',
    questions: [question('q1'), question('q2'), question('q3', 'It fell.'), question('q5')],
    vocabulary: [{ word: 'river' }],
    warmUp: { prompt: 'What is a river?', minutes: 5 },
  });
  expect(describeChanges(before, after)).toEqual([
    'title changed',
    'warm-up added',
    'vocabulary: 1 added',
    'summary removed',
    'questions: 2 added, 1 changed (q3), 1 removed (q4)',
  ]);
});

it('tells a new order, and shortens long lists', () => {
  const ids = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'];
  const before = lesson({ questions: ids.map((id) => question(id)) });
  expect(
    describeChanges(before, lesson({ questions: ids.toReversed().map((id) => question(id)) })),
  ).toEqual(['questions: in another order']);
  expect(
    describeChanges(before, lesson({ questions: ids.map((id) => question(id, 'No.')) })),
  ).toEqual(['questions: 7 changed (q1, q2, q3, q4, q5 and 2 more)']);
});

it('tells items of the same name apart', () => {
  const words = (...definitions: string[]) =>
    lesson({ vocabulary: definitions.map((definition) => ({ word: 'bank', definition })) });
  expect(describeChanges(words('of a river', 'of money'), words('of a river', 'a slope'))).toEqual([
    'vocabulary: 1 changed (bank (2))',
  ]);
});
