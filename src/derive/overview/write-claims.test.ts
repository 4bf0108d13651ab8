import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { findPassages } from './passage.js';
import { writeClaims } from './write-claims.js';

const claim = 'An old lock can keep the water of a canal clean for many years.';
const supportOf = (second: string) => {
  const analysis = analyseArticle(
    articleOf('What Old Locks Do for a Canal', [[claim, second]]),
    createTagger(),
  );
  return writeClaims(findPassages(analysis), analysis).map(({ support }) => support.length);
};

it.each([
  'For example, the lock of Arle held back the mud of three floods.',
  'A study of nine towns found that an old lock keeps a canal and its water clean of mud.',
])('takes for evidence what names the claim’s matter: %s', (second) => {
  expect(supportOf(second)).toEqual([1]);
});

it.each([
  'For example, the mayor of Arle has opened three gardens.',
  'According to the mayor of Arle, 40 boats of the canal came in June.',
  'Because an old lock keeps the water of its canal in place, it is not cheap either.',
])('takes for none what stands beside it: %s', (second) => {
  expect(supportOf(second)).toEqual([]);
});
