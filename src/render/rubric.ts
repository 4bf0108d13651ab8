/** How a discussion is judged: criteria that fit the prompts of the lesson, in four levels. */
import type { Bloom } from '../model/question.js';
import type { Lesson, Protocol } from '../model/lesson.js';

export interface Criterion {
  readonly name: string;
  /** From the best level, 4, to the first, 1. */
  readonly levels: readonly [string, string, string, string];
}

interface Rule extends Criterion {
  readonly fits: (lesson: Lesson) => boolean;
}

const asks = ({ discussion }: Lesson, ...levels: readonly Bloom[]) =>
  discussion.some(({ bloom }) => bloom !== undefined && levels.includes(bloom));
const goesBy = ({ discussion }: Lesson, ...names: readonly Protocol[]) =>
  discussion.some(({ protocol }) => names.includes(protocol));

const rules: readonly Rule[] = [
  {
    name: 'Uses evidence',
    fits: () => true,
    levels: [
      'Names the paragraph, quotes the words that fit, and says how they support the point',
      'Names a paragraph or quotes words that support the point',
      'Speaks of the text in general',
      'Speaks without the text',
    ],
  },
  {
    name: 'Responds to others',
    fits: ({ discussion }) => discussion.some(({ protocol }) => protocol !== 'written-reflection'),
    levels: [
      'Builds on what others said, by name, or questions it, and so moves the talk on',
      'Takes up what somebody said before making a point',
      'Waits for others, then says something of their own',
      'Repeats what was said, or talks past it',
    ],
  },
  {
    name: 'Weighs sides',
    fits: (lesson) =>
      asks(lesson, 'evaluate') || goesBy(lesson, 'structured-academic-controversy', 'four-corners'),
    levels: [
      'Puts each side at its strongest, and says which weighs more and why',
      'Gives a fair reason for each side',
      'Names another side, with no reason for it',
      'Sees one side alone',
    ],
  },
  {
    name: 'Explains reasons',
    fits: (lesson) => !asks(lesson, 'evaluate') && asks(lesson, 'understand', 'analyze'),
    levels: [
      'Gives reasons that follow from the text, and says what would change the answer',
      'Gives a reason that follows from the text',
      'Gives a reason that the text does not bear out',
      'Gives an answer alone',
    ],
  },
  {
    name: 'Thinks beyond the text',
    fits: (lesson) => asks(lesson, 'create', 'apply'),
    levels: [
      'Has an idea of their own, marks it as such, and tests it against the text',
      'Has an idea of their own that fits the text',
      'Has an idea that the text does not touch',
      'Keeps to what the text says',
    ],
  },
];

export function rubric(lesson: Lesson): readonly Criterion[] {
  return rules.filter(({ fits }) => fits(lesson)).map(({ name, levels }) => ({ name, levels }));
}
