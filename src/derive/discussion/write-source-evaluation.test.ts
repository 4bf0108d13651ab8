import { expect, it } from 'vitest';
import type { Article } from '../../model/article.js';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { writeOverview } from '../overview/write-overview.js';
import { writeSourceEvaluation } from './write-source-evaluation.js';

const tagger = createTagger();

const tasksOf = (title: string, sentences: readonly string[], source: Partial<Article> = {}) => {
  const article = { ...articleOf(title, [sentences]), ...source };
  return writeSourceEvaluation(writeOverview(analyseArticle(article, tagger)).material);
};

const check = (...claims: readonly string[]) =>
  tasksOf('Lock on the Arle Stays Shut', [
    'The lock on the Arle stays shut.',
    ...claims,
    'Boats wait below the bridge.',
  ]).find(({ question }) => question.includes('Check one'));

it('says that the text names nobody only where it names nobody', () => {
  const hintFor = (claim: string) => check(claim)?.lookFor;
  expect(hintFor('The gates of the lock on the Arle lost 40 percent of their weight.')).toContain(
    'names nobody',
  );
  expect(
    hintFor('Ada Brenn explained that the gates on the Arle lost 40 percent of their weight.'),
  ).not.toContain('names nobody');
});

it('searches for a claim with each word once, and with what describes a noun', () => {
  expect(
    check('The lower gates of the wooden lock on the Arle lost 40 percent of their weight.')
      ?.question,
  ).toContain('“lower gates wooden lock Arle 40 percent weight”');
});

it('takes a figure of things for the claim to check, and no day or span of time', () => {
  expect(
    check(
      'The lock on the Arle opened on May 30 after the boatmen of the town had asked for it.',
      'The lock on the Arle lifted 4,300 boats before the gates of the upper chamber fell.',
    )?.lookFor,
  ).toContain('(4,300)');
});

it('asks for reports of the month, and for none of a letter', () => {
  const elsewhere = (title: string) =>
    tasksOf(title, ['The council of Arle voted on Tuesday to keep the lock shut.'], {
      published: '2024-07-16',
      outlet: 'The Arle Post',
    }).find(({ question }) => question.includes('What do others say'))?.question;
  expect(elsewhere('Council of Arle Keeps the Lock Shut')).toContain('from about July 2024,');
  expect(elsewhere('Letter to a Young Boatman on the Arle')).toBeUndefined();
});
