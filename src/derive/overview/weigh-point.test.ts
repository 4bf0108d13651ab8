import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { findPassages } from './passage.js';
import { isBesidePoint, worthOf } from './weigh-point.js';

const tagger = createTagger();

/** Of each sentence, in a text of its own. */
const worths = (...sentences: readonly string[]) =>
  sentences.map((sentence) => {
    const opening = 'The lock on the Arle stayed shut for the whole of the winter.';
    const analysis = analyseArticle(articleOf('Lock Stays Shut', [[opening], [sentence]]), tagger);
    const passage = findPassages(analysis).find(({ text }) => text === sentence);
    return passage && worthOf(passage, analysis);
  });

it.each([
  [
    'Engineers said that the lower gate of the lock was too heavy to lift by hand.',
    'Engineers claimed that the lower gate of the lock was too heavy to lift by hand.',
  ],
  [
    'Even soldiers of the northern fort pay a toll for each boat at the lock.',
    'Even workers of the northern fort pay a toll for each boat at the lock.',
  ],
])('weighs alike what differs in a word: %s', (one, other) => {
  const [first, second] = worths(one, other);
  expect(first).toBeCloseTo(second ?? NaN, 2);
});

it('weighs less what a name says that nobody introduces', () => {
  const tail = 'that the lower gate of the lock was too heavy to lift by hand.';
  const [said = NaN, claimed = NaN] = worths(`McBrenn said ${tail}`, `McBrenn claimed ${tail}`);
  expect(said).toBeLessThan(claimed - 0.3);
});

it.each([
  [
    'Ada Brenn said it was a start after the flood had taken the lower gate of the lock.',
    'Ada Brenn said the gate was a start after the flood had taken the lower wall of the lock.',
  ],
  [
    'The tragic floods took the lower gate of the lock and the boats below the bridge.',
    'The spring floods took the lower gate of the lock and the boats below the bridge.',
  ],
  [
    'With the heavy Arle Chain on, she must read out the plan for the lower gate of the lock.',
    'Since Ada Brenn leads the board, she must read out the plan for the lower gate of the lock.',
  ],
  [
    'Nobody in the town of Arle has the means to undo that decision on the lower gate.',
    'Nobody in the town of Arle has the means to undo the decision on the lower gate.',
  ],
])('takes for no point what hangs on a name that it does not say: %s', (hanging, named) => {
  const opening = 'The lock on the Arle stayed shut for the whole of the winter.';
  const isBeside = (sentence: string) => {
    const analysis = analyseArticle(articleOf('Lock Stays Shut', [[opening], [sentence]]), tagger);
    const passage = findPassages(analysis).find(({ text }) => text === sentence);
    return passage === undefined || isBesidePoint(passage, analysis);
  };
  expect([hanging, named].map(isBeside)).toEqual([true, false]);
});
