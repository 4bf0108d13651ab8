import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import type { Article } from '../../model/article.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import type { Author } from './draft.js';
import { opinionOrFact } from './opinion-or-fact.js';

const tagger = createTagger();
const choices = (author: Author, article: Article) =>
  author(analyseArticle(article, tagger)).flatMap(({ question }) =>
    question.type === 'choice' ? [question] : [],
  );
const keyOf = (question: ReturnType<typeof choices>[number] | undefined) =>
  question?.options.find(({ correct }) => correct)?.text;

const harbour = articleOf('Harbour Town Counts Its Seals', [
  [
    'Volunteers counted 120 grey seals on the northern beach in April.',
    'Wardens of Harbour Town increased the number of patrol boats in the bay.',
  ],
  [
    'The new fence keeps walkers away from the beach.',
    'However, drones still frighten young seals on windy afternoons.',
  ],
  [
    'Fishing crews lost 40 nets during the long winter storms.',
    'The museum opened a room about the old whaling ships.',
  ],
  ['Schools in the valley planted 300 trees along the river road.'],
  [
    'Maria Holt said that the seals eat very few herring.',
    'Peter Lang said that the crews buy the nets in Denmark.',
    'The harbour office said that the drones require a permit in spring.',
  ],
]);

const opinion = articleOf('A Fence Is Not a Plan', [
  [
    'The council built a wooden fence along the beach in 2019.',
    'The town should spend the money on wardens.',
  ],
  ['A storm destroyed 80 metres of the fence in March 2021.', 'Repairs took 14 weeks.'],
  [
    'The council paid 9,000 pounds for another fence in 2022.',
    'A warden is the better answer for the seals of the bay.',
  ],
]);

describe('detectGenre', () => {
  it('takes a text that says what ought to be for an opinion, and a report that quotes it not', () => {
    expect(analyseArticle(opinion, tagger).genre).toBe('opinion');
    expect(analyseArticle(harbour, tagger).genre).not.toBe('opinion');
    const titled = (title: string) => analyseArticle({ ...harbour, title }, tagger).genre;
    expect(titled('It’s Time to Open the Harbour')).toBe('opinion');
    expect(titled('A Fence Has No Place in the Harbour')).toBe('opinion');
  });
});

describe('opinionOrFact', () => {
  it('has what can be looked up beside the judgement, in opinion pieces only', () => {
    const [question] = choices(opinionOrFact, opinion);
    expect(keyOf(question)).toMatch(/should|better/);
    expect(
      question?.options.filter(({ correct }) => !correct).every(({ text }) => /\d/.test(text)),
    ).toBe(true);
    expect(choices(opinionOrFact, harbour)).toEqual([]);
  });
});
