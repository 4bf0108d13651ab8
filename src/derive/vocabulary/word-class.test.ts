import { describe, expect, it } from 'vitest';
import { createTagger } from '../../io/wink-tagger.js';
import { isMistaken, isPlainly } from './word-class.js';

const tagger = createTagger();

/** The tokens of a sentence and the place of one of its words. */
function placed(text: string, word: string) {
  const tokens = tagger.tag(text).flatMap((sentence) => sentence.tokens);
  return [tokens, tokens.findIndex((token) => token.text === word)] as const;
}

describe('isMistaken', () => {
  it.each([
    ['You need a verified address and a key to open the box.', 'address'],
    ['Tell the bank of a change of address before the move.', 'address'],
    ['The readers found so many voices somewhat stifling.', 'stifling'],
    ['The rare, endangered and threatened birds nest here.', 'endangered'],
    ['The film was cut by censors in two countries.', 'censors'],
    ['Bridges, safety and ease of traffic matter to the town.', 'ease'],
  ])('sees that %j has no verb %s', (text, word) => {
    expect(isMistaken('verb', ...placed(text, word))).toBe(true);
  });

  it('leaves a verb after its subject alone', () => {
    expect(isMistaken('verb', ...placed('The talks address the noise.', 'address'))).toBe(false);
    expect(isMistaken('verb', ...placed('They dispose of the noise.', 'dispose'))).toBe(false);
    expect(isMistaken('verb', ...placed('Residents complain of noise.', 'complain'))).toBe(false);
    expect(isMistaken('verb', ...placed('The old mill sustained damage.', 'sustained'))).toBe(
      false,
    );
  });

  it('sees a verb behind the subject of a question', () => {
    expect(isMistaken('noun', ...placed('How would Ann Lee approach?', 'approach'))).toBe(true);
    expect(isMistaken('noun', ...placed('We liked the new approach.', 'approach'))).toBe(false);
    const film = 'The film, which advocates against the dam, is short.';
    expect(isMistaken('noun', ...placed(film, 'advocates'))).toBe(true);
    const miller = 'Brenn, the miller of the town, disputes that the wheel ever stood still.';
    expect(isMistaken('noun', ...placed(miller, 'disputes'))).toBe(true);
    const those = miller.replace('that the wheel ever stood still', 'those numbers');
    expect(isMistaken('noun', ...placed(those, 'disputes'))).toBe(true);
    expect(isMistaken('noun', ...placed('Its old pipes leak, and it is cold.', 'leak'))).toBe(true);
    expect(isMistaken('noun', ...placed('The arms race took years.', 'race'))).toBe(false);
    const board = 'The river board estimates that the repair would cost a fortune.';
    expect(isMistaken('noun', ...placed(board, 'estimates'))).toBe(true);
    const made = 'The river board estimates that were made in June are too low.';
    expect(isMistaken('noun', ...placed(made, 'estimates'))).toBe(false);
  });
});

describe('isPlainly', () => {
  it.each([
    ['verb', 'Her mental health struggles began at sea.', 'struggles', false],
    ['verb', 'The boys struggle to open the jar.', 'struggle', true],
    ['verb', 'She could not struggle any longer.', 'struggle', true],
    ['noun', 'The new approach was a good one.', 'approach', true],
    ['noun', 'Cameras further compromise our privacy.', 'compromise', false],
  ])('shows a %s in %j: %s, %s', (partOfSpeech, text, word, shown) => {
    expect(isPlainly(partOfSpeech, ...placed(text, word))).toBe(shown);
  });
});
