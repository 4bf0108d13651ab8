/** Running text at the ends of its sentences. */
import { keptFor } from '../core/kept-for.js';

/** An abbreviation or initial at the end: what the segmenter takes for the end of a sentence. */
const openEnd = /(?:^|\s)(?:\p{Lu}\p{L}{0,3}|\p{Lu}(?:\.\p{Lu})+)\.\s*$/u;

/** Sentences of `text` in `language`, each with the space behind it. */
export function splitSentences(text: string, language: string): readonly string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenterOf(Intl, language).segment(text)) {
    const last = sentences.at(-1);
    if (last !== undefined && openEnd.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}

const segmenterOf = keptFor(
  ({ Segmenter }: typeof Intl, language: string) =>
    new Segmenter(language, { granularity: 'sentence' }),
);
