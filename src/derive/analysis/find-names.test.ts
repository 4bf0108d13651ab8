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
