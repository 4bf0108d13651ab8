import { describe, expect, it } from 'vitest';
import { hotlineLesson } from '../test/hotline-lesson.js';
import { createDeckHelpers } from './deck-helpers.js';

const { unquoted, wordGroups } = createDeckHelpers('en');

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

  it('is one word less where the screen is narrow', () => {
    const lesson = hotlineLesson();
    const word = lesson.vocabulary[0];
    const six = { ...lesson, vocabulary: word === undefined ? [] : Array(6).fill(word) };
    expect(wordGroups(six, '16:9').map(({ length }) => length)).toEqual([3, 3]);
    expect(wordGroups(six, '4:3').map(({ length }) => length)).toEqual([2, 2, 2]);
    const nine = { ...lesson, vocabulary: word === undefined ? [] : Array(9).fill(word) };
    expect(wordGroups(nine, '4:3').map(({ length }) => length)).toEqual([3, 2, 2, 2]);
  });
});
