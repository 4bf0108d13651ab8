import { describe, expect, it } from 'vitest';
import { allSenses } from './glossary.js';
import { areClose, fieldOf } from './kinship.js';

describe('fieldOf', () => {
  it('knows a field for all but a few words of the glossary', () => {
    const words = allSenses().map(({ spellings: [word = ''], partOfSpeech }) => ({
      word,
      partOfSpeech,
    }));
    const unknown = words.filter((word) => fieldOf(word) === undefined);
    expect(unknown.length / words.length).toBeLessThan(0.02);
  });

  it('tells verbs with an object from verbs without one', () => {
    const field = (word: string) => fieldOf({ word, partOfSpeech: 'verb' });
    expect(field('accuse')).toBe('communication');
    expect(field('collapse')).toBe('motion (no object)');
  });
});

describe('areClose', () => {
  it('tells near-synonyms, whichever comes first, and a word from itself', () => {
    const prone = { word: 'prone', partOfSpeech: 'adjective' };
    const susceptible = { word: 'susceptible', partOfSpeech: 'adjective' };
    expect(areClose(prone, 'susceptible')).toBe(true);
    expect(areClose(susceptible, 'prone')).toBe(true);
    expect(areClose(prone, 'prone')).toBe(true);
    expect(areClose(prone, 'visible')).toBe(false);
  });
});
