import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import type { Sense } from '../vocabulary/glossary.js';
import type { Author, Draft } from './draft.js';
import { relateSentences } from './relate-sentences.js';
import { replaceConnective } from './replace-connective.js';
import { vocabularyInContext } from './vocabulary-in-context.js';
import { wordForMeaning } from './word-for-meaning.js';

const tagger = createTagger();
const ask = (author: Author, ...paragraphs: readonly (readonly string[])[]): readonly Draft[] =>
  author(analyseArticle(articleOf('The Mill and the River', paragraphs), tagger));
const questions = (author: Author, ...paragraphs: readonly (readonly string[])[]) =>
  ask(author, ...paragraphs).map(({ question }) => question);
const keys = (author: Author, ...paragraphs: readonly (readonly string[])[]) =>
  questions(author, ...paragraphs).flatMap((question) =>
    question.type === 'choice'
      ? question.options.filter(({ correct }) => correct).map(({ text }) => text)
      : [],
  );

const mill = 'The old mill supplied the village with flour for three hundred years.';

describe('relateSentences', () => {
  it.each([
    ['However, the wheel stopped for good in the dry summer of 1976.', /against each other/],
    ['For example, the bakery on the square used nothing else.', /gives an example/],
    ['As a result, farmers from the hills brought all their grain here.', /follows from/],
  ])('tells the relation from the first words of “%s”', (sentence, key) => {
    expect(keys(relateSentences, [mill, sentence])).toEqual([expect.stringMatching(key)]);
  });

  it.each([
    ['But the wheel stopped for good in the dry summer of 1976.', /against each other/],
    ['The wheel stopped, however, in the dry summer of 1976.', /against each other/],
    ['That is why farmers from the hills brought all their grain here.', /follows from/],
    ['In addition, the miller sold bread to the boatmen of the river.', /a further point/],
    ['Therefore, farmers from the hills brought all their grain here.', /follows from/],
    ['Similarly, the upper mill fed the towns along the river.', /are alike/],
  ])('knows more words that show it, and those between commas: %s', (sentence, key) => {
    expect(keys(relateSentences, [mill, sentence])).toEqual([expect.stringMatching(key)]);
  });

  it.each([
    'But the wheel stopped in the dry summer, though the stones were as good as ever.',
    'But ‘grind or go’ was never the word of the miller who kept the old wheel.',
  ])('asks for none where a sentence turns upon itself, or begins inside of a word: %s', (one) => {
    expect(keys(relateSentences, [mill, one])).toEqual([]);
  });

  it('takes “instead” for what is so in place of something that is denied', () => {
    const denied = 'The village did not buy its flour from the mill in the town.';
    const instead = 'Instead, it ground the grain of its own fields.';
    expect(keys(relateSentences, [denied, instead])).toEqual([expect.stringContaining('instead')]);
    expect(keys(relateSentences, [mill, instead])).toEqual([]);
  });

  it('asks nothing where no word tells or two do, nor at the head of a paragraph', () => {
    expect(keys(relateSentences, [mill], ['However, the wheel stopped in 1976.'])).toEqual([]);
    expect(keys(relateSentences, [mill, 'The wheel stopped for good in 1976.'])).toEqual([]);
    const two = 'But the baker, as a result, bought her flour in the town.';
    expect(keys(relateSentences, [mill, two])).toEqual([]);
  });

  it.each([
    'But part of it went to the towns down the river as well.',
    'But flour is as well made of the grain that grows on the hills.',
    'But nobody in the town had ever asked the miller for this.',
    'But this is a matter of all the mills beside the river.',
    'But the miller wants to sell bread to the boatmen of the river.',
    'For example, take the bakery on the square beside the mill.',
    'The miller and also the baker came down to the river in the morning.',
    'It did not, however, sell any of the flour to the boatmen.',
    'However, the trade of the old mill did not end there.',
  ])('asks nothing of a sentence that takes up more than the one before: %s', (sentence) => {
    expect(keys(relateSentences, [mill, sentence])).toEqual([]);
  });

  it('takes “also” for one more point, which nobody could take for what follows', () => {
    const also = 'The miller also sold bread to the boatmen of the river.';
    const [question] = questions(relateSentences, [mill, also]);
    const options = question?.type === 'choice' ? question.options.map(({ text }) => text) : [];
    expect(options[0]).toMatch(/a further point/);
    expect(options.join(' ')).not.toMatch(/follows from|instead/);
    expect(question?.stem).toContain('“The miller sold bread');
  });

  it('does not ask for what “also” adds to a list of some, of which it may be one more', () => {
    const list = 'The mill supplied many with flour, including the bakers on the square.';
    const also = 'The inns of the village also got their flour from there.';
    expect(keys(relateSentences, [mill, also])).toHaveLength(1);
    expect(keys(relateSentences, [list, also])).toEqual([]);
  });

  it('takes no “also” out of what somebody says', () => {
    const said = '“We also sold bread to the boatmen of the river,” the old miller said.';
    expect(keys(relateSentences, [mill, said])).toEqual([]);
  });

  it('ends a sentence that ends within its marks with one full stop', () => {
    const said =
      'However, the owners wrote that “the wheel had cost them more than all its bread.”';
    const [question] = questions(relateSentences, [mill, said]);
    expect(question?.stem).toContain('all its bread.’”');
  });

  it('shows the sentence without the word that gives the relation away', () => {
    const [question] = questions(relateSentences, [
      mill,
      'However, the wheel stopped for good in the dry summer of 1976.',
    ]);
    expect(question?.stem).toContain('“The wheel stopped for good');
    expect(question?.stem).not.toContain('However');
  });
});

describe('replaceConnective', () => {
  it.each([
    ['However, the wheel stopped for good in the dry summer of 1976.', 'Yet'],
    ['As a result, when it rained, farmers brought all their grain here.', 'For this reason'],
    ['Although the river froze, the wheel turned all through the winter.', 'Even though'],
    ['The wheel turned all through the winter despite the ice on the river.', 'in spite of'],
    ['When it froze, the wheel stood still because ice lay on the blades.', 'since'],
    ['The farmers brought their grain, so the village never went hungry.', 'and for this reason'],
    ['By contrast, the wheel of the upper mill stopped in the dry summers.', 'On the other hand'],
    ['The wheel stood still for a month due to the ice on the river.', 'because of'],
    ['The bakers came to the mill in the wake of the long drought.', 'soon after'],
    ['The owners raised the dam prior to the floods of the year 1910.', 'before'],
    ['In addition to the mill, the owners bought two fields on the river.', 'Besides'],
    ['The owners bought the mill, along with the fields on the river.', 'as well as'],
    ['The owners rented the mill to the village rather than selling it.', 'instead of'],
    ['The wheel turns by itself as long as the river has enough water.', 'provided that'],
  ])('offers one that says the same: %s', (sentence, key) => {
    expect(keys(replaceConnective, [mill, sentence])).toEqual([expect.stringContaining(key)]);
  });

  it.each([
    'The wheel stood still, not just because of the ice on the river but for want of grain.',
    'That is because the river was frozen for a month in that winter.',
    'The wheel of the old mill turned, although slower in the dry summers.',
    'The long silence of the wheel was due to the ice on the river.',
    'The wheel is due to start again when the ice is off the river.',
    'The old wheel was originally due to resume its work in the spring.',
    'The bakers of the town worked together with the millers on the river.',
    'The new wheel turned twice as long as the old one in the dry summer.',
    'The boatmen waited at the mill as long as they could in that winter.',
    'The wheel did not turn the whole winter because the river was frozen.',
    'The miller said: “The wheel stood still because the river was frozen.”',
    'This is even though the river was frozen for a month in that winter.',
    'Keeping the rules that protect the river instead of mending the old wheel.',
  ])(
    'asks nothing of a reason that is denied, of a turn of phrase, or of what somebody says: %s',
    (sentence) => {
      expect(keys(replaceConnective, [mill, sentence])).toEqual([]);
    },
  );

  it('asks nothing at the head of a paragraph', () => {
    expect(keys(replaceConnective, ['However, the wheel stopped in the summer of 1976.'])).toEqual(
      [],
    );
  });
});

const sense = (word: string, definition: string, ...distractors: string[]): Sense => ({
  spellings: [word],
  partOfSpeech: 'verb',
  definition,
  example: '',
  cues: [],
  vetoes: [],
  distractors,
  common: false,
});

describe('vocabularyInContext', () => {
  it('takes the meanings that the glossary names, but for long ones and those that share a word', () => {
    const sentence = 'The council may abandon the mill before the end of the year.';
    const entry = {
      word: 'abandon',
      partOfSpeech: 'verb',
      definition: 'leave for good',
      sentence,
      paragraph: 'p1',
    };
    const senses = [
      sense('abandon', 'leave for good', 'paint', 'flee', 'rent', 'restore', 'sell', 'mend'),
      sense('paint', 'cover with colour so that it looks new and lasts for a long time'),
      sense('flee', 'leave in fear'),
      sense('rent', 'let for money'),
      sense('restore', 'bring back to use'),
      sense('sell', 'give for a price'),
      sense('mend', 'make whole'),
    ];
    const [question] = questions(vocabularyInContext([entry], senses), [sentence]);
    expect(question?.type === 'choice' && question.options.map(({ text }) => text)).toEqual([
      'leave for good',
      'let for money',
      'bring back to use',
      'give for a price',
    ]);
    expect(questions(vocabularyInContext([entry], senses.slice(0, 4)), [sentence])).toEqual([]);
    const asked = (text: string) =>
      questions(vocabularyInContext([{ ...entry, sentence: text }], senses), [text]).length;
    expect(asked(sentence)).toBe(1);
    expect(asked('The council may abandon an abandoned mill before the year ends.')).toBe(0);
    expect(asked('When will the council abandon the old mill?')).toBe(0);
  });
});

describe('wordForMeaning', () => {
  const paragraph = [
    'The council may abandon the mill before the end of the year.',
    'Farmers will restore the wheel, the mason will repair the roof and the children will polish the stones.',
  ];
  const entry = {
    word: 'abandon',
    partOfSpeech: 'verb',
    definition: 'leave for good',
    sentence: paragraph[0] ?? '',
    paragraph: 'p1',
  };
  const others = [
    sense('restore', 'bring back to how it was'),
    sense('repair', 'make whole again'),
    sense('polish', 'rub until it shines'),
  ];

  it('offers the other verbs of the paragraph', () => {
    const [question] = questions(wordForMeaning([entry], others), paragraph);
    expect(question?.stem).toContain('leave for good');
    expect(question?.type === 'choice' && question.options.map(({ text }) => text)).toEqual([
      'abandon',
      'restore',
      'repair',
      'polish',
    ]);
  });

  it('offers none that the article spells in another way than the tagger', () => {
    const labour = paragraph.map((text) =>
      text.replace('polish the stones', 'labour on the stones'),
    );
    const spelled = [...others.slice(0, 2), sense('labor', 'work hard')];
    expect(questions(wordForMeaning([entry], spelled), labour)).toEqual([]);
  });

  it('offers none that nobody has defined, and none with a meaning close to the one asked for', () => {
    expect(questions(wordForMeaning([entry], others.slice(1)), paragraph)).toEqual([]);
    const close = [sense('restore', 'leave behind for good'), ...others.slice(1)];
    expect(questions(wordForMeaning([entry], close), paragraph)).toEqual([]);
  });

  it('asks for a person only beside two more, and sets none beside what is no person', () => {
    const sentences = [
      'The founder of the mill told the miller and the baker of his hunger and his grief.',
    ];
    const noun = (word: string, definition: string) => ({
      ...sense(word, definition, 'grief'),
      partOfSpeech: 'noun' as const,
    });
    const person = {
      word: 'founder',
      partOfSpeech: 'noun',
      definition: 'a person who sets something up',
      sentence: sentences[0] ?? '',
      paragraph: 'p1',
    };
    const things = [noun('hunger', 'the need for food'), noun('grief', 'deep sadness')];
    const miller = noun('miller', 'a worker who grinds corn');
    const baker = noun('baker', 'a person who makes bread');
    const asked = (...senses: Sense[]) =>
      questions(
        wordForMeaning([person], [noun('founder', person.definition), ...senses]),
        sentences,
      );
    expect(asked(...things, miller, baker)).toHaveLength(1);
    expect(asked(...things, miller)).toEqual([]);
    const idea = { ...person, word: 'hunger', definition: 'the need for food' };
    const askedIdea = (...senses: Sense[]) =>
      questions(wordForMeaning([idea], [noun('hunger', idea.definition), ...senses]), sentences);
    expect(askedIdea(...things, miller, baker)).toEqual([]);
  });
});
