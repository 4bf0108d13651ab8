/** How long a text is and how hard to read. */
import { syllable } from 'syllable';
import type { Paragraph } from '../model/article.js';
import { countWords } from './block.js';

/** Scripts that do not part words by spaces. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words as a reader of the language counts them. */
export function measureWords(text: string, language: string): number {
  if (!unspaced.test(text)) return countWords(text);
  let words = 0;
  const locale = language === 'und' ? undefined : language;
  for (const part of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    if (part.isWordLike) words += 1;
  }
  return words;
}

/**
 * US school grade by the Flesch-Kincaid formula (Kincaid et al. 1975), one decimal, not below 0.
 * Headings and lists are no sentences and do not count. `undefined` below 30 words.
 */
export function measureGrade(paragraphs: readonly Paragraph[]): number | undefined {
  const prose = paragraphs.filter(({ kind }) => kind === 'paragraph' || kind === 'quote');
  let sentences = 0;
  let words = 0;
  let syllables = 0;
  for (const paragraph of prose) {
    sentences += paragraph.sentences.length;
    for (const [word] of paragraph.text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)) {
      words += 1;
      syllables += Math.max(1, syllable(word));
    }
  }
  if (words < 30 || sentences === 0) return undefined;
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return Math.max(0, Math.round(grade * 10) / 10);
}
