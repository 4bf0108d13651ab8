import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { findPassages } from './passage.js';
import { writeArgument } from './write-argument.js';

const thesis = 'The town should open the old lock on the canal again before the winter comes.';
const reasonsOf = (sentence: string) => {
  const article = articleOf('The Town Should Open the Lock', [[thesis], [sentence]]);
  const analysis = { ...analyseArticle(article, createTagger()), genre: 'opinion' as const };
  const argument = writeArgument(findPassages(analysis), analysis);
  return argument?.reasons.map(({ text }) => text) ?? [];
};

it('gives what an author judges as a reason', () => {
  expect(reasonsOf('An open lock is better for the town and its boats in a dry winter.')).toEqual([
    'an open lock is better for the town and its boats in a dry winter.',
  ]);
});

it('takes no half of what is denied together with its reason', () => {
  const denied = 'Boats do not come to the town more often because the lock is shut at night.';
  expect(reasonsOf(denied)).toEqual([]);
});
