import { describe, expect, it } from 'vitest';
import { allSenses } from '../vocabulary/glossary.js';
import { wrongMeanings } from './vocabulary-in-context.js';

const senses = allSenses();

describe('the wrong meanings of a word', () => {
  it('are three for every word of the glossary that names any', () => {
    const short = senses.filter((sense) => {
      const [word = ''] = sense.spellings;
      const { definition, example, partOfSpeech } = sense;
      const entry = { word, definition, sentence: example, paragraph: 'p1', partOfSpeech };
      return sense.distractors.length > 0 && wrongMeanings(entry, senses, new Set()).length < 3;
    });
    expect(short.map(({ spellings }) => spellings[0])).toEqual([]);
  });

  it('leave out those used before in the quiz', () => {
    const sense = senses.find(({ distractors }) => distractors.length > 4);
    const [word = ''] = sense?.spellings ?? [];
    const { definition = '', example: sentence = '', partOfSpeech = '' } = sense ?? {};
    const entry = { word, definition, sentence, paragraph: 'p1', partOfSpeech };
    const [first] = wrongMeanings(entry, senses, new Set());
    expect(first).toBeDefined();
    expect(wrongMeanings(entry, senses, new Set([first?.definition ?? '']))).not.toContain(first);
  });
});
