import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { findPassages } from './passage.js';
import { tell } from './tell-passage.js';

const told = (...sentences: readonly string[]) => {
  const analysis = analyseArticle(articleOf('Lock Stays Shut', [sentences]), createTagger());
  return findPassages(analysis).map((passage) => tell(passage, analysis).text);
};
const bare = 'The board of the river asked Brenn for the plans of both gates.';

it('names a person in full in a sentence that gives the last name only', () => {
  expect(told('The engineer Ada Brenn drew the lock on the river.', bare)).toContain(
    'The board of the river asked Ada Brenn for the plans of both gates.',
  );
});

it.each([
  'The engineers Tom and Ada Brenn drew the lock on the river.',
  'The engineer Ada Brenn drew the lock, and Tom Brenn built it on the river.',
])('leaves a last name that several people have: %s', (first) => {
  expect(told(first, bare)).toContain(bare);
});

it('leaves the name of a thing that is called after a person', () => {
  const named = 'Boats wait at Brenn’s weir for two hours in a dry summer.';
  expect(told('The engineer Ada Brenn drew the weir.', named)).toContain(
    named.replace('Brenn', 'Ada Brenn'),
  );
  const again = 'Nobody swims near Brenn’s weir when the river is high, and Brenn’s weir is deep.';
  expect(told('The engineer Ada Brenn drew the weir.', named, again)).toContain(named);
});
