/** What of the article is shown on slides: all of it, or of a long one the places the lesson turns on. */
import type { Lesson } from '../model/lesson.js';
import type { Evidence } from '../model/question.js';
import { chunkText, nameParagraphs, type Chunk, type ChunkPart } from './chunk-text.js';
import { paragraphNumber } from './view-text.js';

export interface Passage extends Chunk {
  /** `Paragraphs 4 to 9`: those left out before this one. */
  readonly skipped?: string;
}

/**
 * Pieces of about `limit` characters. Of more than `most` the first and the last stay, and those
 * that key points, discussion and questions quote most; what is quoted alike is spread over the text.
 */
export function choosePassages(
  lesson: Lesson,
  limit: number,
  most: number,
  language: string,
): readonly Passage[] {
  const chunks = chunkText(lesson.article, limit, language);
  if (chunks.length <= most) return chunks;
  const last = chunks.length - 1;
  const spread = new Set(
    Array.from({ length: most }, (_, at) => Math.round((at * last) / (most - 1))),
  );
  const chosen = chunks
    .map((chunk, at) => ({ chunk, at, weight: weigh(chunk, lesson) + (spread.has(at) ? 0.5 : 0) }))
    .map((entry) => (entry.at === 0 || entry.at === last ? { ...entry, weight: Infinity } : entry))
    .sort((a, b) => (a.weight === b.weight ? a.at - b.at : b.weight - a.weight))
    .slice(0, most)
    .sort((a, b) => a.at - b.at);
  return chosen.map(({ chunk, at }, place) => {
    const before = chosen[place - 1];
    if (before === undefined) return chunk;
    const gap = chunks.slice(before.at + 1, at);
    const skipped = nameGap(gap, [...before.chunk.parts, ...chunk.parts], language);
    return { ...chunk, ...(skipped !== undefined && { skipped }) };
  });
}

/** Paragraphs of `gap` of which nothing is shown beside it. */
function nameGap(
  gap: readonly Chunk[],
  beside: readonly ChunkPart[],
  language: string,
): string | undefined {
  const shown = beside.map(({ number }) => number);
  const numbers = gap
    .flatMap(({ parts }) => parts.map(({ number }) => number))
    .filter((number) => !shown.includes(number));
  const [first] = numbers;
  return first === undefined ? undefined : nameParagraphs(first, numbers.at(-1) ?? first, language);
}

function weigh({ parts }: Chunk, { keyPoints, discussion, questions }: Lesson): number {
  const count = (lists: readonly { readonly evidence: readonly Evidence[] }[]) =>
    lists.filter(({ evidence }) => isQuotedIn(parts, evidence)).length;
  return 3 * count(keyPoints) + 2 * count(discussion) + count(questions);
}

/** Whether a passage of `evidence` stands in these parts of the text. */
export function isQuotedIn(parts: readonly ChunkPart[], evidence: readonly Evidence[]): boolean {
  return evidence.some(({ paragraph, quote }) =>
    parts.some((part) => part.number === paragraphNumber(paragraph) && part.text.includes(quote)),
  );
}
