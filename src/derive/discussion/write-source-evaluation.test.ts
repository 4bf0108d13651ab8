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
  return writeSourceEvaluation(writeOverview(analyseArticle(article, tagger), tagger).material);
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

it('looks for what happened the year before in that year', () => {
  const claim = 'The gates of the lock on the Arle lost 40 percent of their weight last year.';
  const questions = tasksOf(
    'Lock on the Arle Stays Shut',
    ['The lock on the Arle stays shut.', claim, 'Boats wait below the bridge.'],
    { published: '2019-05-04T08:00:00Z' },
  ).map(({ question }) => question);
  expect(questions.join(' ')).toContain('weight 2018”');
});

it('leaves small words out of a headline in capitals', () => {
  const question = others(
    tasksOn('COUNCIL OF ARLE VOTES TO KEEP THE LOCK ON THE CANAL SHUT', gates),
  );
  expect(question).not.toMatch(/\b(?:TO|THE|OF|ON)\b/);
});

it('names an outlet that is a university with its article', () => {
  const title = 'Council of Arle Keeps the Lock Shut';
  const [said] = tasksOf(title, ['The council of Arle voted on Tuesday to keep the lock shut.'], {
    published: '2024-07-16',
    outlet: 'University of Arle',
  }).filter(({ question }) => question.includes('What do others say'));
  expect(said?.question).toContain('not by the University of Arle');
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
  expect(elsewhere('Thousands in the US Protest Against the Far Right, Study Finds')).toContain(
    '“US Protest Far-Right”',
  );
  expect(elsewhere('Letter to a Young Boatman on the Arle')).toBeUndefined();
});

it('searches for an outlet of one word as a publisher, and for whom the text is about', () => {
  const tasks = tasksOf(
    'Boatmen Fear Long Winter at Lock',
    [
      'Nils Oke was named the new keeper of the lock on Tuesday.',
      'Nils Oke will keep the lock shut all winter.',
      'Boatmen of the town asked Nils Oke to open the lock.',
    ],
    { published: '2024-07-16', outlet: 'Current' },
  ).map(({ question }) => question);
  expect(tasks.find((one) => one.includes('Who is behind'))).toContain(
    '“Current” with “publisher”',
  );
  expect(tasks.find((one) => one.includes('What do others say'))).toContain('“Nils Oke');
});

const tasksOn = (title: string, ...sentences: readonly string[]) =>
  tasksOf(title, sentences, { published: '2019-05-04T08:00:00Z' }).map(({ question }) => question);
const others = (questions: readonly string[]) =>
  questions.find((question) => question.startsWith('What do others say?'));
const gates = 'The gates of the lock on the Arle lost 40 percent of their weight in the flood.';

it('looks for reports of the day only where the text names a day', () => {
  const said = 'Ada Brenn told the council that boats wait below the bridge.';
  const title = 'Lock on the Arle Stays Shut';
  expect(others(tasksOn(title, gates, `${said.slice(0, -1)} on Monday.`))).toContain('May 2019');
  expect(others(tasksOn(title, gates, said)) ?? '').not.toContain('May 2019');
});

it('adds whom the text is about to a headline that names nobody', () => {
  const brenn = ['Ada Brenn opened it.', 'Ada Brenn waited.', 'Then Ada Brenn left on Monday.'];
  expect(others(tasksOn('Find of the century sells for a million', ...brenn, gates))).toContain(
    '“Ada Brenn',
  );
  expect(others(tasksOn('Straight Talk', gates, 'Boats wait below the bridge.'))).toBeUndefined();
});

it('has no claim checked that rests on a feeling or was told to this outlet alone', () => {
  const checkOf = (claim: string) =>
    tasksOn('Lock on the Arle Stays Shut', claim).find((question) =>
      question.includes('Check one'),
    );
  expect(checkOf(gates)).toContain('40 percent');
  expect(checkOf(gates.replace('lost', 'seemed to have lost'))).toBeUndefined();
  expect(
    checkOf(
      'Ada Brenn said in an email that the gates on the Arle lost 40 percent of their weight.',
    ),
  ).toBeUndefined();
});

it('asks nobody what players know who speak after a match', () => {
  const said = '“We needed the points of that match,” said Ada Brenn, a player of Arle United.';
  const played = 'Arle won the match 3-1 and took the sets 6-4 and 7-5 for the league.';
  const people = (...sentences: readonly string[]) =>
    tasksOn('Arle United Win', ...sentences).some((question) =>
      question.includes('gives the words'),
    );
  expect(people(said)).toBe(true);
  expect(people(said, played, 'It was the last game of the league.')).toBe(false);
});
