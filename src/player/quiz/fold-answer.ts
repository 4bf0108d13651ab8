/** Compares what a student wrote with what counts as right. */

/**
 * Case, accents of Latin, Greek and Cyrillic letters, spaces, hyphens, the shape of quotation marks
 * and a final mark do not matter.
 */
export function foldAnswer(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'`´‘’‚‛“”„‟‹›«»′″]/g, "'")
    .replace(/[\s\-‐‑‒–—―−]+/g, '')
    .replace(/^[.,;:!?()[\]']+|[.,;:!?()[\]']+$/g, '');
}

export function isAccepted(written: string, accepted: readonly string[]): boolean {
  const folded = foldAnswer(written);
  return accepted.some((spelling) => foldAnswer(spelling) === folded);
}
