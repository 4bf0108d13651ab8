import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { findPassages } from './passage.js';
import { writeVoices } from './write-voices.js';

const tagger = createTagger();

it.each([
  ['“If the gates had held, I would have taken the boat through the lock,” said Ada Brenn.', 1],
  ['“I would not have taken the boat through the lock,” said Ada Brenn.', 0],
])('gives no words that hang on a condition without it: %s', (sentence, count) => {
  const paragraphs = [['The lock on the Arle stays shut.'], [sentence]];
  const analysis = analyseArticle(articleOf('Lock on the Arle Stays Shut', paragraphs), tagger);
  expect(writeVoices(findPassages(analysis), analysis)).toHaveLength(count);
});
