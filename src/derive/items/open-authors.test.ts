import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import type { Author } from './draft.js';
import { explainCondition } from './explain-condition.js';
import { explainFigure } from './explain-figure.js';
import { explainReason } from './explain-reason.js';
import { explainReference } from './explain-reference.js';
import { reportedPoint } from './reported-point.js';
import { findPassages } from '../overview/passage.js';
import { tellNews } from './tell-news.js';
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

  it.each([
    [
      'A dry summer has lowered the river, leaving the wheel without water for most of the week.',
      'A dry summer has lowered the river.',
      '“… leaving the wheel without water for most of the week.”',
    ],
    [
      'The dam broke in the first of the spring floods, which could lead to higher prices of flour, the owners said.',
      'The dam broke in the first of the spring floods.',
      '“… could lead to higher prices of flour.”',
    ],
    [
      'The river had frozen over, so farmers from the hills carried their grain to the next valley.',
      'The river had frozen over.',
      '“… farmers from the hills carried their grain to the next valley.”',
    ],
  ])('asks what comes of what is quoted: %s', (sentence, subject, model) => {
    const [question] = ask(explainReason, mill, sentence);
    expect(question?.stem).toContain(`names a consequence of this: “${subject}”`);
    expect(question?.modelAnswer).toContain(model);
  });

  it('asks for the reason or the consequence that the next sentence tells', () => {
    const [reason] = ask(explainReason, mill, 'This was because the river could be dammed there.');
    expect(reason?.stem).toContain(`gives a reason for this: “${mill}”`);
    expect(reason?.modelAnswer).toBe('Because the river could be dammed there.');
    const [consequence] = ask(explainReason, mill, 'This has led to cheaper flour in the valley.');
    expect(consequence?.stem).toContain(`names a consequence of this: “${mill}”`);
    expect(consequence?.modelAnswer).toContain('“… led to cheaper flour in the valley.”');
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
    'The company closed the lower mill because the river had frozen over in that winter.',
    'The lower mills are a first step, allowing the farmers of the hills to sell their grain.',
    'Adding the two sums means a loss of flour, leaving the village without bread in spring.',
  ])(
    'asks nothing where the reason is denied, doubled, quoted, nobody’s or the writer’s own: %s',
    (sentence) => {
      expect(ask(explainReason, mill, sentence)).toEqual([]);
    },
  );
});

describe('explainFigure', () => {
  it('asks what a share or a sum stands for', () => {
    const sentence = 'By the end of the century the mill ground 40 percent of all the local grain.';
    const [asked] = ask(explainFigure, mill, sentence);
    expect(asked?.stem).toContain('Paragraph 1 gives the figure “40 percent”');
    expect(asked?.modelAnswer).toContain(sentence);
  });

  it.each([
    'By the end of the century the mill ground between 20 and 40 percent of the local grain.',
    'It was 40 percent of all the grain that the valley grew in those years.',
    'The mill ground 40 percent of the wheat and 60 percent of the barley of the valley.',
    'By the end of the century the mill ground 40 sacks of the local grain every day.',
    'By the end of the century the mill ground 100 percent of all the local grain.',
    'By the end of the century the mill charged $20 for the grinding of all the grain.',
    'If you bring your grain to the mill, you get back 40 percent of it as flour.',
    'The mill ground 1,500 percent more of the local grain than the mills of the hills.',
    'The village council voted in May to open the $300,000 Brenn Mill before the next winter.',
    'The village council ended the payment of $200,000 to the owners of the lower mills.',
    'The main wish of the farmers — with 40 percent of all the votes — was a second wheel.',
    'The bonds of the village fell in the last week of May, hitting 16 percent on Friday.',
    'The village council had hoped to spend $300,000 of the money on a second wheel.',
  ])(
    'asks nothing of a range, a count, an aside, figures side by side, or what nobody names: %s',
    (sentence) => {
      expect(ask(explainFigure, mill, sentence)).toEqual([]);
    },
  );
});

describe('tellNews', () => {
  const news = (title: string, lead: string) => {
    const said = '“We shall miss the wheel,” Ada Brenn, the miller, said on Monday.';
    const analysis = analyseArticle(articleOf(title, [[lead], [said], [mill]]), tagger);
    return tellNews(findPassages(analysis))(analysis);
  };
  const lead =
    'The village council voted on Monday to close the old mill and to turn its narrow rooms into a museum of bread.';

  it('asks a reader of the headline for what the first sentence adds', () => {
    const [draft] = news('Council Votes to Close Mill', lead);
    expect(draft?.question).toMatchObject({
      type: 'short',
      modelAnswer:
        'A full answer gives the sense of these words: “The village council voted to close the old mill and to turn its narrow rooms into a museum of bread.”',
    });
  });

  it.each([
    ['Why Does the Council Close the Mill?', lead],
    ['Key Moments of the Council that Votes to Close the Mill', lead],
    [
      'Council Votes to Close Mill',
      'A dozen members of the council were gathered on Monday in the old mill when they were told of the votes.',
    ],
    ['Council Votes to Close Mill', 'The council has voted to close the mill.'],
    [
      'Council Votes to Close Mill',
      'The council voted on Monday to close the mill in winter, according to the regional Department for the Protection of Rivers and Lakes.',
    ],
    [
      'Council Votes to Close Mill',
      'The votes of the council on the mill were supposed to bring a quick end to a quarrel that has split the village since spring.',
    ],
    [
      'Council Votes to Close Mill',
      'The council of the village is one of the oldest in the valley, and its members never close a mill.',
    ],
    [
      'Council Votes to Close Mill',
      'Twenty years ago the council voted to close the bridge, the school and the post office of the village.',
    ],
  ])('asks nothing where the headline asks, or no news is told: %s – %s', (title, text) => {
    expect(news(title, text)).toEqual([]);
  });
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

describe('reportedPoint', () => {
  it('asks what the article reports of somebody', () => {
    const sentence =
      'Ada Brenn said that the village would have to “think again” about the price of its flour.';
    const [asked] = ask(reportedPoint, mill, sentence);
    expect(asked?.stem).toContain('What does Ada Brenn say in paragraph 1');
    expect(asked?.modelAnswer).toContain('the price of its flour');
  });

  it.each([
    'Ada Brenn believes that the village will have to think again about the price of its flour.',
    'Ada Brenn and her sister said that the village will have to think again about its flour.',
    'Ada Brenn said that it was too early for anybody to speak about the price of the flour.',
    'Ada Brenn said that the village was happy.',
    'Ada Brenn said that the wheel, which weighs more than any other, stood still for a month.',
    'Ada Brenn said that the village gets along very well with its new miller Samir Haddad, a friend who had been the baker.',
    'Ada Brenn said that the village would have to think again. Samir Haddad said that the price of the flour was a matter for the council.',
  ])(
    'asks nothing of thoughts, of two speakers, of what points back, of asides, or of little: %s',
    (text) => {
      expect(ask(reportedPoint, mill, ...text.split(/(?<=\.) /))).toEqual([]);
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

  it('asks for no first sentence that the headline tells', () => {
    const first = 'The gates of the lock on the River Arle will stay shut, Ada Brenn of Arle said.';
    const analysis = analyseArticle(articleOf('Lock on the Arle Stays Shut', [[first]]), tagger);
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
    'The council of Arle declined all requests of the boatmen for an interview about the gates.',
    'To keep the boatmen from empty hands, the council should put empty hands to some better use.',
  ])('asks for nothing that another paragraph must explain, nor for a saying: %s', (one) => {
    expect(told([one])).toEqual([]);
  });
});
