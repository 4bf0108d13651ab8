import { describe, expect, it } from 'vitest';
import type { LessonInput } from '../model/lesson.js';
import { everyTypeLesson } from '../test/every-type-quiz.js';
import { supportLesson } from './support-lesson.js';
import { viewQuestions } from './view-question.js';
import { viewSupport } from './view-support.js';

const choice = (count: number, marks: { key: number; leaveOut?: number }) =>
  everyTypeLesson({
    questions: [
      {
        id: 'q',
        type: 'choice',
        stem: 'Which?',
        options: Array.from({ length: count }, (_, at) => ({
          text: `Option ${at}`,
          ...(at === marks.key && { correct: true as const }),
          ...(at === marks.leaveOut && { leaveOut: true as const }),
        })),
      },
    ],
  });
const optionsOf = (lesson: ReturnType<typeof everyTypeLesson>) =>
  viewQuestions(supportLesson(lesson))[0]?.options.map(({ text }) => text) ?? [];

describe('the questions of the supported handout', () => {
  it.each([
    [5, 4],
    [4, 3],
    [3, 2],
    [2, 2],
  ])('have of %i options %i, the key among them', (count, left) => {
    for (let key = 0; key < count; key++) {
      const options = optionsOf(choice(count, { key }));
      expect(options).toHaveLength(left);
      expect(options).toContain(`Option ${key}`);
      expect(options).toEqual([...options].sort());
    }
  });

  it('lack the option that the lesson file names, unless that is the key', () => {
    expect(optionsOf(choice(4, { key: 0, leaveOut: 2 }))).not.toContain('Option 2');
    expect(optionsOf(choice(4, { key: 2, leaveOut: 2 }))).toContain('Option 2');
  });

  it('are the same every time, with the same points and the same right answers', () => {
    const lesson = everyTypeLesson();
    const [plain, supported] = [lesson, supportLesson(lesson)].map((one) => viewQuestions(one));
    expect(viewQuestions(supportLesson(lesson))).toEqual(supported);
    const facts = (questions = plain) =>
      questions?.map(({ number, points, stem, keys }) => ({
        number,
        points,
        stem,
        keys: keys.map(({ text }) => text),
      }));
    expect(facts(supported)).toEqual(facts(plain));
  });
});

describe('the text of the supported handout', () => {
  const vocabulary: LessonInput['vocabulary'] = [
    { word: 'espionage', definition: 'spying', paragraph: 'p3' },
    { word: 'ridicule', definition: 'laugh at', paragraph: 'p7' },
    { word: 'deteriorate', paragraph: 'p11' },
  ];

  it('holds every paragraph once, in its order, in more than one part', () => {
    const lesson = everyTypeLesson({ outline: [] });
    const { parts } = viewSupport(lesson, 'en');
    expect(parts.length).toBeGreaterThan(3);
    const shown = parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    expect(shown).toEqual(lesson.article.map(({ text }) => text));
    for (const { question } of parts) expect(question).toMatch(/[?.]$/);
  });

  it('is asked about in the language of the lesson', () => {
    const lesson = everyTypeLesson({ outline: [], keyPoints: [] });
    const questions = viewSupport(lesson, 'de').parts.map(({ question }) => question);
    expect(questions[0]).toBe('Worum geht es in diesem Text? Wer tut was?');
    expect(questions).toContain('Was ist neu in diesem Teil? Sag es in einem Satz.');
    expect(questions.filter((question) => /^(?:What|How)/.test(question))).toEqual([]);
  });

  it('follows the outline of the lesson and asks its questions', () => {
    const { article } = everyTypeLesson();
    const outline = [
      { text: 'The first deal', question: 'What was promised?', paragraphs: ['p1', 'p2'] },
      { text: 'The rest', question: 'Why did it fail?', paragraphs: ['p3', 'p4'] },
    ];
    const { parts } = viewSupport(everyTypeLesson({ outline }), 'en');
    expect(parts.map(({ question }) => question)).toEqual([
      'What was promised?',
      'Why did it fail?',
    ]);
    expect(parts.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(article.length);
  });

  it('explains a word where it stands, in the form it has there', () => {
    const { parts } = viewSupport(everyTypeLesson({ vocabulary, glosses: [] }), 'en');
    const paragraphs = parts.flatMap((part) => part.paragraphs);
    const found = paragraphs.filter(({ glosses }) => glosses.length > 0);
    expect(found.map(({ number }) => number)).toEqual([3, 7]);
    const explained = found.flatMap(({ pieces }) => pieces.filter((piece) => piece.explained));
    expect(explained.map(({ text }) => text)).toEqual(['espionage', 'ridiculed']);
    for (const { text, pieces } of paragraphs) {
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }
  });

  it('explains no word whose meaning a question asks for', () => {
    const questions: LessonInput['questions'] = [
      {
        id: 'q',
        type: 'choice',
        stem: 'What does “espionage” mean here?',
        options: [{ text: 'Spying', correct: true }, { text: 'Talking' }, { text: 'Trading' }],
      },
    ];
    const { parts } = viewSupport(everyTypeLesson({ vocabulary, questions }), 'en');
    const words = parts.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ glosses }) => glosses.map(({ word }) => word)),
    );
    expect(words).toEqual(['ridicule']);
  });

  it('names the questions that each part answers', () => {
    const { parts } = viewSupport(everyTypeLesson(), 'en');
    const asked = parts.flatMap((part) => part.asked);
    expect([...asked].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('has a bank of words only where students write, and where it does not tell what belongs in a blank', () => {
    expect(viewSupport(everyTypeLesson({ vocabulary }), 'en').bank).toEqual([
      'deteriorate',
      'espionage',
      'Hamburg',
      'ridicule',
    ]);
    expect(viewSupport(everyTypeLesson({ vocabulary: [] }), 'en').bank).toEqual([]);
    const all = everyTypeLesson({ vocabulary });
    const chosen = all.questions.filter(({ type }) => type === 'choice');
    expect(viewSupport({ ...all, questions: chosen }, 'en').bank).toEqual([]);
  });
});
