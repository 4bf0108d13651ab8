import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import type { Author } from './draft.js';
import { explainCondition } from './explain-condition.js';
import { toldParagraph } from './told-paragraph.js';

const tagger = createTagger();
const ask = (author: Author, ...sentences: readonly string[]) =>
  author(analyseArticle(articleOf('The Mill and the River', [sentences]), tagger)).map(
    ({ question }) => (question.type === 'short' ? question : undefined),
  );
const mill = 'The old mill supplied the village with flour for three hundred years.';

describe('explainCondition', () => {
  it('asks what would follow', () => {
    const [asked] = ask(
      explainCondition,
      mill,
      'If the river freezes again in January, the village will have to buy its flour in the town.',
    );
    expect(asked?.stem).toContain('“If the river freezes again in January …”');
    expect(asked?.modelAnswer).toContain('“The village will have to buy its flour in the town.”');
  });

  it.each([
    'If you walk along the river, the old wheel stands behind the second bridge.',
    'If so, the village will have to buy its flour from the mill in the town.',
    'If the river freezes again, or the wheel breaks, the village will have to buy its flour.',
    'If the river freezes again in January, this will be bad.',
  ])(
    'asks nothing of the reader, of what stands elsewhere, of two conditions, or for next to nothing: %s',
    (one) => {
      expect(ask(explainCondition, mill, one)).toEqual([]);
    },
  );
});

describe('toldParagraph', () => {
  const told = (paragraph: readonly string[], weight = 1) => {
    const paragraphs = [
      ['A barge with gravel sank in the upper basin.', 'Nobody was hurt.'],
      paragraph,
    ];
    const analysis = analyseArticle(articleOf('Lock on the Arle Stays Shut', paragraphs), tagger);
    return toldParagraph(analysis.sentences.map(({ id }) => ({ sentence: id, weight })))(
      analysis,
    ).map(({ question }) => question.stem);
  };
  const news =
    'The council of Arle voted to keep the lock on the canal shut until the end of next winter.';

  it('asks for paragraphs of one sentence, which is their point', () => {
    expect(told([news])).toEqual([
      'What does paragraph 2 tell the reader? Answer in a sentence of your own.',
    ]);
  });

  it('asks nothing of a longer paragraph', () => {
    const more = 'The boatmen of the lower river had paid for the repair of both gates in spring.';
    expect(told([news, more])).toEqual([]);
  });

  it('asks for no first sentence, which repeats the headline or sets the scene', () => {
    const analysis = analyseArticle(articleOf('The Lock', [[news]]), tagger);
    expect(toldParagraph([{ sentence: 'p1s1', weight: 1 }])(analysis)).toEqual([]);
  });

  it.each([
    'It said that the gates of the lock on the canal will stay shut until the end of winter.',
    'But the gates of the lock on the canal will stay shut until the end of next winter.',
    '“The gates of the lock on the canal will stay shut until the next winter,” Ada Brenn said.',
    'The boatmen of the lower river have asked a diver from the coast to look at the gravel.',
    'The council of Arle will immediately use the money to hire more than forty boatmen.',
    'The council of Arle added that it had written to all the boatmen of the lower river.',
    'The first barge of the year left the upper basin of the old canal at 1:21 a.m. on Friday.',
    'The council of Arle said the gates had rotted, while the boatmen said the water was too low.',
    'The council of Arle declined all requests of the boatmen for an interview about the gates.',
    'To keep the boatmen from empty hands, the council should put empty hands to some better use.',
  ])('asks for nothing that another paragraph must explain, nor for a saying: %s', (one) => {
    expect(told([one])).toEqual([]);
  });
});
