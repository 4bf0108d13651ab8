import { describe, expect, it } from 'vitest';
import { articleOf } from '../test/article-of.js';
import { findStandfirst } from './standfirst.js';

const told = 'A village kept its mill alive for three centuries, and may yet lose it to a drought.';
const { title, paragraphs } = articleOf('The Mill and the River', [
  ['The old mill supplied the village with flour.', 'Nobody knows how long it will go on.'],
]);
const find = (...given: readonly (string | undefined)[]) =>
  findStandfirst(given, { title, paragraphs });

describe('findStandfirst', () => {
  it('takes the first that is told in whole sentences', () => {
    expect(find(undefined, 'News from the village', told, 'x'.repeat(80))).toBe(told);
  });

  it('ends one without a full stop, unless it may have been cut', () => {
    expect(find(told.slice(0, -1))).toBe(told);
    expect(find(`${told} ${told.slice(0, -1)}`)).toBeUndefined();
  });

  it.each([
    ['a piece of the text', 'The old mill supplied the village with flour. Nobody knows how long'],
    ['what was cut', 'A village kept its mill alive for three centuries, and may yet lose…'],
    ['an excerpt with its mark', `${told.slice(0, -1)} [...]`],
    ['what is long', `${told} `.repeat(6).trim()],
    ['an address', 'The mill of the village has a page of its own at https://mill.example now.'],
  ])('is not %s', (_, text) => {
    expect(find(text)).toBeUndefined();
  });
});
