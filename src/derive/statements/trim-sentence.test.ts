import { expect, it } from 'vitest';
import { cutTail, dateline, trimSentence } from './trim-sentence.js';

it('keeps words that bound a number', () => {
  const text = 'At least 31 people waited in the rain.';
  expect(trimSentence(text).text).toBe(text);
});

it('leaves out “then” before a verb, and not before what somebody was at the time', () => {
  expect(trimSentence('The board then opened the lock.').text).toBe('The board opened the lock.');
  const title = 'It was the then Prime Minister who opened the lock.';
  expect(trimSentence(title).text).toBe(title);
});

it.each([
  'LIMA, Peru — ',
  'PORT LAMARQUE: ',
  'PORT LAMARQUE, Merrou, Aug 5 — ',
  'BRILL (Reuters) - ',
])('knows the dateline %s', (line) => {
  expect(`${line}The harbour opened again.`.replace(dateline, '')).toMatch(/The harbour opened/);
});

it.each([
  'The board defended the lock in a statement published on Sunday.',
  'Rallies were planned for Sunday in other towns on the river.',
])('keeps the day without which something is lost: %s', (text) => {
  expect(trimSentence(text).text).toBe(text);
});

it('cuts what went on while somebody said it, and nothing of what was said', () => {
  const { text } = cutTail(
    'The harbour of Brill opened again after a closure that had lasted three weeks, officials said, as the owners of two ships gave different accounts of the storm.',
  );
  expect(text).toBe(
    'The harbour of Brill opened again after a closure that had lasted three weeks, officials said.',
  );
});

it('cuts a connective before a capital only where a comma tells that it is none of a name', () => {
  expect(trimSentence('Indeed Arle’s engineer said the lock is old.').edits).toEqual([]);
  expect(trimSentence('Indeed, Arle’s engineer said the lock is old.').text).toBe(
    'Arle’s engineer said the lock is old.',
  );
  expect(trimSentence('But Arle’s engineer said the lock is old.').text).toBe(
    'Arle’s engineer said the lock is old.',
  );
});

it('takes what stands between two ranges for no aside', () => {
  const text = 'The loss would have been 3–4 times higher, with 21–32 birds and 7–16 fish gone.';
  expect(trimSentence(text).text).toBe(text);
  expect(trimSentence('The lock — a wooden one — lost 40 boats.').text).toBe(
    'The lock lost 40 boats.',
  );
});

it('leaves no comma behind who says so, where nothing stands before it any more', () => {
  const { text } = trimSentence('For that reason, boatmen say, the lock must stay open.');
  expect(text).toBe('Boatmen say the lock must stay open.');
  const warned = 'However, as boatmen have warned, the lock leaks in winter.';
  expect(trimSentence(warned).text).toBe('As boatmen have warned, the lock leaks in winter.');
});

it('keeps what a dash announces', () => {
  const text = 'The mayor spoke at the lock about a much older idea — a river without gates.';
  expect(trimSentence(text).text).toBe(text);
});
