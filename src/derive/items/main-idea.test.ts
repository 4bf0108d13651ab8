import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { findPassages } from '../overview/passage.js';
import { writeSummary } from '../overview/write-summary.js';
import { mainIdea } from './main-idea.js';

const tagger = createTagger();
const title = 'Arle Council Closes Old Lock for the Winter';
const lead =
  'The council of Arle will close the old lock on the canal for the whole winter, after divers found deep cracks in both of its gates.';
const day = ['The vote on Monday was close.', 'Nobody had spoken for long.'];
const quotes = [
  '“The gates would not have lasted another year,” said Ada Brenn, who heads the council.',
];
const details = [
  [
    'Boatmen of the lower river carried 40 tons of grain and timber to the mills of Harrow in October.',
  ],
  ['A bakery in Mill Street lends its cellar to the divers, who dry their suits beside the ovens.'],
  ['Engineers from Harrow measured the depth of the water at nine places below the stone bridge.'],
];
const ask = (heading: string, ...paragraphs: readonly (readonly string[])[]) =>
  askBeside(undefined, heading, ...paragraphs);

function askBeside(
  standfirst: string | undefined,
  heading: string,
  ...paragraphs: readonly (readonly string[])[]
) {
  const article = { ...articleOf(heading, paragraphs), ...(standfirst && { standfirst }) };
  const analysis = analyseArticle(article, tagger);
  const summary = writeSummary(analysis, tagger);
  return mainIdea(findPassages(analysis), summary)(analysis).map(({ question }) => question);
}

describe('mainIdea', () => {
  it('sets the news of a report among details of later paragraphs, word for word', () => {
    const [question] = ask(title, [lead], day, quotes, ...details);
    const options = question?.type === 'choice' ? question.options : [];
    expect(options[0]).toMatchObject({ text: lead, correct: true });
    expect(options.map(({ text }) => text).sort()).toEqual([lead, ...details.flat()].sort());
  });

  it('takes no more than one sentence of the outlet', () => {
    const summary =
      'Deep cracks in both gates of the old lock keep it shut for winter. The canal is empty now.';
    const heading = 'A Hard Season for the Lock on the Canal';
    expect(askBeside(summary, heading, [lead], day, quotes, ...details)).toEqual([]);
  });

  it('takes what the outlet itself says, where the first sentence is not the news', () => {
    const summary =
      'Deep cracks in both gates of the old lock on the canal keep it shut for winter.';
    const [question, ...more] = askBeside(
      summary,
      'A Hard Season for the Lock on the Canal',
      [lead],
      day,
      quotes,
      ...details,
    );
    const options = question?.type === 'choice' ? question.options : [];
    expect(more).toEqual([]);
    expect(options[0]).toMatchObject({ text: summary, correct: true });
    expect(options[0]?.rationale).toContain('the outlet itself');
    expect(question?.evidence?.map(({ quote }) => quote)).toContain(lead);
  });

  it('asks nothing where there are too few details', () => {
    expect(ask(title, [lead], day, quotes, ...details.slice(1))).toEqual([]);
  });

  it.each([
    ['has little of the headline', 'A Hard Season for Boatmen', lead],
    [
      'would lose who says so',
      title,
      `${lead.slice(0, -1)} and in the stones below them at the old bridge, according to Ada Brenn, who has led the council for years.`,
    ],
    ['would lose marks of quotation', title, lead.replace('deep cracks', '“deep cracks”')],
    ['tells what led up to the news', title, `Weeks after a storm, ${lead.replace('The', 'the')}`],
  ])('asks nothing where the first sentence %s', (_, heading, first) => {
    expect(ask(heading, [first], day, quotes, ...details)).toEqual([]);
  });
});
