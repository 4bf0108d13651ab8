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

/**
 * Pieces of about `limit` characters; a wide one, as of Chinese, counts for two. A single longer
 * sentence is a piece of its own.
 */
export function chunkText(
  article: readonly LessonParagraph[],
  limit: number,
  language: string,
): readonly Chunk[] {
  const chunks: { heading?: string; parts: ChunkPart[] }[] = [];
  let heading: string | undefined;
  let isNew = false;
  let size = Infinity;
  let number = 0;
  for (const paragraph of article) {
    if (paragraph.kind === 'heading') {
      heading = paragraph.text;
      isNew = true;
      continue;
    }
    number += 1;
    for (const text of cutText(paragraph.text, limit, language)) {
      const part = { number, text, quote: paragraph.kind === 'quote' };
      const cost = breadth(text) + paragraphCost + (isNew ? headingCost : 0);
      if (size + cost <= limit) {
        chunks.at(-1)?.parts.push({ ...part, ...(isNew && heading !== undefined && { heading }) });
        size += cost;
      } else {
        chunks.push({ ...(heading !== undefined && { heading }), parts: [part] });
        size = breadth(text);
      }
      isNew = false;
    }
  }
  return chunks.map((chunk) => ({ ...chunk, paragraphs: span(chunk.parts, language) }));
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

/** Characters, a wide one counting for two. */
export function breadth(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
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
