/** Numbers of an article that say how much of something there is, and that its lesson turns on. */
import type { Lesson } from '../model/lesson.js';
import { splitSentences } from './split-sentences.js';

export interface Quantity {
  /** As the article writes it: `72`, `$2.4 million`, `30 percent`. */
  readonly amount: string;
  readonly text: string;
  readonly paragraph: string;
}

const most = 3;
const longest = 170;

const scaled =
  /(?:[$€£]\s?)?\d+(?:,\d+)*(?:\.\d+)?\s?(?:%|percent\b|per cent\b|(?:million|billion|trillion)\b)|[$€£]\s?\d+(?:,\d+)*(?:\.\d+)?/;

/** At most three, in the order of the article, each in a sentence that the lesson quotes. */
export function findQuantities(lesson: Lesson, language: string): readonly Quantity[] {
  const quotes = [...lesson.keyPoints, ...lesson.discussion, ...lesson.questions].flatMap(
    ({ evidence }) => evidence ?? [],
  );
  const isQuoted = (paragraph: string, sentence: string) =>
    quotes.some(
      ({ paragraph: id, quote }) =>
        id === paragraph && (quote.includes(sentence) || sentence.includes(quote)),
    );
  return lesson.article
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ id, text }) =>
      splitSentences(text, language).flatMap((sentence): readonly Quantity[] => {
        const trimmed = sentence.trim();
        const [amount] = scaled.exec(trimmed) ?? [];
        if (amount === undefined || trimmed.length > longest) return [];
        return isQuoted(id, trimmed) ? [{ amount, text: trimmed, paragraph: id }] : [];
      }),
    )
    .slice(0, most);
}
