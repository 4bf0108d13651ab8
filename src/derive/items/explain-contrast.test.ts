import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { explainContrast } from './explain-contrast.js';

const tagger = createTagger();
const ask = (...sentences: readonly string[]) =>
  explainContrast(analyseArticle(articleOf('The Mill and the River', [sentences]), tagger)).map(
    ({ question }) => (question.type === 'short' ? question : undefined),
  );
const mill = 'The old mill supplied the village with flour for three hundred years.';

describe('explainContrast', () => {
  it('asks for the two sides of “but” within a sentence', () => {
    const [asked] = ask(
      'The wheel of the mill was repaired in spring, but the stones were too worn to grind.',
    );
    expect(asked?.stem).toContain('“but”');
    expect(asked?.modelAnswer).toContain('“The stones were too worn to grind.”');
  });

  it('says in brackets what a sentence that turns speaks of', () => {
    const next = 'But it never had a stone that ground the grain of the hills.';
    expect(ask(mill, next)[0]?.modelAnswer).toContain('“It [the old mill] never');
    const nobody = 'But she never had a stone that ground the grain of the hills.';
    expect(ask(mill, nobody)).toEqual([]);
  });

  it('takes a name that ends like a participle for what is set against something', () => {
    const sentence =
      'Although the wheel of the mill was repaired in spring, United Mills bought its flour elsewhere.';
    expect(ask(sentence)).toHaveLength(1);
  });

  it.each(['although', 'yet', 'even though'])('asks for them at “%s”', (word) => {
    const sentence = `The wheel of the mill was repaired in spring, ${word} the stones were too worn to grind.`;
    expect(ask(sentence)[0]?.stem).toContain(`with “${word}”`);
  });

  it.each([
    'While the wheel of the mill was repaired in the spring, the picture is different in the hills.',
    'The miller of the village is one of the farmers, but he differs from them in a very important way.',
    'Although the law asks for a gate at every lock, only half of the locks have, Ada Brenn said.',
    'The chest of the miller was opened in court, but the book with the sums was not inside.',
    'The wheel of the mill was repaired in spring, and two smiths were sent for, but they could not lift the stones.',
    'While the wheel of the mill was repaired in spring, it is worth remembering that the stones were too worn.',
  ])('asks nothing where one side says nothing, or nobody knows whose it is: %s', (sentence) => {
    expect(ask(sentence)).toEqual([]);
  });

  it.each([
    'But not last night at the great mill, where the wheel was stopped by a storm.',
    'But whereas one was built of oak, the other was put together from what was left over.',
    'But in the intervening years the bakers of the towns have bought their flour in the hills.',
  ])('asks nothing where what turns is half, or turns on what stands further up: %s', (next) => {
    expect(ask(mill, next)).toEqual([]);
  });

  it('sets “nonetheless” against the one sentence before it only', () => {
    const [first, second, next] = [
      mill,
      'The bakers of the towns along the river bought their flour there as well.',
      'Nonetheless, many of the farmers in the hills ground their grain by hand.',
    ];
    expect(ask(first, next)).toHaveLength(1);
    expect(ask(first, second, next)).toEqual([]);
  });

  it.each([
    'The wheel of the mill was not only repaired in the spring, but the stones were renewed.',
    'It was repaired by the village in the spring, but the stones were too worn to grind.',
    'While the wheel of the mill was repaired in spring, the stones were also ground anew.',
    'The wheel of the mill was repaired in the spring, but I never saw it turn in my life.',
  ])('asks nothing where “but” corrects, points back, or tells of the writer: %s', (sentence) => {
    expect(ask(sentence)).toEqual([]);
  });
});
