/** The article in pieces that fit a slide, cut only between sentences. */
import { sayIn } from '../messages/say-in.js';
import type { LessonParagraph } from '../model/lesson.js';
import { splitSentences } from './split-sentences.js';

export interface ChunkPart {
  /** Number of the paragraph. */
  readonly number: number;
  /** Of a section that begins here, on a slide that began before it. */
  readonly heading?: string;
  readonly text: string;
  readonly quote: boolean;
}

export interface Chunk {
  /** The heading the piece stands under, if any. */
  readonly heading?: string;
  /** `Paragraph 3` or `Paragraphs 3 to 4`. */
  readonly paragraphs: string;
  readonly parts: readonly ChunkPart[];
}

/** Characters that a further paragraph on the same slide costs besides its own, and a heading. */
const paragraphCost = 60;
const headingCost = 150;
/** A paragraph that is longer than a slide by no more than this share is set smaller, not cut. */
const tolerance = 1.2;
const shortLength = 120;

/** A paragraph, or the piece of a long one, before it is known where slides begin. */
interface Piece {
  readonly part: Omit<ChunkPart, 'heading'>;
  /** It stands under. */
  readonly heading: string | undefined;
  readonly beginsSection: boolean;
}

/**
 * Pieces of about `limit` characters, as few as hold the text and of those none much fuller than
 * the others; a wide character, as of Chinese, counts for two. A single longer sentence is a piece
 * of its own.
 */
export function chunkText(
  article: readonly LessonParagraph[],
  limit: number,
  language: string,
): readonly Chunk[] {
  const pieces = takePieces(article, limit, language);
  const starts = findStarts(pieces, limit);
  return starts.map((start, at) => {
    const own = pieces.slice(start, starts[at + 1]);
    const heading = own[0]?.heading;
    const parts = own.map(({ part, ...piece }, place) =>
      place > 0 && piece.beginsSection && piece.heading !== undefined
        ? { ...part, heading: piece.heading }
        : part,
    );
    return { ...(heading !== undefined && { heading }), parts, paragraphs: span(parts, language) };
  });
}

function takePieces(
  article: readonly LessonParagraph[],
  limit: number,
  language: string,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let heading: string | undefined;
  let beginsSection = false;
  let number = 0;
  for (const { kind, text } of article) {
    if (kind === 'heading') {
      heading = text;
      beginsSection = true;
      continue;
    }
    number += 1;
    for (const piece of cutText(text, limit, language)) {
      const part = { number, text: piece, quote: kind === 'quote' };
      pieces.push({ part, heading, beginsSection });
      beginsSection = false;
    }
  }
  return pieces;
}

interface Division {
  /** Where each chunk begins. */
  readonly starts: readonly number[];
  /** Of the squares of what each holds: the less, the more alike they are. */
  readonly sum: number;
}

function findStarts(pieces: readonly Piece[], limit: number): readonly number[] {
  const best: Division[] = [{ starts: [], sum: 0 }];
  pieces.forEach((last, end) => {
    let size = breadth(last.part.text);
    let found: Division | undefined;
    for (let start = end; start >= 0; start -= 1) {
      if (start < end && size > roomFor(pieces.slice(start, end + 1), limit)) break;
      const before = best[start];
      if (before === undefined) break;
      const division = { starts: [...before.starts, start], sum: before.sum + size * size };
      if (found === undefined || isBetter(division, found)) found = division;
      const [piece, previous] = [pieces[start], pieces[start - 1]];
      if (piece === undefined || previous === undefined) break;
      size += breadth(previous.part.text) + paragraphCost;
      if (piece.beginsSection) size += headingCost;
    }
    if (found !== undefined) best.push(found);
  });
  return best.at(-1)?.starts ?? [];
}

/** A line or two stand with a paragraph rather than alone, even where both are set smaller for it. */
function roomFor(run: readonly Piece[], limit: number): number {
  const isPair = run.length === 2 && run.some(({ part }) => breadth(part.text) < shortLength);
  return isPair ? limit * tolerance : limit;
}

function isBetter(one: Division, other: Division): boolean {
  const [few, many] = [one.starts.length, other.starts.length];
  return few === many ? one.sum < other.sum : few < many;
}

/** `Paragraph 3` or `Paragraphs 3 to 5`. */
function span(parts: readonly ChunkPart[], language: string): string {
  return nameParagraphs(parts[0]?.number ?? 0, parts.at(-1)?.number ?? 0, language);
}

export function nameParagraphs(first: number, last: number, language: string): string {
  const say = sayIn(language, 'sheet');
  return first === last ? say('paragraph', { n: first }) : say('paragraphSpan', { first, last });
}

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/gu;
/** Signs among which wide ones are: most texts have none, which is told at once. */
const others = /[\u1100-\u1fff\u2e80-\uffff]/;

/** Characters, a wide one counting for two. */
export function breadth(text: string): number {
  return text.length + (others.test(text) ? (text.match(wide)?.length ?? 0) : 0);
}

function cutText(text: string, limit: number, language: string): readonly string[] {
  const length = breadth(text);
  if (length <= limit * tolerance) return [text];
  const fair = length / Math.ceil(length / limit);
  const pieces: string[] = [];
  let piece = '';
  for (const sentence of splitSentences(text, language)) {
    const full = breadth(piece) + breadth(sentence) > limit;
    const enough = breadth(piece) + breadth(sentence) / 2 > fair;
    if (piece !== '' && (full || enough)) {
      pieces.push(piece.trim());
      piece = '';
    }
    piece += sentence;
  }
  return piece === '' ? pieces : [...pieces, piece.trim()];
}
