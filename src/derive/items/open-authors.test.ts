import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import type { Author } from './draft.js';
import { explainCondition } from './explain-condition.js';

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
