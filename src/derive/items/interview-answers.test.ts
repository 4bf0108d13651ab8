import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { interviewAnswers } from './interview-answers.js';

const long =
  'I grew up beside the lock, and my father opened it for every boat that came up the river.';
const longer = 'My mother kept the books of the lock, and wrote down the name of every boatman.';
const exchanges = (first: readonly string[]) => [
  ['What was it like to live beside the lock?'],
  first,
  ['Would you sell the lock to the town?'],
  ['I would never sell the lock, since the village needs the water in summer.'],
  ['What comes next for the old mill?'],
  ['I hope that the mill will grind flour for the bakers one day.'],
];
const models = (first: readonly string[]) => {
  const article = articleOf('Interview with Ada Brenn of the Lock', [
    ['Ada Brenn keeps the lock on the Arle.'],
    ...exchanges(first),
  ]);
  return interviewAnswers(analyseArticle(article, createTagger())).flatMap(({ question }) =>
    question.type === 'short' ? [question.modelAnswer] : [],
  );
};

it('asks for what an answer of up to two sentences says, and for no longer one', () => {
  expect(models([long, longer])).toEqual([expect.stringContaining(longer)]);
  expect(models([long, longer, 'I still have them.'])).toEqual([]);
});
