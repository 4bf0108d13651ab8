import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { findPassages } from '../overview/passage.js';
import { weighNumber } from './probe-evidence.js';

const tagger = createTagger();

it.each([
  ['About 40 percent of the stakeholders pay a toll for each boat at the lock.', 1],
  ['The board of the river holds a stake of 40 percent in the lock and its gates.', 0],
])('has a share weighed, and not who owns it: %s', (sentence, count) => {
  const analysis = analyseArticle(articleOf('Lock on the Arle', [[sentence]]), tagger);
  const passages = findPassages(analysis);
  expect(passages).toHaveLength(1);
  const material = { analysis, passages, keyPoints: passages, contested: false, claims: [] };
  expect(weighNumber(material)).toHaveLength(count);
});
