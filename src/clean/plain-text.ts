/** Plain text to blocks: empty lines part paragraphs, a short line on its own is a heading. */
import { countWords, type Block } from './block.js';
import { joinLines } from './join-lines.js';

const item = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+(?=\S)/u;

function isHeading(piece: string, index: number, pieces: readonly string[]): boolean {
  const next = pieces[index + 1];
  return (
    next !== undefined &&
    countWords(piece) >= 1 &&
    countWords(piece) <= 14 &&
    piece.length <= 100 &&
    !/[.,;:!…。！]["'’”)\]]*$/u.test(piece) &&
    // A line of words, not of signs or figures; and the text goes on in sentences.
    /^["'“‘(¿¡]?\p{L}|^\d{1,2}[.)]?\s+\p{L}/u.test(piece) &&
    countWords(next) > countWords(piece)
  );
}

function readList(lines: readonly string[]): Block[] | undefined {
  if (lines.length === 0 || !lines.every((line) => item.test(line))) return undefined;
  return lines.map((line) => ({ kind: 'list', text: line.replace(item, ''), linked: 0 }));
}

/** A paragraph that was torn in two, as by the end of a page: "says the man," and "who ...". */
function mendTorn(chunks: readonly string[]): string[] {
  const mended: string[] = [];
  for (const chunk of chunks) {
    const before = mended.at(-1);
    if (before && before.length > 60 && /[\p{L},]$/u.test(before) && /^\p{Ll}{2}/u.test(chunk)) {
      mended[mended.length - 1] = `${before} ${chunk}`;
    } else mended.push(chunk);
  }
  return mended;
}

export function readPlainText(text: string): Block[] {
  const pieces = text
    .split(/(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r]*(?:\r\n|[\n\r\u2028\u2029])/u)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== '');
  const chunks = mendTorn(pieces);
  return chunks.flatMap((chunk, index): Block[] => {
    const lines = chunk.split(/\r\n|[\n\r]/u).filter((line) => line.trim());
    const list = readList(lines);
    if (list && (list.length > 1 || /^\s*[-*•]/u.test(chunk))) return list;
    if (lines.every((line) => /^\s*>/u.test(line))) {
      const quoted = joinLines(lines.map((line) => line.replace(/^\s*>\s?/u, '')).join('\n'));
      return quoted.map((piece) => ({ kind: 'quote', text: piece, linked: 0 }));
    }
    if (lines.length === 1 && isHeading(chunk, index, chunks)) {
      return [{ kind: 'heading', text: chunk, linked: 0 }];
    }
    return joinLines(chunk).map((piece) => ({ kind: 'paragraph', text: piece, linked: 0 }));
  });
}
