import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { singleVoice } from './single-voice.js';

const answers = [
  'I grew up beside the lock, and my father opened it for every boat.',
  'I would never sell it, since the village needs the water in my view.',
  'I hope that my children will open it for boats one day.',
];
const questions = ['What was it like?', 'Would you sell it?', 'What comes next?'];
const voiceOf = (asks: string, says: string) => {
  const turns = questions.flatMap((question, at) => [
    [`${asks}${question}`],
    [`${says}${answers[at] ?? ''}`],
  ]);
  const article = articleOf('Interview with Ada Brenn of the Lock', [
    ['Ada Brenn keeps the lock on the Arle.'],
    ...turns,
  ]);
  return singleVoice(analyseArticle(article, createTagger()));
};

it('is that of the person who is interviewed, but not where two take turns by name', () => {
  expect(voiceOf('', '')).toBe('Ada Brenn');
  expect(voiceOf('The Review: ', 'Holt: ')).toBeUndefined();
});

it('is that of the one whose name stands before the answers, whomever the headline names', () => {
  expect(voiceOf('The Review: ', 'Brenn: ')).toBe('Ada Brenn');
  expect(voiceOf('', 'Ada Brenn: ')).toBe('Ada Brenn');
});

it('is that of the one whom the introduction names, where a note says that it is an interview', () => {
  const article = articleOf('Keeper of the Lock on Three Winters', [
    ['Ada Brenn keeps the lock on the Arle, and has seen it freeze three times.'],
    ['This interview has been edited for length and clarity.'],
    ...questions.flatMap((question, at) => [[question], [answers[at] ?? '']]),
  ]);
  expect(singleVoice(analyseArticle(article, createTagger()))).toBe('Ada Brenn');
});
