import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { writeSummary } from './write-summary.js';

const tagger = createTagger();
const text = [
  'The old mill of Brenn supplied the village with flour for three hundred years.',
  'In the summer of the long drought the river fell so low that its wheel stood still.',
  'The owners say that they may have to close the mill in winter.',
];

function summary(standfirst: string, more: object = {}) {
  const article = { ...articleOf('Drought May Close the Mill of Brenn', [text]), standfirst };
  return writeSummary(analyseArticle({ ...article, ...more }, tagger), tagger)?.text;
}

const told = 'A drought that stopped the wheel of the mill may close it after three hundred years.';

describe('writeSummary', () => {
  it('is what the outlet says', () => {
    expect(summary(told)).toBe(told);
  });

  it.each([
    ['speaks to the reader', 'You will never guess what a drought did to the mill of the village.'],
    ['asks', 'Will the drought close the mill after three hundred years of flour?'],
    ['only names a matter', 'A portrait of the mill of the village after three hundred years.'],
    ['names what the text does not', 'A drought may close the mill of Harlow after all its years.'],
    ['tells of something else', 'The council voted to paint the benches at the station green.'],
    [
      'leaves open who is meant',
      'He has kept the mill for three hundred years, through a drought.',
    ],
  ])('there is none where the outlet %s', (_, standfirst) => {
    expect(summary(standfirst)).toBeUndefined();
  });

  it('there is none where the outlet tells a detail of the text only', () => {
    const before = ['The bakers of the town buy flour.', 'Bread is dear.', 'Rye is dearer.'];
    const paragraphs = [...before, 'Rain is rare.', 'So is snow.', ...text].map((one) => [one]);
    const detail = 'The wheel stood still for want of water in the long summer of the river.';
    const title = 'Bakers of the Town Will Ask for Cheaper Flour';
    expect(summary(detail, articleOf(title, paragraphs))).toBeUndefined();
  });

  it('there is none where only a part of the article was to be had', () => {
    expect(summary(told, { excerpt: true })).toBeUndefined();
  });
});
