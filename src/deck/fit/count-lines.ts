/** How many lines a text takes, told from the widths of its letters: a browser is not at hand here. */
import { keptForText } from '../../core/kept-for.js';

export type Face = 'text' | 'strong' | 'heading' | 'quote';

/**
 * Advance widths in hundredths of an em of the characters U+0020 to U+007E, measured: Source Sans 3
 * at 400 and 700, Source Serif 4 at 600 and 400. Other fonts are about as wide.
 */
const advances: Readonly<Record<Face, readonly number[]>> = {
  text: widths(
    '20 29 43 50 50 82 61 25 30 30 42 50 25 31 25 35 50 50 50 50 50 50 50 50 50 50 25 25 50 50 50 43 85 54 59 57 62 53 49 62 65 26 48 58 49 73 65 66 57 66 57 53 54 65 52 79 51 48 54 30 35 30 50 50 54 50 55 46 56 50 29 50 54 25 25 50 26 83 55 54 56 56 35 42 34 54 47 72 45 47 43 30 24 30 50',
  ),
  strong: widths(
    '20 34 54 53 53 86 67 30 34 34 46 53 30 33 30 34 53 53 53 53 53 53 53 53 53 53 30 30 53 53 53 46 90 57 61 58 64 55 52 64 67 30 51 61 52 76 67 68 60 68 61 56 56 67 56 81 57 53 54 34 34 34 53 50 56 53 57 47 57 52 34 53 57 28 28 55 29 86 57 56 57 57 40 44 38 57 52 78 51 52 46 34 27 34 53',
  ),
  heading: widths(
    '23 31 42 54 54 95 74 21 38 38 46 55 31 34 31 36 55 55 55 55 55 55 55 55 55 55 31 31 55 55 55 43 87 71 67 66 74 63 61 73 81 39 39 73 62 93 76 74 64 74 71 56 65 76 71 102 68 67 59 36 36 36 55 53 40 55 63 53 62 54 37 57 65 34 31 62 34 96 65 59 63 61 48 48 37 64 58 85 59 59 50 37 30 37 55',
  ),
  quote: widths(
    '24 29 38 53 52 93 73 18 36 36 46 53 30 32 30 34 53 53 53 53 53 53 53 53 53 53 30 30 53 53 53 41 83 71 65 66 74 64 61 72 81 38 38 71 62 94 77 74 62 74 69 54 63 76 71 101 67 67 59 34 34 34 53 51 40 54 62 52 61 53 37 56 64 33 30 59 33 96 64 58 62 60 46 47 36 63 58 84 57 59 49 36 29 36 53',
  ),
};

/** Scripts written without spaces: a line may break before any character. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\u3000-\u303f\uff00-\uff60]/u;

/** Lines that `text` takes in a box `width` wide, at a type size, both in the same unit. At least 1. */
export function countLines(text: string, face: Face, size: number, width: number): number {
  const room = (width / size) * 100;
  const space = advances[face][0] ?? 25;
  let lines = 1;
  let used = 0;
  for (const { needed, isUnspaced } of wordsIn[face](text)) {
    const gap = used === 0 || isUnspaced ? 0 : space;
    if (used + gap + needed <= room) {
      used += gap + needed;
      continue;
    }
    // A word wider than the line is broken wherever the line ends.
    lines += (used === 0 ? 0 : 1) + Math.floor(needed / room);
    used = needed % room;
  }
  return lines;
}

interface MeasuredWord {
  /** In hundredths of an em. */
  readonly needed: number;
  readonly isUnspaced: boolean;
}

/** The same text is looked at in one size after the other. */
const measured = (face: Face) =>
  keptForText((text): readonly MeasuredWord[] =>
    words(text).map((word) => ({ needed: advance(word, face), isUnspaced: unspaced.test(word) })),
  );

const wordsIn = {
  text: measured('text'),
  strong: measured('strong'),
  heading: measured('heading'),
  quote: measured('quote'),
} satisfies Record<Face, unknown>;

function words(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((word) => (unspaced.test(word) ? Array.from(word) : word.split(/(?<=[-–—/])/)));
}

/** In hundredths of an em. */
function advance(word: string, face: Face): number {
  let sum = 0;
  for (const character of word) {
    const known = advances[face][(character.codePointAt(0) ?? 0) - 32];
    sum += known ?? foreignAdvance(character);
  }
  return sum;
}

function foreignAdvance(character: string): number {
  if (/\p{M}|\u00ad|\u200b/u.test(character)) return 0;
  if (unspaced.test(character) || /\p{Extended_Pictographic}|\p{sc=Hangul}/u.test(character))
    return 100;
  return /[—…]/.test(character) ? 98 : 66;
}

function widths(list: string): readonly number[] {
  return list.split(' ').map(Number);
}
