import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from './analyse-article.js';

const tagger = createTagger();
const said = (...paragraphs: readonly (readonly string[])[]) =>
  analyseArticle(articleOf('The Mill Speaks', paragraphs), tagger).quotations.map(
    ({ text, speaker }) => [text, speaker?.name],
  );
const opening = ['“We believe in the river,” says Ada Brenn, who runs the mill.'] as const;
const next = ['“The bridge is another matter,” she says.', 'The council closed the road.'] as const;

it('gives a quotation of several paragraphs to one speaker', () => {
  expect(
    said(
      [...opening, '“It has never let us down in all these years.'],
      ['“The bridge is another matter in a village as small as ours.”'],
    ),
  ).toEqual([
    ['We believe in the river', 'Ada Brenn'],
    ['It has never let us down in all these years.', 'Ada Brenn'],
    ['The bridge is another matter in a village as small as ours.', 'Ada Brenn'],
  ]);
});

it('takes a paragraph that is one quotation for more of what was said right before it', () => {
  const more = '“The bridge is another matter in a village as small as ours.”';
  expect(said(opening, [more]).map(([, name]) => name)).toEqual(['Ada Brenn', 'Ada Brenn']);
  expect(said(opening, ['The council closed the road.'], [more]).at(-1)?.[1]).toBeUndefined();
});

it('gives up a quotation that never closes', () => {
  expect(
    said([...opening, '“It has never let us down in all these years.'], [...next].reverse()),
  ).toEqual([
    ['We believe in the river', 'Ada Brenn'],
    ['The bridge is another matter', 'Ada Brenn'],
  ]);
});

it.each([
  'Its director, Samir Haddad, said: “The bridge has to be rebuilt before the winter.”',
  'Its Chief Executive, Samir Haddad, said: “The bridge has to be rebuilt before the winter.”',
  '“The bridge has to be rebuilt before the winter,” said its director, Samir Haddad.',
])('names the person, not the post: %s', (sentence) => {
  expect(said(['The council closed the road.', sentence]).map(([, name]) => name)).toEqual([
    'Samir Haddad',
  ]);
});
