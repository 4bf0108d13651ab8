/** Compares what a student wrote with what counts as right. */
import { distance } from 'fastest-levenshtein';
import { isNumberWord } from './number-words.js';

/** `same`: right. `slip`: one of the spellings, mistyped. `other`: a person has to look. */
export type WrittenMatch = 'same' | 'slip' | 'other';

export interface Matched {
  readonly match: WrittenMatch;
  /** What it was taken for. */
  readonly spelling?: string;
}

/**
 * Case, accents of Latin, Greek and Cyrillic letters, Arabic vowel signs, spaces, hyphens, the shape
 * of quotation marks, a final mark and an English article in front do not matter, nor do the shape of
 * digits, commas that part thousands for sure and a sign of currency that was left out. A minus and the dash of
 * a range do.
 */
export function matchWritten(written: string, accepted: readonly string[]): Matched {
  const words = wordsOf(written);
  const same = accepted.find((spelling) => isSame(words, wordsOf(spelling)));
  if (same !== undefined) return { match: 'same', spelling: same };
  const near = accepted.find((spelling) => isSlip(words, wordsOf(spelling)));
  return near === undefined ? { match: 'other' } : { match: 'slip', spelling: near };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  const joined = [one, withoutArticle(one)].map((words) => words.join(''));
  const wanted = withoutArticle(other).join('');
  return [other.join(''), wanted, withoutCurrency(wanted)].some((text) => joined.includes(text));
}

function withoutCurrency(text: string): string {
  return text.replace(/^\p{Sc}(?=\d)|^(\d.*)\p{Sc}$/u, '$1');
}

function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && /^(?:the|an?)$/.test(words[0] ?? '') ? words.slice(1) : words;
}

/** Each word is the same or mistyped. */
function isSlip(written: readonly string[], wanted: readonly string[]): boolean {
  const [one, other] = [withoutArticle(written), withoutArticle(wanted)];
  return one.length === other.length && one.every((word, at) => isMistyped(word, other[at] ?? ''));
}

/** Only letters, since another figure is another answer, as another number word is; and long enough not to be another word. */
const canBeMistyped = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{5,}$/u;

/**
 * By one letter, or two neighbours in each other's place. Another beginning makes another word:
 * atypical, illegal, affect.
 */
function isMistyped(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  if (!canBeMistyped.test(word) || !canBeMistyped.test(wanted) || word[0] !== wanted[0]) {
    return false;
  }
  if (isNumberWord(word)) return false;
  return distance(word, wanted) === 1 || isSwapped(word, wanted);
}

/** Two neighbours have changed places. */
function isSwapped(word: string, wanted: string): boolean {
  const at = Array.from(wanted).findIndex((letter, place) => letter !== word[place]);
  const swapped = `${wanted.slice(0, at)}${wanted[at + 1] ?? ''}${wanted[at] ?? ''}${wanted.slice(at + 2)}`;
  return swapped === word;
}

/** A single comma parts decimals in many languages, but seldom behind a sign of currency. */
const thousands =
  /(?:\p{Sc}[1-9]\d{0,2}(?:,\d{3})+|(?:^|[^\d.,])[1-9]\d{0,2}(?:(?:,\d{3}){2,}|(?:٬\d{3})+))(?![\d,])/gu;

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u0640\u064b-\u0655\u0670\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(thousands, (number) => number.replace(/[,٬](?=\d)/g, ''))
    .replace(/["'`´‘’‚‛“”„‟‹›«»′″]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/(\d)\s*-\s*(?=\d)/g, '$1−')
    .replace(/(^|\s)-(?=\d)/g, '$1−')
    .split(/[\s-]+/)
    .join(' ')
    .replace(/^[.,;:!?()[\]'،؛؟。，！？ ]+|[.,;:!?()[\]'،؛؟。，！？ ]+$/g, '')
    .split(' ');
}
