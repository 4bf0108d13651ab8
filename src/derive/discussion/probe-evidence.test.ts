import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { findPassages } from '../overview/passage.js';
import { askAsDoubter, weighNumber } from './probe-evidence.js';

const tagger = createTagger();

const materialOf = (sentence: string) => {
  const analysis = analyseArticle(articleOf('Lock on the Arle', [[sentence]]), tagger);
  const passages = findPassages(analysis);
  expect(passages).toHaveLength(1);
  return { analysis, passages, keyPoints: passages, contested: false, claims: [] };
};

it.each([
  ['About 40 percent of the stakeholders pay a toll for each boat at the lock.', 1],
  ['The board of the river holds a stake of 40 percent in the lock and its gates.', 0],
  ['About 40 percent of the boats pay a toll at the lock, and 12 percent pay it twice.', 0],
])('has a share weighed, and not who owns it or what stands beside it: %s', (sentence, count) => {
  expect(weighNumber(materialOf(sentence))).toHaveLength(count);
});

it('asks of what can be counted whether it is many', () => {
  const [prompt] = weighNumber(
    materialOf('The lock on the Arle has lifted 3 million boats in the years since the war.'),
  );
  expect(prompt?.prompt).toContain('Are 3 million boats many or few?');
});

it.each([
  ['The lock on the Arle stays shut in March because of the mud that the river carries.', 1],
  ['The lock is supposed to lift more boats than the old one did in its best years.', 0],
  ['Every summer, hundreds of boats wait for more than a day below the bridge on the Arle.', 0],
])('lets a doubter ask of a finding, not of a plan or a custom: %s', (sentence, count) => {
  expect(askAsDoubter(materialOf(sentence))).toHaveLength(count);
});
