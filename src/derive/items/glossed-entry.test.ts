import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { soundSentence } from './glossed-entry.js';

const tagger = createTagger();

/** Whether a question may show this sentence for the verb, or for the noun, in it. */
function isSound(sentence: string, word: string, partOfSpeech: 'noun' | 'verb') {
  const entry = { word, partOfSpeech, definition: 'of no use here', sentence, paragraph: 'p1' };
  const analysis = analyseArticle(articleOf('The Mill and the River', [[sentence]]), tagger);
  return soundSentence(entry, analysis) !== undefined;
}

describe('soundSentence', () => {
  it('takes a whole sentence that shows the word', () => {
    expect(isSound('The millers pledged to open the gate at noon.', 'pledge', 'verb')).toBe(true);
    expect(isSound('An FBI agent gave the report a Unesco prize.', 'report', 'noun')).toBe(true);
  });

  it('takes none that sets the word between marks, as if it were none', () => {
    expect(isSound('They gave the miller their “report,” and went home.', 'report', 'noun')).toBe(
      false,
    );
  });

  it.each([
    'Farmers urged the miller to pledged a new wheel before May.',
    'The millers pledged an voluntary gift to the people of the valley.',
    'The millers pledged a answer before the end of the long winter.',
    'The millers pledged it because they dont like the noise at night.',
    'The millers pledged one of the most important part of their flour.',
    'The millers pledged one their fields to the people of the valley.',
    'The millers pledged in 2o15 to keep the gate open for good.',
    'While the millers pledged a part of their flour to the town.',
    'Lot of the millers pledged a part of their flour to the town.',
    'The millers pledged seas of full of flour to all who came.',
  ])('takes none with a slip of its source: %s', (sentence) => {
    expect(isSound(sentence, 'pledge', 'verb')).toBe(false);
  });

  it.each([
    [
      'The long walk to the old mill felt hard and liberating, said the children.',
      'liberate',
      false,
    ],
    ['The soldiers were liberating the villages along the river in that winter.', 'liberate', true],
    ['A morning beside the old mill in the hills can be liberating.', 'liberate', false],
  ])('takes a form in “-ing” where somebody does it: %s', (sentence, word, sound) => {
    expect(isSound(sentence, word, 'verb')).toBe(sound);
  });

  it('takes none that says nothing: no verb, or only those of a relative clause', () => {
    expect(isSound('A long report on the mills that stood by the river.', 'report', 'noun')).toBe(
      false,
    );
    expect(isSound('That was the first report on the mills by the river.', 'report', 'noun')).toBe(
      true,
    );
  });
});
