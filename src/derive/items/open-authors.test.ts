import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import type { Author } from './draft.js';
import { explainCondition } from './explain-condition.js';
import { explainReason } from './explain-reason.js';
import { explainReference } from './explain-reference.js';
import { toldParagraph } from './told-paragraph.js';

const tagger = createTagger();
const ask = (author: Author, ...sentences: readonly string[]) =>
  author(analyseArticle(articleOf('The Mill and the River', [sentences]), tagger)).map(
    ({ question }) => (question.type === 'short' ? question : undefined),
  );
const mill = 'The old mill supplied the village with flour for three hundred years.';

describe('explainReason', () => {
  it.each([
    [
      'The wheel stood still for a whole month because the river had frozen over.',
      'The wheel stood still for a whole month.',
      'Because the river had frozen over.',
    ],
    [
      'Because the river had frozen over, the wheel stood still for a month.',
      'The wheel stood still for a month.',
      'Because the river had frozen over.',
    ],
    [
      'The owners moved the wheel upstream thanks to a loan from the village bank.',
      'The owners moved the wheel upstream.',
      'Thanks to a loan from the village bank.',
    ],
    [
      'The wheel of the mill was stopped due to low water in the river that summer.',
      'The wheel of the mill was stopped.',
      'Due to low water in the river that summer.',
    ],
    [
      'The miller raised the dam in order to catch the water of the spring floods.',
      'The miller raised the dam.',
      'To catch the water of the spring floods.',
    ],
  ])('quotes what the reason is for: %s', (sentence, effect, model) => {
    const [question] = ask(explainReason, mill, sentence);
    expect(question?.stem).toContain(`“${effect}”`);
    expect(question?.modelAnswer).toBe(model);
    expect(question?.evidence).toEqual([{ paragraph: 'p1', quote: sentence }]);
  });

  it('asks for the reason that the next sentence tells', () => {
    const [reason] = ask(explainReason, mill, 'This was because the river could be dammed there.');
    expect(reason?.stem).toContain(`gives a reason for this: “${mill}”`);
    expect(reason?.modelAnswer).toBe('Because the river could be dammed there.');
  });

  it.each([
    'This was because though the river could be dammed there, nobody had asked the village.',
    'This was because the river could be dammed there, and because nobody else asked for it.',
  ])('asks for no reason that is granted first, and for no two: %s', (reason) => {
    expect(ask(explainReason, mill, reason)).toEqual([]);
  });

  it('leaves out of a reason who says so', () => {
    const [question] = ask(
      explainReason,
      'The wheel stood still for a whole month because the river had frozen over, local officials said.',
    );
    expect(question?.modelAnswer).toBe('Because the river had frozen over.');
  });

  it('takes the sentence before as the reason of one that begins with “As a result”', () => {
    const [question] = ask(
      explainReason,
      mill,
      'As a result, farmers from the hills brought all their grain here.',
    );
    expect(question?.stem).toContain('“Farmers from the hills brought all their grain here.”');
    expect(question?.modelAnswer).toBe(mill);
  });

  it.each([
    'The wheel did not stop only because the river had frozen over in that winter.',
    'The wheel has never been stopped because the river had frozen over in winter.',
    'The wheel stopped because the river froze because the winter was the longest so far.',
    '“The wheel stopped because the river had frozen over,” said the miller of the village.',
    'The miller said that the wheel would stop because the river had frozen over.',
    'The canal was dug after the mill because it runs through the garden of the miller.',
    'I never went down to the mill because the river had frozen over in that winter.',
    'The wheel stood still for a month because the river was frozen, except that it never is.',
    'The new wheel reduced the hours of work due to low water in the dry summers.',
    'Flour is cheaper than ever before thanks to the low price of wheat but the best bread is not.',
    'The miller raised the dam in order to catch the water and the owners of the boats helped with it.',
    'A study found that the wheel stood still because the river had frozen over in that winter.',
    'The company closed the lower mill because the river had frozen over in that winter.',
    'A few weeks before closing the lower mill because of a great lack of grain, the owners met.',
  ])(
    'asks nothing where the reason is denied, doubled, quoted, nobody’s or the writer’s own: %s',
    (sentence) => {
      expect(ask(explainReason, mill, sentence)).toEqual([]);
    },
  );
});

describe('explainReference', () => {
  it.each([
    ['This allowed the village to bake its own bread for the first time.', 'this'],
    ['This decision angered the bakers of the towns along the river.', 'this decision'],
  ])('asks what the head of a sentence stands for: %s', (sentence, word) => {
    const [asked] = ask(explainReference, mill, sentence);
    expect(asked?.stem).toContain(`“${sentence}” What does “${word}” stand for?`);
    expect(asked?.modelAnswer).toContain(mill);
  });

  it.each([
    [mill, 'This is the oldest wheel of the valley that still turns.'],
    [mill, 'That is why the bakers of the towns stayed away from the river.'],
    [mill, 'This means that you can bake your own bread in the village.'],
    [
      'It was bought by the village at the end of the war.',
      'This allowed everybody to bake bread again.',
    ],
  ])('asks nothing where it points to a thing, forward, or further back: %s %s', (one, next) => {
    expect(ask(explainReference, one, next)).toEqual([]);
  });

  it('means the first where the word comes again', () => {
    const next = 'That meant that nobody had to go to the mill in the town.';
    expect(ask(explainReference, mill, next)[0]?.stem).toContain('What does the first “that”');
  });
});

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
