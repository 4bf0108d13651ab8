/** Takes off the end of a text what was put there to lead the reader elsewhere. */
import {
  appearedFirst,
  cutTail,
  gluedShares,
  readMore,
  readMoreTail,
} from './furniture-phrases.js';

export interface Trimmed {
  readonly text: string;
  /** A tail said that the text goes on elsewhere. */
  readonly cut: boolean;
}

/** Tails are looked for in the last characters only, so that a long text costs no more. */
const TAIL = 900;

function trimOnce({ text, cut }: Trimmed): Trimmed {
  const at = Math.max(0, text.length - TAIL);
  const head = text.slice(0, at);
  const tail = text.slice(at);
  // "Keep reading aloud to your children." is a sentence; buttons have no full stop.
  const isSentence = /[^.][.!?。]["”]?$/u.test(text);
  if (text.length < 200 && !isSentence && readMore.test(text)) return { text: '', cut: true };
  for (const pattern of [gluedShares, ...appearedFirst]) {
    if (pattern.test(tail)) return { text: head + tail.replace(pattern, '').trimEnd(), cut };
  }
  for (const pattern of [readMoreTail, cutTail]) {
    if (pattern.test(tail)) return { text: head + tail.replace(pattern, '').trimEnd(), cut: true };
  }
  return { text, cut };
}

/** Takes tails off until none is left: they stand one behind another. */
export function trimTails(text: string): Trimmed {
  let trimmed: Trimmed = { text, cut: false };
  for (let round = 0; round < 6; round += 1) {
    const next = trimOnce(trimmed);
    if (next.text === trimmed.text) return next;
    trimmed = next;
  }
  return trimmed;
}
