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
  expect(voicesOf([sentence])).toHaveLength(count);
});

const open =
  '“We have to open the lock when the boatmen come home, and most of them come late to these villages,” said Ada Brenn.';

it('gives words that do not name all they speak of where a speaker has no others', () => {
  expect(voicesOf([open])[0]?.says[0]?.text).toContain('to these villages');
  const clear = '“The lock must be open for every boat on the river in winter,” said Ada Brenn.';
  const [voice] = voicesOf([clear], [open]);
  expect(voice?.says.map(({ text }) => text)).toEqual([
    '“The lock must be open for every boat on the river in winter.”',
  ]);
});

it.each([
  '“They have to open the lock when the boatmen come home to the villages by the river,” said Ada Brenn.',
  '“We have to open the lock for them,” said Ada Brenn.',
])('gives none that speak of somebody nobody knows: %s', (sentence) => {
  expect(voicesOf([sentence])).toEqual([]);
});

function voicesOf(...more: readonly (readonly string[])[]) {
  const paragraphs = [['The lock on the Arle stays shut.'], ...more];
  const analysis = analyseArticle(articleOf('Lock on the Arle Stays Shut', paragraphs), tagger);
  return writeVoices(findPassages(analysis), analysis);
}
