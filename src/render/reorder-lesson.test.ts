import { describe, expect, it } from 'vitest';
import type { Lesson } from '../model/lesson.js';
import { everyTypeLesson } from '../test/every-type-quiz.js';
import { reorderLesson } from './reorder-lesson.js';
import { viewQuestions } from './view-question.js';

const lesson = everyTypeLesson();
const forms = ['A', 'B', 'C', 'D'].map((form) => reorderLesson(lesson, form));
const idsOf = ({ questions }: Lesson) => questions.map(({ id }) => id);

/** The right answers of every question in words, whatever letters they have in this form. */
function keysOf(one: Lesson, form?: string): ReadonlyMap<string, readonly string[]> {
  const views = viewQuestions(one, form);
  return new Map(
    views.map(({ id, options, sentences, rows, rights, keys }) => [
      id,
      [
        ...[...options, ...sentences].filter(({ correct }) => correct).map(({ text }) => text),
        ...rows.map(({ text, answer }) => {
          const right = rights.find(({ letter }) => letter === answer)?.text ?? answer;
          return `${text} = ${right}`;
        }),
        ...(options.length + rows.length === 0 ? keys.map(({ text }) => text) : []),
      ].sort(),
    ]),
  );
}

describe('a form', () => {
  it('has the same questions as the others, in an order of its own', () => {
    for (const form of forms) expect(idsOf(form).sort()).toEqual(idsOf(lesson).sort());
    expect(new Set([lesson, ...forms].map((form) => idsOf(form).join())).size).toBe(5);
  });

  it('is the same each time it is made', () => {
    expect(reorderLesson(everyTypeLesson(), 'B')).toEqual(forms[1]);
  });

  it('has the same right answers, wherever they stand', () => {
    ['A', 'B', 'C', 'D'].forEach((name, at) => {
      expect(keysOf(forms[at] ?? lesson, name)).toEqual(keysOf(lesson));
    });
  });

  it('has the options of a question in other orders', () => {
    const orders = forms.map(({ questions }) => {
      const advice = questions.find(({ id }) => id === 'advice');
      return advice?.type === 'multiple' ? advice.options.map(({ text }) => text).join() : '';
    });
    expect(new Set(orders).size).toBeGreaterThan(2);
  });

  it('leaves figures that rise as they stand', () => {
    const options = ['$5 million', '$12 million', '$1,400 million'].map((text, at) => ({
      text,
      ...(at === 1 ? { correct: true as const } : {}),
    }));
    const priced = everyTypeLesson({
      questions: [{ id: 'cost', type: 'choice', stem: 'What does it cost?', options }],
    });
    for (const form of ['A', 'B', 'C', 'D', 'E', 'F']) {
      expect(reorderLesson(priced, form).questions[0]).toMatchObject({ options });
    }
  });

  it('changes nothing but orders', () => {
    const bare = ({ questions, ...rest }: Lesson) => ({ ...rest, count: questions.length });
    for (const form of forms) expect(bare(form)).toEqual(bare(lesson));
  });
});
