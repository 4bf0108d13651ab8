/** Takes the furniture of a site out of the run of blocks; what is left is the article. */
import { countWords, type Block } from './block.js';
import { readBylineLine, readOpening } from './byline.js';
import {
  gluedShares,
  isShareRow,
  labelledPointer,
  moreHere,
  pointerLine,
  relatedLine,
  seeElsewhere,
  strayLines,
} from './furniture-phrases.js';
import { dropClosingNotes, dropEndSections, dropTrailingLinks } from './trim-end.js';
import { isDateLine, isPublishedLine } from './date-line.js';
import { squashed } from './title.js';
import { trimTails } from './trim-text.js';

export interface TrimmedBlocks {
  readonly blocks: readonly Block[];
  /** A tail said that the text goes on elsewhere. */
  readonly cut: boolean;
  readonly byline?: string;
  readonly outlet?: string;
}

function isFurniture({ text, kind, linked }: Block): boolean {
  const words = countWords(text);
  // Rules of a style sheet whose tags were lost on the way.
  if ((text.match(/\{[^{}]{0,400}:[^{}]{0,400}\}/gu)?.length ?? 0) > 1) return true;
  if (words === 0 && !/[\p{L}\p{N}]/u.test(text)) return true;
  // A note leads back to its mark, and the mark is gone.
  if (/[↩⤶]\uFE0E?\s*$/u.test(text)) return true;
  if (isShareRow(text) || text.replace(gluedShares, '') === '') return true;
  if (words > 45) return false;
  if (linked > 0.5 && (pointerLine.test(text) || labelledPointer.test(text))) return true;
  if (linked > 0.8 && words <= 14 && seeElsewhere.test(text)) return true;
  if (linked > 0.2 && /^\[.*\]$/u.test(text)) return true;
  if (linked > 0.2 && words <= 14 && moreHere.test(text)) return true;
  if (relatedLine.test(text) && (linked > 0.3 || kind === 'heading' || /^[^.!?]*$/u.test(text))) {
    return kind !== 'heading';
  }
  if (isPublishedLine(text) || strayLines.some((line) => line.test(text))) return true;
  return linked > 0.9 && /^(?:★|∞|#|permalink|comments?|link|source|via)$/iu.test(text);
}

/** A letter alone is what is left of a picture, unless the text goes on from it. */
function isSign({ text }: Block, next: Block | undefined): boolean {
  return (
    /^[^\p{L}\p{N}]*\p{Script=Latin}[^\p{L}\p{N}]*$/u.test(text) &&
    !/^\p{Ll}/u.test(next?.text ?? '')
  );
}

/** Before the text: lists of links to its parts, menus, buttons. */
function dropContents(blocks: readonly Block[]): readonly Block[] {
  const isLink = ({ kind, linked }: Block): boolean => kind === 'list' && linked > 0.9;
  const isText = ({ kind, text }: Block): boolean =>
    kind !== 'heading' && (countWords(text) >= 20 || /[.:!?]["”]?$/u.test(text));
  const begin = blocks.findIndex((block) => !isLink(block) && isText(block));
  const isMenu = blocks.slice(0, Math.max(0, begin)).filter(isLink).length > 2;
  const after = blocks.slice(begin).reduce((sum, { text }) => sum + countWords(text), 0);
  return isMenu && after > 100
    ? blocks.filter((block, index) => index >= begin || !isLink(block))
    : blocks;
}

/** What stands before the heading that says the title is the site's, unless it is a text. */
function dropAboveTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const own = squashed(title);
  const at = blocks.findIndex(({ kind, text }) => kind === 'heading' && squashed(text) === own);
  const isText = ({ text }: Block): boolean => countWords(text) >= 20;
  return own === '' || blocks.slice(0, Math.max(0, at)).some(isText)
    ? blocks
    : blocks.slice(Math.max(0, at));
}

/** Pull quotes and standfirsts repeat a passage of the text: the passage stays where it belongs. */
function dropRepeats(blocks: readonly Block[]): Block[] {
  const plain = blocks.map(({ text }) => squashed(text));
  return blocks.filter((block, index) => {
    const own = plain[index] ?? '';
    if (block.kind === 'list' || countWords(own) < 6 || own.length > 400) return true;
    // Compared with what stands around it: pull quotes stand near their passage.
    const near = plain.slice(Math.max(0, index - 12), index + 13);
    return (
      block.kind === 'heading' ||
      !near.some((text) => text.length > own.length && text.includes(own))
    );
  });
}

interface Opening {
  readonly blocks: readonly Block[];
  readonly byline?: string;
  readonly outlet?: string;
}

/** Takes the title and the byline off the first blocks. */
function readHead(
  blocks: readonly Block[],
  known: { readonly title: string; readonly byline?: string },
): Opening {
  const own = squashed(known.title);
  const author = squashed(known.byline ?? '');
  const kept: Block[] = [];
  let byline: string | undefined;
  let outlet: string | undefined;
  blocks.forEach((block, index) => {
    const isTitle = own !== '' && index < 4 && squashed(block.text) === own;
    const line = index < 5 ? readBylineLine(block.text) : undefined;
    if (isTitle && blocks.length > 1) return;
    if (line) {
      byline ??= line;
      return;
    }
    if (index < 5 && isDateLine(block.text)) return;
    if (kept.length === 0 && author !== '' && squashed(block.text) === author) return;
    // The section of the paper.
    const isKicker = block.kind === 'heading' && block.linked > 0.9 && countWords(block.text) < 4;
    if (kept.length === 0 && isKicker) return;
    if (kept.length > 0) {
      kept.push(block);
      return;
    }
    const opening = readOpening(block.text);
    byline = opening.byline ?? byline;
    outlet = opening.outlet;
    kept.push({ ...block, text: opening.rest });
  });
  return { blocks: kept, ...(byline ? { byline } : {}), ...(outlet ? { outlet } : {}) };
}

/** Headings with nothing below them, and texts that were set as headings. */
function settleHeadings(blocks: readonly Block[]): Block[] {
  if (blocks.every(({ kind }) => kind === 'heading')) {
    return blocks.map((block) => ({ ...block, kind: 'paragraph' }));
  }
  const settled = blocks.map((block): Block => {
    const words = countWords(block.text);
    const isSentence = words >= 8 && /\p{L}[.。]$/u.test(block.text);
    const isHeading = block.kind === 'heading' && words <= 30 && !isSentence;
    return block.kind !== 'heading' || isHeading ? block : { ...block, kind: 'paragraph' };
  });
  return settled.slice(0, settled.findLastIndex(({ kind }) => kind !== 'heading') + 1);
}

/** `byline`: the author as far as known, to tell a note on the author from the text. */
export function trimBlocks(
  blocks: readonly Block[],
  known: { readonly title: string; readonly byline?: string },
): TrimmedBlocks {
  let cut = false;
  const own = blocks.filter(
    (block, index) => !isFurniture(block) && !isSign(block, blocks[index + 1]),
  );
  const lines = dropEndSections(dropContents(dropAboveTitle(own, known.title)));
  const trimmed = lines.flatMap((block, index): Block[] => {
    const { text, cut: more } = trimTails(block.text);
    // A text that stops in the middle of a sentence goes on elsewhere.
    const stops = index === lines.length - 1 && /[\p{L},]\s?(?:…|\.{3})$/u.test(block.text);
    if ((more && index >= lines.length - 3) || stops) cut = true;
    return text === '' ? [] : [{ ...block, text }];
  });
  const head = readHead(dropRepeats(dropTrailingLinks(trimmed)), known);
  const byline = head.byline ?? known.byline;
  return { ...head, blocks: settleHeadings(dropClosingNotes(head.blocks, byline)), cut };
}
