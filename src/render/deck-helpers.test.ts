import { describe, expect, it } from 'vitest';
import { hotlineLesson } from '../test/hotline-lesson.js';
import { createDeckHelpers } from './deck-helpers.js';

const { isCut, planOf, sourceName, sourceTasks, unquoted, wordGroups } = createDeckHelpers('en');

describe('what stands on a slide', () => {
  it('is no passage that the question has quoted, whatever marks it has there', () => {
    const quote = 'He said, "We keep a line open."';
    const evidence = [{ quote, paragraph: 'p1', number: 1 }];
    expect(unquoted(evidence, 'Read: “He said, ‘We keep a line open.’” Why?')).toEqual([]);
    expect(unquoted(evidence, 'Read: “He said nothing.” Why?')).toEqual(evidence);
    expect(unquoted(evidence, undefined)).toEqual(evidence);
    expect(unquoted(evidence, [{ text: 'One more.' }, { text: quote }])).toEqual([]);
    expect(unquoted(evidence, [{ text: 'One more.' }])).toEqual(evidence);
  });

  it('is a source named in short, between words', () => {
    const of = (source: object) => sourceName(hotlineLesson({ source: { title: 'T', ...source } }));
    expect(of({ outlet: 'The Sampler' })).toBe('The Sampler');
    expect(of({ title: 'A Hotline Is Not a Handshake, and Never Was One' })).toBe(
      'A Hotline Is Not a Handshake, and …',
    );
  });

  it('is one word less where the screen is narrow', () => {
    const lesson = hotlineLesson();
    const word = lesson.vocabulary[0];
    const six = { ...lesson, vocabulary: word === undefined ? [] : Array(6).fill(word) };
    expect(wordGroups(six, '16:9').map(({ length }) => length)).toEqual([3, 3]);
    expect(wordGroups(six, '4:3').map(({ length }) => length)).toEqual([2, 2, 2]);
  });

  it('is hardly ever a word alone where the screen is narrow: the three with least to read stand together', () => {
    const entry = (sentence: string) => ({ word: 'word', paragraph: 'p1', sentence });
    const sizes = (...lengths: number[]) =>
      wordGroups(
        hotlineLesson({ vocabulary: lengths.map((length) => entry('x'.repeat(length))) }),
        '4:3',
      ).map(({ length }) => length);
    expect(sizes(90, 90, 90, 20, 20, 20, 90)).toEqual([2, 3, 2]);
    expect(sizes(90, 90, 90, 90, 20)).toEqual([2, 3]);
    expect(sizes(200, 200, 200)).toEqual([2, 1]);
    expect([sizes(1, 1, 1), sizes(1), sizes()]).toEqual([[3], [1], []]);
  });

  it('is beyond the plan where the plan has other steps only', () => {
    const plans = [{ minutes: 45, steps: [{ step: 'reading' as const, minutes: 45 }] }];
    const lesson = hotlineLesson({ plans });
    expect([isCut(lesson, 'key-points'), isCut(lesson, 'reading')]).toEqual([true, false]);
    expect(isCut(hotlineLesson({ plans: [] }), 'key-points')).toBe(false);
  });

  it('names what the plan leaves out by the numbers on paper', () => {
    const lesson = hotlineLesson();
    const { id } = lesson.questions[1] ?? { id: '' };
    const plans = [{ minutes: 45, steps: [], cut: [`question ${id}`] }];
    expect(planOf({ ...lesson, plans })?.cut).toEqual(['question 2']);
  });

  it('begins with the words that the plan names; the others are beyond it', () => {
    const step = { step: 'vocabulary' as const, minutes: 45, items: ['w4', 'w2'] };
    const lesson = hotlineLesson({
      vocabulary: ['w1', 'w2', 'w3', 'w4', 'w5'].map((word) => ({ word })),
      plans: [{ minutes: 45, steps: [step] }],
    });
    const groups = wordGroups(lesson, '16:9');
    expect(groups.map((words) => words.map(({ word }) => word))).toEqual([
      ['w2', 'w4'],
      ['w1', 'w3', 'w5'],
    ]);
    expect(groups.map((words) => isCut(lesson, 'vocabulary', words))).toEqual([false, true]);
  });
});

it('shows the tasks on the source that the plan has time for, one at least', () => {
  const shown = (minutes?: number) => {
    const step = 'source-evaluation' as const;
    const plans = minutes === undefined ? [] : [{ minutes: 45, steps: [{ step, minutes }] }];
    const sourceEvaluation = ['Who?', 'When?', 'Why?'].map((question) => ({ question }));
    return sourceTasks(hotlineLesson({ plans, sourceEvaluation })).map(({ question }) => question);
  };
  expect(shown(4)).toEqual(['Who?']);
  expect(shown(10)).toEqual(['Who?', 'When?']);
  expect(shown()).toEqual(['Who?', 'When?', 'Why?']);
});
