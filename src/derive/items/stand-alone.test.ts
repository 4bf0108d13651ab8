import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { standAlone } from './stand-alone.js';

const tagger = createTagger();
const mill = 'The old mill supplied the village with flour for three hundred years.';

function second(sentence: string): string | undefined {
  const article = articleOf('The Mill and the River', [[mill, sentence]]);
  const analysis = analyseArticle(article, tagger);
  const [, told] = analysis.sentences;
  return told && standAlone(told, analysis);
}

describe('standAlone', () => {
  it('says in brackets what a pronoun at the head stands for', () => {
    const told = second('It never ground the grain of the hills.');
    expect(told).toBe('It [the old mill] never ground the grain of the hills.');
  });

  it.each([
    'But she never had a stone that ground the grain of the hills.',
    'That issue was raised by the farmers of the hills.',
  ])('has no words for what nobody can be sure of: %s', (sentence) => {
    expect(second(sentence)).toBeUndefined();
  });
});
