/** Words as the rules count and compare them. */
import { keptForText } from '../../core/kept-for.js';
import { foldText } from './fold-text.js';

const wordPattern = /[\p{L}\p{N}]+(?:(?:['.,-]|\.(?=\p{L}\.))[\p{L}\p{N}]+)*/gu;

/** As they stand, marks around them left out. */
export const rawWords = keptForText(
  (text): readonly string[] => foldText(text).match(wordPattern) ?? [],
);

/** In lower case. */
export const wordsOf = keptForText((text): readonly string[] =>
  rawWords(text).map((word) => word.toLowerCase()),
);

export function countWords(text: string): number {
  return rawWords(text).length;
}

/** Whether `part` stands in `whole` as a run of whole words. */
export function containsWords(whole: readonly string[], part: readonly string[]): boolean {
  if (part.length === 0) return false;
  return whole.some((_, start) => part.every((word, index) => whole[start + index] === word));
}

/** Sentences, good enough to look for one that says a thing; abbreviations may cut one in two. */
export const sentencesOf = keptForText((text): readonly string[] =>
  foldText(text).split(/(?<=[.!?]'?)\s+(?=['(]?[\p{Lu}\p{N}])/u),
);
