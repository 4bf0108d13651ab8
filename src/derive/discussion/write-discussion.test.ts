import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { writeOverview } from '../overview/write-overview.js';
import { writeDiscussion } from './write-discussion.js';

const tagger = createTagger();
const discuss = (title: string, paragraphs: readonly (readonly string[])[]) =>
  writeDiscussion(
    writeOverview(analyseArticle(articleOf(title, paragraphs), tagger), tagger).material,
  );
const about = (part: string, prompts: ReturnType<typeof discuss>) =>
  prompts.map(({ prompt }) => prompt).find((prompt) => prompt.includes(part));

const filling = 'It was like that on most days, and so it stayed for them all.';
const long = [1, 2, 3, 4, 5].map(() => Array.from({ length: 6 }, () => filling));

it('gives five prompts on four levels of a text of which no sentence can be quoted', () => {
  const prompts = discuss('Why It Stayed So on the Arle', long);
  expect(prompts).toHaveLength(5);
  expect(new Set(prompts.map(({ bloom }) => bloom)).size).toBeGreaterThanOrEqual(4);
});

const speakers = (second: string) =>
  discuss('Lock on the Arle Stays Shut', [
    ['The lock on the Arle stays shut.'],
    [
      '“The lock needs new gates before the boats of the summer come,” said Ada Brenn, an engineer.',
    ],
    [`“${second},” said Tom Velde, a skipper.`],
    ['The boats wait below the bridge.'],
  ]);

it('sets two speakers beside each other who speak of one matter', () => {
  expect(
    about('What does each of them stress?', speakers('My boats cannot wait for new gates')),
  ).toContain('Ada Brenn (paragraph 2) and of Tom Velde (paragraph 3)');
  expect(
    about('What does each of them stress?', speakers('Bread has become dear in this town')),
  ).toBeUndefined();
});

it('does not say that those whom it names are all who speak', () => {
  expect(about('hardly heard', speakers('My boats cannot wait for new gates'))).toMatch(
    /^Among those who speak in this text are Ada Brenn and Tom Velde\./,
  );
});

it('takes nobody who lived long ago for one who is heard', () => {
  const old = discuss('Lock on the Arle Stays Shut', [
    ['The lock on the Arle stays shut.', 'Tom Velde (1514–1564) had built the first one.'],
    ['“The lock needs new gates before the summer comes,” said Ada Brenn, an engineer.'],
    ['“The river will take every gate that men set into it,” wrote Tom Velde.'],
  ]);
  expect(about('hardly heard', old)).toMatch(/^Ada Brenn speaks in this text\./);
});
