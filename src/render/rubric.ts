/** How a discussion is judged: criteria that fit the prompts of the lesson, in four levels. */
import { linesOf, sayIn } from '../messages/say-in.js';
import type { Bloom } from '../model/question.js';
import type { Lesson, Protocol } from '../model/lesson.js';

export interface Criterion {
  readonly name: string;
  /** From the best level, 4, to the first, 1. */
  readonly levels: readonly string[];
}

const asks = ({ discussion }: Lesson, ...levels: readonly Bloom[]) =>
  discussion.some(({ bloom }) => bloom !== undefined && levels.includes(bloom));
const goesBy = ({ discussion }: Lesson, ...names: readonly Protocol[]) =>
  discussion.some(({ protocol }) => names.includes(protocol));

const rules = {
  evidence: () => true,
  others: ({ discussion }) => discussion.some(({ protocol }) => protocol !== 'written-reflection'),
  sides: (lesson) =>
    asks(lesson, 'evaluate') || goesBy(lesson, 'structured-academic-controversy', 'four-corners'),
  reasons: (lesson) => !asks(lesson, 'evaluate') && asks(lesson, 'understand', 'analyze'),
  beyond: (lesson) => asks(lesson, 'create', 'apply'),
} as const satisfies Readonly<Record<string, (lesson: Lesson) => boolean>>;

export function rubric(lesson: Lesson, language: string): readonly Criterion[] {
  const say = sayIn(language, 'talk');
  return (Object.keys(rules) as (keyof typeof rules)[])
    .filter((criterion) => rules[criterion](lesson))
    .map((criterion) => ({
      name: say(`rubric.${criterion}`),
      levels: linesOf(say(`rubric.${criterion}.levels`)),
    }));
}
