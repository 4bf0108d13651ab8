import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { givesReason } from './gives-reason.js';

const tagger = createTagger();
const given = (sentence: string) =>
  analyseArticle(articleOf('The Mill and the River', [[sentence]]), tagger).sentences.some(
    givesReason,
  );

it.each([
  'The wheel stood still for a whole month because the river had frozen over.',
  'The wheel stood still for a whole month because the river had frozen over, local officials said.',
  'Because the river had frozen over, the wheel stood still for a month.',
  'The owners moved the wheel upstream thanks to a loan from the village bank.',
  'The wheel of the mill was stopped due to low water in the river that summer.',
])('finds the reason that a sentence gives: %s', (sentence) => {
  expect(given(sentence)).toBe(true);
});

it.each([
  'The wheel did not stop only because the river had frozen over in that winter.',
  'The wheel has never been stopped because the river had frozen over in winter.',
  'The wheel stopped because the river froze because the winter was the longest so far.',
  '“The wheel stopped because the river had frozen over,” said the miller of the village.',
  'The miller said that the wheel would stop because the river had frozen over.',
  'The canal was dug after the mill because it runs through the garden of the miller.',
  'I never went down to the mill because the river had frozen over in that winter.',
  'The wheel stood still for a month because the river was frozen, except that it never is.',
  'The new wheel reduced the hours of work due to low water in the dry summers.',
  'Flour is cheaper than ever before thanks to the low price of wheat but the best bread is not.',
  'A study found that the wheel stood still because the river had frozen over in that winter.',
  'The company closed the lower mill because the river had frozen over in that winter.',
  'A few weeks before closing the lower mill because of a great lack of grain, the owners met.',
])('finds none that is denied, doubled, quoted, nobody’s or the writer’s own: %s', (sentence) => {
  expect(given(sentence)).toBe(false);
});
