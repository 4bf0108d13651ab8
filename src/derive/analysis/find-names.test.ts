import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from './analyse-article.js';

it.each([
  'The plan was shown by Secretary for Education Robert Hale on Monday.',
  'The plan was shown by Arle Home Maintenance Owner Robert Hale on Monday.',
  'The plan was shown by the envoy to Ukraine Robert Hale on Monday.',
])('keeps an office or a place out of the name that follows it: %s', (sentence) => {
  const { entities } = analyseArticle(articleOf('The Plan', [[sentence]]), createTagger());
  expect(entities.map(({ name }) => name)).toContain('Robert Hale');
});

it('takes Jan for a name, and Dec. for none', () => {
  const said = 'The plan was shown on Dec. 4 by the keeper Jan Novak at the lock.';
  const { entities } = analyseArticle(articleOf('The Plan', [[said]]), createTagger());
  expect(entities.map(({ name }) => name)).toEqual(['Jan Novak']);
});

it('keeps whoever gives a first name only apart from others of that name', () => {
  const sentences = [
    'The gate leaks, said a boatman who asked only to be identified as David.',
    'The head of the board, David Weir, said that it does not.',
    'The board pays nobody, David said.',
  ];
  const { entities } = analyseArticle(articleOf('The Gate', [sentences]), createTagger());
  expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['David', 2],
    ['David Weir', 1],
  ]);
});

it('knows a last name of several words', () => {
  const sentences = [
    'The plan was drawn by Ada Pérez-de la Fuente of the board.',
    'The gate will hold, Pérez-de la Fuente said at the lock.',
  ];
  const { entities } = analyseArticle(articleOf('The Gate', [sentences]), createTagger());
  expect(entities.map(({ name }) => name)).toEqual(['Ada Pérez-de la Fuente']);
});
