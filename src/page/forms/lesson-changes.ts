/** Changes of a lesson that touch more than the place they are made at. */
import type { Lesson } from '../../model/lesson.js';
import type { Question } from '../../model/question.js';

/** `item` without that key. */
export function without<Item extends object>(item: Item, key: keyof Item): Item {
  const rest = { ...item };
  Reflect.deleteProperty(rest, key);
  return rest;
}

export function freeId(prefix: string, items: readonly { readonly id: string }[]): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = items.length + 1;
  while (taken.has(`${prefix}${String(number)}`)) number += 1;
  return `${prefix}${String(number)}`;
}

/** The plans name questions, prompts and words: what is gone is gone there too. */
export function unplanned(lesson: Lesson, name: string): Lesson {
  if (hasWord(lesson, name)) return lesson;
  return withItems(lesson, name, (items) => items.filter((item) => item !== name));
}

const hasWord = ({ vocabulary }: Lesson, name: string) =>
  vocabulary.some(({ word }) => word === name);

/** Another word at `index`, in the plans too; where they name another entry of the old word as well, once. */
export function withWord(lesson: Lesson, index: number, make: (now: string) => string): Lesson {
  const old = lesson.vocabulary[index]?.word ?? '';
  const word = make(old);
  const vocabulary = lesson.vocabulary.map((one, at) => (at === index ? { ...one, word } : one));
  const changed = { ...lesson, vocabulary };
  const isShared = hasWord(changed, old);
  return withItems(changed, old, (items) => {
    if (!isShared) return items.map((item) => (item === old ? word : item));
    const at = items.lastIndexOf(old);
    return items.indexOf(old) === at ? [...items] : items.toSpliced(at, 1, word);
  });
}

/** Steps that name `name` get other items; a step without any has time for all. */
function withItems(
  lesson: Lesson,
  name: string,
  change: (items: readonly string[]) => string[],
): Lesson {
  return {
    ...lesson,
    plans: lesson.plans.map((plan) => ({
      ...plan,
      steps: plan.steps.map((step) => {
        if (step.items?.includes(name) !== true) return step;
        const { items, ...rest } = step;
        const changed = change(items);
        return changed.length === 0 ? rest : { ...rest, items: changed };
      }),
    })),
  };
}

export function newQuestion(questions: readonly Question[]): Question {
  return {
    id: freeId('q', questions),
    type: 'choice',
    stem: 'A new question?',
    options: [
      { text: 'The right answer', correct: true },
      { text: 'A wrong answer' },
      { text: 'Another wrong answer' },
    ],
    points: 1,
    evidence: [],
  };
}
