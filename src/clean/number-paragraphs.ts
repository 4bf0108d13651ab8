/** Gives paragraphs and sentences the ids by which a lesson refers to them. */
import type { Paragraph } from '../model/article.js';
import type { Block } from './block.js';

/** `split` parts a text into sentences. Blocks without a sentence are left out. */
export function numberParagraphs(
  blocks: readonly Block[],
  split: (text: string) => readonly string[],
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let headings = 0;
  let others = 0;
  for (const block of blocks) {
    const texts = block.kind === 'heading' ? [block.text] : split(block.text);
    if (texts.length === 0) continue;
    const id = block.kind === 'heading' ? `h${(headings += 1)}` : `p${(others += 1)}`;
    const sentences = texts.map((text, index) => ({ id: `${id}s${index + 1}`, text }));
    paragraphs.push({ id, kind: block.kind, text: texts.join(' '), sentences });
  }
  return paragraphs;
}
