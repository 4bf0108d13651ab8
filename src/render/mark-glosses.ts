/** A paragraph with the words in it that are explained below it. */
import { fold } from './escape-markdown.js';
import { markWord } from '../core/mark-word.js';

export interface Gloss {
  readonly word: string;
  readonly partOfSpeech?: string | undefined;
  readonly definition: string;
}

export interface GlossedText {
  /** The text in pieces; those that are explained are marked. */
  readonly pieces: readonly { readonly text: string; readonly explained: boolean }[];
  /** In the order of the text; the words that stand in it alone. */
  readonly glosses: readonly Gloss[];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly gloss: Gloss;
}

export function markGlosses(raw: string, glosses: readonly Gloss[]): GlossedText {
  const text = fold(raw);
  const places = glosses
    .flatMap((gloss): Place[] => {
      const { before, word } = markWord(text, gloss.word);
      return word === '' ? [] : [{ start: before.length, end: before.length + word.length, gloss }];
    })
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => all.slice(0, at).every(({ end }) => end <= start));
  const pieces: { text: string; explained: boolean }[] = [];
  let from = 0;
  for (const { start, end } of places) {
    pieces.push({ text: text.slice(from, start), explained: false });
    pieces.push({ text: text.slice(start, end), explained: true });
    from = end;
  }
  pieces.push({ text: text.slice(from), explained: false });
  return { pieces, glosses: places.map(({ gloss }) => gloss) };
}
