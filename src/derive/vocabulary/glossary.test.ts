import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { chooseSense } from './find-glossed.js';
import { allSenses, distractorsOf, indexSenses, type Sense } from './glossary.js';

const senses = allSenses();
const glossary = indexSenses(senses);
const tagger = createTagger();
const tags = { noun: 'NOUN', verb: 'VERB', adjective: 'ADJ', adverb: 'ADV' } as const;
const groups: readonly (readonly Sense[])[] = [...glossary.values()];
const name = (sense: Sense) => `${sense.spellings[0] ?? ''} (${sense.partOfSpeech})`;
const failing = (test: (sense: Sense) => boolean) => senses.filter((each) => !test(each)).map(name);
const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];

describe('the glossary', () => {
  it('has at least 1600 words', () => {
    expect(new Set(senses.map(({ spellings }) => spellings[0])).size).toBeGreaterThanOrEqual(1600);
  });

  it('has no meaning twice', () => {
    const keys = senses.map(({ partOfSpeech, definition }) => `${partOfSpeech}: ${definition}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    const examples = senses.map(({ example }) => example);
    expect(examples.filter((text, at) => examples.indexOf(text) !== at)).toEqual([]);
  });

  it('gives every cue of several slots a place for the word itself', () => {
    const isPlaced = (cue: string) => !cue.includes(' ') || cue.split(' ').includes('_');
    expect(failing(({ cues, vetoes }) => [...cues, ...vetoes].every(isPlaced))).toEqual([]);
  });

  it('writes every word in lower case', () => {
    expect(
      failing(({ spellings }) => spellings.every((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word))),
    ).toEqual([]);
  });

  it('writes cues that can match: words in lower case, parts of speech, marks at the head', () => {
    const tags = /^(?:ADJ|ADP|ADV|AUX|CCONJ|DET|NOUN|NUM|PART|PRON|PROPN|PUNCT|SCONJ|VERB)$/;
    const slots = (cue: string) => cue.replace(/^[@~]/, '').split(/[ /]/);
    const canMatch = (word: string) => tags.test(word) || /^[^A-Z@~]+$/.test(word);
    expect(
      failing(({ cues, vetoes }) => [...cues, ...vetoes].flatMap(slots).every(canMatch)),
    ).toEqual([]);
  });

  it('tells every meaning of a word with several by cues', () => {
    const several = groups.filter((group) => group.length > 1).flat();
    expect(several.filter(({ cues }) => cues.length === 0).map(name)).toEqual([]);
  });

  it('defines in 1 to 13 words, without a capital, a full stop or the word itself', () => {
    expect(
      failing(
        ({ definition }) => words(definition).length <= 13 && /^[a-z].*[a-z)]$/.test(definition),
      ),
    ).toEqual([]);
    expect(
      failing(({ definition, spellings }) => !words(definition).includes(spellings[0] ?? '')),
    ).toEqual([]);
  });

  it('defines verbs in their base form without "to"', () => {
    expect(
      failing(
        ({ definition, partOfSpeech }) => partOfSpeech !== 'verb' || !definition.startsWith('to '),
      ),
    ).toEqual([]);
  });

  it('gives a whole sentence of 4 to 16 words as example', () => {
    expect(
      failing(
        ({ example }) =>
          /^[A-Z].*[.!?]$/.test(example) &&
          words(example).length >= 4 &&
          words(example).length <= 16,
      ),
    ).toEqual([]);
  });

  it('shows every word in its example', () => {
    const roots = (text: string) => words(text).map((word) => word.slice(0, 3));
    expect(
      failing(({ example, spellings }) =>
        roots(example).includes(spellings[0]?.slice(0, 3) ?? '-'),
      ),
    ).toEqual([]);
  });

  it('names as distractors other words that it knows, each once, and enough of them or none', () => {
    expect(
      failing((sense) => distractorsOf(sense, senses).length === sense.distractors.length),
    ).toEqual([]);
    expect(
      failing(
        ({ spellings: [word = ''], distractors }) =>
          new Set(distractors).size === distractors.length &&
          !distractors.some((name) => name.split('#')[0] === word) &&
          (distractors.length === 0 || distractors.length > 2),
      ),
    ).toEqual([]);
  });

  it('never takes an example for another meaning of its word', () => {
    const wrong = senses.filter((sense) => {
      const tokens = tagger.tag(sense.example).flatMap((sentence) => sentence.tokens);
      return tokens.some((token, at) => {
        const group = glossary.get(`${token.lemma.toLowerCase()} ${sense.partOfSpeech}`) ?? [];
        if (!group.includes(sense) || token.pos !== tags[sense.partOfSpeech]) return false;
        const chosen = chooseSense(group, { tokens, at, terms: new Map() });
        return chosen !== undefined && chosen !== sense;
      });
    });
    expect(wrong.map(name)).toEqual([]);
  });
});
