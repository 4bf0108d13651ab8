/** A bound on the length of a text. */
import { countWords, type Block } from './block.js';

/** Keeps whole blocks up to `max` words; a block that alone is too long is cut between words. */
export function limitWords(
  blocks: readonly Block[],
  max: number,
): { readonly blocks: readonly Block[]; readonly cut: boolean } {
  const kept: Block[] = [];
  let left = max;
  for (const block of blocks) {
    const words = countWords(block.text);
    if (words <= left) {
      kept.push(block);
      left -= words;
      continue;
    }
    const begin = kept.length === 0 ? block.text.split(' ').slice(0, left).join(' ') : '';
    if (begin) kept.push({ ...block, text: begin });
    return { blocks: kept, cut: true };
  }
  return { blocks: kept, cut: false };
}
