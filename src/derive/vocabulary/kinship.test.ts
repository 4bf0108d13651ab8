import { describe, expect, it } from 'vitest';
import { areClose } from './kinship.js';

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
