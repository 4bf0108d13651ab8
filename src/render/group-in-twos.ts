/** The words of a lesson on slides that are as wide as they are high. */
import type { VocabularyEntry } from '../model/lesson.js';
import { groupEvenly } from './group-evenly.js';

/** Characters of the sentences and meanings of three words that a narrow slide has room for. */
const threeWords = 480;

/** In twos, and where a word would be left alone, the three with least to read together. */
export function groupInTwos(
  words: readonly VocabularyEntry[],
): readonly (readonly VocabularyEntry[])[] {
  const three = (at: number) => words.slice(at, at + 3);
  const toRead = (at: number) =>
    three(at).reduce((sum, { sentence = '', definition = '' }) => {
      return sum + sentence.length + definition.length;
    }, 0);
  const twos = (part: readonly VocabularyEntry[]) => groupEvenly(part, 2);
  if (words.length % 2 === 0 || words.length < 3) return twos(words);
  const starts = words.flatMap((_, at) => (at % 2 === 0 && at < words.length - 2 ? [at] : []));
  const start = starts.reduce((best, at) => (toRead(at) < toRead(best) ? at : best));
  if (toRead(start) > threeWords) return twos(words);
  return [...twos(words.slice(0, start)), three(start), ...twos(words.slice(start + 3))];
}
