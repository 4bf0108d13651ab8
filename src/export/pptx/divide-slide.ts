/** A slide whose text has no room as several, cut between blocks. */
import { arrangeSlide, type Arranged } from './arrange-slide.js';
import type { Page } from './canvas.js';
import { plainText, type Block, type SlideContent } from './slide-content.js';

export interface Part {
  readonly content: SlideContent;
  readonly arranged: Arranged;
}

/** In order; numbered in their cues where there are several. */
export function divideSlide(page: Page, content: SlideContent): readonly Part[] {
  const parts = divide(page, content);
  if (parts.length === 1) return parts;
  return parts.map(({ content: part, arranged }, at) => ({
    content: { ...part, cue: `${part.cue} (${at + 1}/${parts.length})`.trim() },
    arranged,
  }));
}

function divide(page: Page, content: SlideContent): readonly Part[] {
  const arranged = arrangeSlide(page, content);
  const whole = [{ content, arranged }];
  if (arranged.fits) return whole;
  // What is on every part: a claim, or what to do.
  const kept = content.blocks.filter((block) => block.kind === 'claim');
  const own = content.blocks.filter((block) => block.kind !== 'claim');
  const at = middleOf(own);
  if (at === 0) return whole;
  const part = (blocks: readonly Block[]) =>
    divide(page, { ...content, blocks: [...kept, ...blocks] });
  const parts = [...part(own.slice(0, at)), ...part(own.slice(at))];
  // A title that is too long by itself is not mended by dividing the text.
  return parts.some((one) => one.arranged.fits) ? parts : whole;
}

/** Where the text is cut: no part is empty; 0 where there is nothing to cut. */
function middleOf(blocks: readonly Block[]): number {
  if (blocks.length < 2) return 0;
  const weights = blocks.map(weightOf);
  const half = weights.reduce((all, one) => all + one, 0) / 2;
  let used = 0;
  const at = weights.findIndex((weight) => (used += weight) >= half);
  return Math.min(blocks.length - 1, Math.max(1, at));
}

function weightOf(block: Block): number {
  switch (block.kind) {
    case 'word':
      return plainText([...block.word, ...block.sentence, ...block.meaning]).length;
    case 'branch':
      return plainText(block.lines.flat()).length;
    case 'table':
    case 'plan':
      return 200;
    default:
      return plainText(block.runs).length + 20;
  }
}
