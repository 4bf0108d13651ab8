/** Brings texts into a form in which marks that look alike are alike. */
import { keptForText } from '../../core/kept-for.js';

/** Quotation marks, dashes, ellipses and spaces folded; invisible characters gone; letters as they are. */
export const foldText = keptForText((text) =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/["'`´‘’‚‛“”„‟‹›«»′″]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/gu, ' ')
    .trim(),
);

/** As a machine compares answers: without case, final marks and the space around. */
export function foldAnswer(text: string): string {
  return foldText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[\s'.,;:!?()[\]-]+|[\s'.,;:!?()[\]-]+$/g, '');
}

/** Short enough to stand in a message. */
export function shorten(text: string, length = 60): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const letters = Array.from(line);
  return letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : line;
}
