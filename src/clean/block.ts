/** A run of text on its way from the source to a numbered paragraph. */
import type { ParagraphKind } from '../model/article.js';

export interface Block {
  readonly kind: ParagraphKind;
  readonly text: string;
  /** Share of the characters that stood in links, 0 to 1. */
  readonly linked: number;
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
