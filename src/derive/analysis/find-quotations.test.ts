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
  const answer = '“Then you have never lived in a village as small as ours.”';
  expect(said(opening, [answer]).at(-1)?.[1]).toBeUndefined();
});

it.each([
  'Ada Brenn summed up the danger in few words.',
  'In her letter Ada Brenn warned the council.',
])('gives a quotation to the person who was just said to speak: %s', (sentence) => {
  const words = '“The bridge has to be rebuilt before the winter.”';
  expect(said([sentence, words])).toEqual([[words.slice(1, -1), 'Ada Brenn']]);
  expect(said(['The council closed the road to all lorries.', words])[0]?.[1]).toBeUndefined();
});

it('gives what stands behind a colon to the person who is the subject', () => {
  const words = 'The bridge has to be rebuilt before the winter.';
  expect(said([`Ada Brenn, a miller, shared her view of the plan: “${words}”`])).toEqual([
    [words, 'Ada Brenn'],
  ]);
  expect(said([`A sign beside the road warned all drivers: “${words}”`])[0]?.[1]).toBeUndefined();
});

it('gives up a quotation that never closes', () => {
  expect(
    said([...opening, '“It has never let us down in all these years.'], [...next].reverse()),
  ).toEqual([
    ['We believe in the river', 'Ada Brenn'],
    ['The bridge is another matter', 'Ada Brenn'],
  ]);
});

const lost = '“It has never let us down in all these years.';

it('believes no quotation behind one that opens again before it was closed', () => {
  expect(said([...opening, lost, next[0]])).toEqual([['We believe in the river', 'Ada Brenn']]);
});

it('believes no quotation of a paragraph whose marks are all alike and do not pair', () => {
  expect(said([...opening, lost, next[0]].map((text) => text.replaceAll(/[“”]/g, '"')))).toEqual(
    [],
  );
});

it('makes no statement of what stands within a quotation, or behind one that never closes', () => {
  const claim = 'Karl Odum sold nine hundred lorries of sand in 2018.';
  const states = (...sentences: readonly string[]) =>
    analyseArticle(articleOf('The Mill Speaks', [sentences]), tagger).statements.some(
      ({ text }) => text === claim,
    );
  expect(states(claim, ...opening)).toBe(true);
  expect(states(lost, claim, 'The bridge is closed,” she said.')).toBe(false);
  expect(states(...opening, lost, claim)).toBe(false);
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

const bridge = 'The bridge has to be rebuilt before the winter.';

it.each([
  ['Ada Brenn', 'Ada Brenn runs the mill.', 'In 1960 Brenn bought it from Karl Brenn Jr.'],
  ['Karl Brenn Jr.', 'The mill was built for Ada Brenn.', 'Her grandson Karl Brenn Jr. runs it.'],
])('gives words of a family to %s', (name, ...sentences) => {
  expect(said([...sentences, `“${bridge}” Brenn said.`.replace('.”', ',”')]).at(-1)).toEqual([
    bridge.slice(0, -1),
    name,
  ]);
});

it('does not take for the speaker who is named in what somebody else says', () => {
  const names = said(
    ['Ada Brenn runs the mill.'],
    [
      '“It was a bad year,” one of the millers said later.',
      '“I was there with all the others.',
      'Ada Brenn told the council about it in the spring.',
      `${bridge}”`,
    ],
  );
  expect(names.map(([, name]) => name)).not.toContain('Ada Brenn');
});

it('takes nobody for the speaker whom only “she” may mean, where the headline names another', () => {
  const paragraphs = [
    [`“${bridge.replace('.', ',')}” said Ada Brenn, who runs the mill.`],
    [
      'Mira Jones was the first woman on the council.',
      '“Nobody had ever asked us about the river before,” she says.',
    ],
  ];
  const speakers = (title: string) =>
    analyseArticle(articleOf(title, paragraphs), tagger).quotations.map(
      ({ speaker }) => speaker?.name,
    );
  expect(speakers('The Mill Speaks')).toEqual(['Ada Brenn', 'Mira Jones']);
  expect(speakers('Ada Brenn and Her Mill')).toEqual(['Ada Brenn', undefined]);
});

it.each([
  ['the Arle Post', undefined],
  ['the Post Office in Arle', 'Ada Brenn'],
])('hears no reporter as a speaker, but who works elsewhere: of %s', (place, name) => {
  expect(said([`“We believe in the river,” said Ada Brenn of ${place}.`])[0]?.[1]).toBe(name);
});

it.each([
  ['nobody where two may be meant', 'Brenn said the mill paid for it.', undefined],
  ['the only one who is told of', 'The mill paid for it.', 'Jana Kell'],
])('gives “she said” to %s', (_, before, name) => {
  const mother = 'Her mother, Jana Kell, was born beside the river.';
  const words = `“${bridge.replace(/\.$/, ',')}” she said.`;
  expect(said(['Ada Brenn runs the mill.', before, mother], [words]).at(-1)?.[1]).toBe(name);
});

it.each(['One of Brenn’s former teachers', 'A friend of Ada Brenn'])(
  'does not give to a person what somebody else said: %s',
  (teller) => {
    const before = ['Ada Brenn runs the mill.'];
    const words = 'The bridge has to be rebuilt before the winter.';
    expect(said(before, [`${teller} wrote, “${words}”`])[0]?.[1]).not.toBe('Ada Brenn');
    expect(said(before, [`Ada Brenn of the mill wrote, “${words}”`])[0]?.[1]).toBe('Ada Brenn');
  },
);

it.each([
  ['Ada Brenn', 'Ada Brenn runs the mill.'],
  [undefined, 'Ada Brenn took it over. The elder Brenn built the mill.'],
])('takes %s for “she” of the next sentence: %s', (name, before) => {
  const words = `“${bridge.replace(/\.$/, ',')}” she said.`;
  expect(said(before.split(/(?<=\.) /), [words]).at(-1)?.[1]).toBe(name);
});

it.each([
  'Mayor Tom Weir, who runs the town, said that he changed his mind after he read Brenn’s report.',
  'The mill stood still, but the miller, Tom Weir, warned against a quick repair.',
])('gives “he said” to the one who has just spoken: %s', (before) => {
  const words = `“${bridge.replace(/\.$/, ',')}” he said.`;
  expect(said(['Ada Brenn wrote a report on the mill.'], [before, words]).at(-1)?.[1]).toBe(
    'Tom Weir',
  );
});

it('gives “he said” to nobody who was only named before somebody else spoke', () => {
  const words = `“${bridge.replace(/\.$/, ',')}” he said.`;
  const before = 'The decision came from Brenn, said a spokesman.';
  expect(said(['Ada Brenn runs the mill.', before], [words]).at(-1)?.[1]).not.toBe('Ada Brenn');
});
