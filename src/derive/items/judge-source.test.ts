import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { judgeSource } from './judge-source.js';

const tagger = createTagger();
const said = '“The lock must be open for every boat on the river in winter,” said Ada Brenn';
const ask = (sentence: string) =>
  judgeSource(
    analyseArticle(
      articleOf('Lock on the Arle Stays Shut', [['The lock on the Arle stays shut.'], [sentence]]),
      tagger,
    ),
  ).map(({ question }) => (question.type === 'short' ? question : undefined));

it.each([
  ['a professor of hydrology at the University of Arle', /studie[sd] the field/, /may not share/],
  ['director of the Arle Canal Trust', /from the inside/, /good light/],
  ['a farmer who sends grain by boat', /who is there/, /one part/],
  ['a senior partner at Canal and Company', /daily work/, /one place of work/],
])('asks for trust and care by what somebody is: %s', (role, trust, care) => {
  const [question] = ask(`${said}, ${role}.`);
  expect(question?.stem).toContain(`quotes Ada Brenn, ${role}.`);
  expect(question?.modelAnswer).toMatch(trust);
  expect(question?.modelAnswer).toMatch(care);
});

it('asks nothing of whom the text says nothing, nor for a word or two', () => {
  expect(ask(`${said}.`)).toEqual([]);
  expect(ask('“The lock stays shut,” said Ada Brenn, director of the Arle Canal Trust.')).toEqual(
    [],
  );
});
