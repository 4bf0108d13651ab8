import { expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { articleOf } from '../../test/article-of.js';
import { analyseArticle } from '../analysis/analyse-article.js';
import { choosePassages } from './choose-key-points.js';
import { isIntroduced } from './introduced.js';
import { findPassages } from './passage.js';
import { spellOut } from './spell-out.js';
import { isBesidePoint } from './weigh-point.js';
import { wholePoint } from './whole-point.js';

const tagger = createTagger();

function read(...sentences: readonly string[]) {
  const analysis = analyseArticle(articleOf('Arle Council Keeps Lock Shut', [sentences]), tagger);
  return { analysis, passages: findPassages(analysis) };
}

const lead =
  'The council of Arle voted on Tuesday to keep the lock on the canal shut, the mayor said.';

it.each([
  ['The map will show the council of Arle every wall that must go.', false],
  ['Engineers will show the council of Arle the wall that must go.', true],
  ['The lock will cost the council of Arle a million crowns.', true],
  ['The moon will lift the water of every canal in the county.', true],
])('asks whether headline, points before or the world tell what is meant: %s', (text, known) => {
  const { analysis, passages } = read(lead, 'Engineers drew a map of Arle and the canal.', text);
  const last = passages.at(-1);
  expect(last?.text).toBe(text);
  expect(last && isIntroduced(last, [], analysis)).toBe(known);
  expect(last && isIntroduced(last, passages.slice(0, -1), analysis)).toBe(true);
});

it.each([
  'The legislation will show the council of Arle every wall that must go.',
  'The council will build every wall from Dec. 1 to the end of May by the map.',
])('is told by no month, and knows words that stand for others: %s', (text) => {
  const { analysis, passages } = read(lead, 'Engineers drew a map of Arle and the canal.', text);
  const last = passages.at(-1);
  expect(last?.text).toBe(text);
  expect(last && isIntroduced(last, [], analysis)).toBe(false);
});

it.each([
  'To keep the water away, he tells people to build a wall around the harbour of Arle.',
  'To keep the weather out, she tells people to build a wall around the harbour of Arle.',
])('takes no thing for who is meant: %s', (text) => {
  expect(read(lead, text).passages.map((one) => one.text)).not.toContain(text);
});

it('spells a code out as the article does, and refuses one for which it has no words', () => {
  const { analysis, passages } = read(
    lead,
    'The gates of the canal belong to the Arle River Board (ARB), and were made of B12 oak.',
    'Boats will pay the ARB for every day that the lock stays shut.',
    'Carpenters of the harbour will pay for B12 as long as the lock stays shut.',
  );
  const [, , board, oak] = passages;
  expect(board && spellOut(board.text, analysis)).toMatch(/pay the Arle River Board for/);
  expect(spellOut('ARB wants a toll.', analysis)).toBe('The Arle River Board wants a toll.');
  expect(board && isIntroduced(board, [], analysis)).toBe(true);
  expect(oak && isIntroduced(oak, [], analysis)).toBe(false);
});

it('tells both halves of what the next sentence turns, or neither', () => {
  const half = 'Most boatmen of the lower canal could pay a toll of 4 percent at the lock of Arle.';
  const whole = (turn: string) => {
    const { analysis, passages } = read(lead, half, turn);
    const point = passages.find(({ text }) => text === half);
    return point && wholePoint(point, analysis);
  };
  const short = 'But many fishermen of the canal could not.';
  expect(whole(short)).toMatchObject({
    text: `${half} ${short}`,
    evidence: { quote: `${half} ${short}` },
  });
  const more = 'sell eels to the inns of the harbour and mend nets beside the canal all winter';
  expect(whole(`But the fishermen, who ${more} and who ${more}, could not.`)).toBeUndefined();
  expect(whole('Fishermen of the canal could not.')?.text).toBe(half);
});

it.each([
  ['Two boatmen stood beside the lock of Arle and watched the council walk home.', true],
  ['The mayor is deeply grateful to the council of Arle for the lock.', true],
  ['Boatmen of the lower canal pay a toll of 4 percent at the lock of Arle.', false],
])('knows what is no point: %s', (text, beside) => {
  const { analysis, passages } = read(text, lead);
  expect(passages[0]?.text).toBe(text);
  expect(passages[0] && isBesidePoint(passages[0], analysis)).toBe(beside);
});

it('always has the news of the headline', () => {
  const { analysis, passages } = read(
    lead,
    'Boatmen of the lower canal will pay a toll of 40 percent for each boat that the lock lets in.',
    'Fishermen of the upper canal should pay 20 percent for each boat that the lock lets out.',
    'Engineers of the county will mend 90 percent of the walls and the gates before the spring.',
  );
  expect(choosePassages(passages, analysis)[0]?.index).toBe(0);
});
