/** Finds a word of the vocabulary in its sentence, where it may stand in another form. */
import { keptForText } from './kept-for.js';

export interface MarkedSentence {
  readonly before: string;
  /** The word as it stands in the sentence; empty where it was not found. */
  readonly word: string;
  readonly after: string;
}

/** Longest ending that a form may add to the word: `fray`, `frayed`; `deny`, `denying`. */
const longestEnding = 4;

export function markWord(sentence: string, word: string): MarkedSentence {
  const found = mayHold(sentence, word) ? find(sentence, word) : undefined;
  if (!found) return { before: sentence, word: '', after: '' };
  return {
    before: sentence.slice(0, found.index),
    word: found.text,
    after: sentence.slice(found.index + found.text.length),
  };
}

/** Whether a search is worth while: patterns that know cases are slow to make. */
function mayHold(sentence: string, word: string): boolean {
  return fold(sentence).includes(fold(word.trim().slice(0, -1)));
}

/** Letters alike whatever their case, also where there are three: `σ`, `ς`, `Σ`. */
function fold(text: string): string {
  return text.toLowerCase().toUpperCase();
}

interface Found {
  readonly index: number;
  readonly text: string;
}

/** The first place of the strictest form that stands in the sentence. */
function find(sentence: string, word: string): Found | undefined {
  const plain = word.trim();
  if (plain === '') return undefined;
  const ways = [
    () => findWhole(sentence, plain, 0),
    () => findWhole(sentence, plain, longestEnding),
    ...(/\p{Script=Latin}{3}[ey]$/u.test(plain)
      ? [() => findWhole(sentence, plain.slice(0, -1), longestEnding)]
      : []),
    // Of a script that parts no words.
    ...(/\p{Script=Latin}/u.test(plain) ? [] : [() => placesOf(sentence, plain).next().value]),
  ];
  for (const way of ways) {
    const found = way();
    if (found !== undefined) return found;
  }
  return undefined;
}

const letterBefore = /[\p{L}\p{M}]$/u;
const lettersAfter = /^\p{L}*/u;
const markAfter = /^\p{M}/u;

/** With up to `ending` more letters, but with none before it and none after those. */
function findWhole(sentence: string, part: string, ending: number): Found | undefined {
  for (const { index, text } of placesOf(sentence, part)) {
    if (letterBefore.test(sentence.slice(Math.max(0, index - 2), index))) continue;
    const rest = sentence.slice(index + text.length);
    const [more = ''] = lettersAfter.exec(rest) ?? [];
    if (Array.from(more).length > ending || markAfter.test(rest.slice(more.length))) continue;
    return { index, text: text + more };
  }
  return undefined;
}

/** Every place of the letters, whatever their case. */
function* placesOf(sentence: string, part: string): Generator<Found, undefined> {
  const pattern = patternOf(part);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
    const { index, 0: text } = match;
    yield { index, text };
    pattern.lastIndex = index + 1;
  }
  return undefined;
}

const patternOf = keptForText(
  (part) => new RegExp(part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu'),
);
