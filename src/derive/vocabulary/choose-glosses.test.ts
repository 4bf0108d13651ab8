import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import type { Article } from '../../model/article.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { chooseGlosses } from './choose-glosses.js';

const tagger = createTagger();
const text =
  'The council abolished the old tax on boats last week. Nobody expected such a sudden decision from the council of Brill. Fishermen had protested against the tax for many years without success. Their livelihood depends on cheap boats, and the tax made every boat more expensive. A spokesman said that the town would raise revenue in other ways from now on.';
const article: Article = {
  id: 'brill',
  title: 'Brill drops its boat tax',
  language: 'en',
  excerpt: false,
  words: 120,
  paragraphs: [
    {
      id: 'p1',
      kind: 'paragraph',
      text,
      sentences: (text.match(/[^.]+\./g) ?? []).map((part, at) => ({
        id: `p1s${at + 1}`,
        text: part.trim(),
      })),
    },
  ],
};
const glossesOf = (taken: readonly string[]) =>
  chooseGlosses(
    analyseArticle(article, tagger),
    taken.map((word) => ({ word })),
  );

it('explains words in the form and the order in which they stand, verbs by their base form', () => {
  expect(glossesOf([])[0]).toEqual({
    word: 'abolished',
    definition: 'from “abolish”: officially put an end to',
    paragraph: 'p1',
  });
});

it('leaves out what the vocabulary explains, and keeps to one for forty words', () => {
  const words = glossesOf(['abolish']).map(({ word }) => word);
  expect(words).not.toContain('abolished');
  expect(words).toHaveLength(3);
});
