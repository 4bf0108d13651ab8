import { expect, it } from 'vitest';
import { markWord } from './mark-word.js';

it.each([
  ['The rope began to fray.', 'fray', 'fray'],
  ['The deal frayed in later years.', 'fray', 'frayed'],
  ['Sanctions were lifted.', 'sanction', 'Sanctions'],
  ['They denied it, and nobody was surprised.', 'deny', 'denied'],
  ['The captain is arguing again.', 'argue', 'arguing'],
  ['A joint unit was dropped.', 'joint unit', 'joint unit'],
  ['The U.S. said so.', 'U.S.', 'U.S.'],
  [String.raw`The sign was \{x once.`, String.raw`\{x`, String.raw`\{x`],
  ['议会决定让末班车运行到午夜。', '末班车', '末班车'],
  ['قرر المجلس أن تستمر الحافلة.', 'مجلس', 'مجلس'],
])('finds in “%s” the word %s as %s', (sentence, word, found) => {
  const marked = markWord(sentence, word);
  expect(marked.word).toBe(found);
  expect(`${marked.before}${marked.word}${marked.after}`).toBe(sentence);
});

it('takes the word itself before a longer one that begins like it', () => {
  expect(markWord('The carpet lay in the car.', 'car').before).toBe('The carpet lay in the ');
});

it('leaves a sentence whole that does not hold the word', () => {
  const sentence = 'The starting point was start(ed) [a+b].';
  expect(markWord(sentence, 'art')).toEqual({ before: sentence, word: '', after: '' });
  expect(markWord(sentence, '').word).toBe('');
});
