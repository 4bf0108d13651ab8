import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { writeOverview } from '../overview/write-overview.js';
import { writeSourceEvaluation } from './write-source-evaluation.js';

const hintFor = (claim: string) => {
  const sentences = ['The lock on the Arle stays shut.', claim, 'Boats wait below the bridge.'];
  const article = articleOf('Lock on the Arle Stays Shut', [sentences]);
  const { material } = writeOverview(analyseArticle(article, createTagger()));
  return writeSourceEvaluation(material).find(({ question }) => question.includes('Check one'))
    ?.lookFor;
};

it('says that the text names nobody only where it names nobody', () => {
  expect(hintFor('The gates of the lock on the Arle lost 40 percent of their weight.')).toContain(
    'names nobody',
  );
  expect(
    hintFor('Ada Brenn explained that the gates on the Arle lost 40 percent of their weight.'),
  ).not.toContain('names nobody');
});
