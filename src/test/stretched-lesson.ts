/** Lessons that are too long or too short on purpose, from the same words every time. */
import type { LessonInput } from '../model/lesson.js';

const words =
  'a government that wants less hacking from its rival should begin with the narrow rule and attach some cost to breaking it while keeping telephone lines open for unexpectedly bad days internationally'.split(
    ' ',
  );

/** Running text: `sentence(n)` has n characters, `passage(n)` about n words. */
export interface Filler {
  readonly sentence: (length: number) => string;
  readonly passage: (count: number) => string;
}

export function createFiller(seed: number): Filler {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const sentence = (length: number): string => {
    let text = '';
    while (text.length < length) text += ` ${words[next(words.length)] ?? ''}`;
    return `${text.slice(1, 2).toUpperCase()}${text.slice(2, length).trimEnd()}.`;
  };
  const passage = (count: number): string => {
    let text = sentence(90);
    while (text.split(' ').length < count) text += ` ${sentence(60 + next(140))}`;
    return text;
  };
  return { sentence, passage };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => index);

/** `scale` 1 is a full lesson of ordinary length, 4 fills every field to its edge. */
export function stretchedLesson(scale: number): Partial<LessonInput> {
  const filler = createFiller(scale * 1000 + 7);
  const { sentence, passage } = filler;
  return {
    title: sentence(50 * scale),
    source: {
      title: sentence(50 * scale),
      byline: sentence(20 * scale),
      outlet: sentence(22 * scale),
      url: `https://example.org/${'a'.repeat(40 * scale)}`,
      published: '2017-07-14',
      excerpt: true,
    },
    objectives: many(2 + scale).map((at) => ({ id: `o${at}`, text: sentence(45 * scale) })),
    warmUp: { prompt: sentence(100 * scale), minutes: 5 },
    vocabulary: many(6 + scale).map((at) => ({
      word: at % 3 === 0 ? 'internationalization-of-everything' : 'understanding',
      partOfSpeech: 'noun',
      ...(at % 2 === 0 ? { definition: sentence(40 * scale) } : {}),
      sentence: sentence(65 * scale),
      paragraph: 'p1',
    })),
    article: [
      { id: 'h1', kind: 'heading', text: sentence(40 * scale) },
      { id: 'p1', text: passage(150 * scale) },
      ...many(4).map((at) => ({ id: `p${at + 2}`, text: passage(15 * scale) })),
      { id: 'p6', kind: 'quote', text: passage(20 * scale) },
      { id: 'p7', text: sentence(225 * scale) },
    ],
    keyPoints: many(2 * scale).map(() => ({
      text: sentence(55 * scale),
      speaker: sentence(16 * scale),
    })),
    questions: stretchedQuestions(scale, filler),
    discussion: [
      {
        id: 'd1',
        prompt: sentence(100 * scale),
        protocol: 'structured-academic-controversy',
        minutes: 12,
        sentenceStems: many(2 + scale).map(() => sentence(22 * scale)),
      },
    ],
    sourceEvaluation: many(2 + scale).map(() => ({ question: sentence(50 * scale) })),
    exitTicket: { prompt: sentence(90 * scale), minutes: 5 },
  };
}

function stretchedQuestions(
  scale: number,
  { sentence, passage }: Filler,
): NonNullable<LessonInput['questions']> {
  const evidence = () => [{ paragraph: 'p1', quote: sentence(80 + 70 * scale) }];
  return [
    ...many(4).map((at) => ({
      type: 'choice' as const,
      id: `q${at}`,
      stem: sentence((40 + 10 * at) * scale),
      options: many(3 + (at % 3)).map((option) => ({
        text: sentence((30 + 15 * at) * scale),
        ...(option === 1 ? { correct: true as const, rationale: sentence(75 * scale) } : {}),
      })),
      evidence: evidence(),
    })),
    {
      type: 'true-false',
      id: 'tf',
      stem: sentence(60 * scale),
      answer: false,
      evidence: evidence(),
    },
    { type: 'short', id: 's', stem: sentence(50 * scale), modelAnswer: passage(40 * scale) },
  ];
}

/** Nothing but a text of 60 words. */
export function bareLesson(): Partial<LessonInput> {
  return {
    title: 'Rain',
    source: { title: 'Rain' },
    article: [{ id: 'p1', text: createFiller(3).passage(60) }],
    plans: [],
    objectives: [],
    vocabulary: [],
    keyPoints: [],
    questions: [],
    discussion: [],
    sourceEvaluation: [],
  };
}
