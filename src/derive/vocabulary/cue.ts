/**
 * Neighbouring words that tell one sense of a word from another. A cue is written as slots with a
 * space between them:
 *
 *   impose/lift .. _     lemma `impose` or `lift`, up to three words, then the word itself
 *   _ that               the word, then `that`
 *   NOUN _               a part of speech (Universal Dependencies) in capitals
 *   ~sanctions           the word itself in this form
 *   court/judge          one of these anywhere within ten words
 *   @virus/vaccine       one of these is a word the article uses at least twice
 */
import type { Token } from '../../core/ports.js';

export interface CuePlace {
  readonly tokens: readonly Token[];
  /** Index of the word whose sense is asked for. */
  readonly at: number;
  /** Lemmas of the article with their counts. */
  readonly terms: ReadonlyMap<string, number>;
}

const gapLength = 3;
const windowLength = 10;

export function cueMatches(cue: string, place: CuePlace): boolean {
  const slots = cue.split(' ');
  const self = slots.indexOf('_');
  if (self >= 0)
    return (
      runMatches(slots.slice(0, self).reverse(), place, -1) &&
      runMatches(slots.slice(self + 1), place, 1)
    );
  if (cue.startsWith('~')) return place.tokens[place.at]?.text.toLowerCase() === cue.slice(1);
  if (cue.startsWith('@'))
    return cue
      .slice(1)
      .split('/')
      .some((word) => (place.terms.get(word) ?? 0) >= 2);
  return place.tokens.some(
    (token, index) =>
      index !== place.at && Math.abs(index - place.at) <= windowLength && slotMatches(cue, token),
  );
}

/** The slots one after another away from the word; `step` is the direction. */
function runMatches(slots: readonly string[], place: CuePlace, step: 1 | -1): boolean {
  const from = (slot: number, index: number): boolean => {
    const wanted = slots[slot];
    if (wanted === undefined) return true;
    if (wanted === '..') {
      for (let skipped = 0; skipped <= gapLength; skipped += 1)
        if (from(slot + 1, index + skipped * step)) return true;
      return false;
    }
    const token = place.tokens[index];
    return token !== undefined && slotMatches(wanted, token) && from(slot + 1, index + step);
  };
  return from(0, place.at + step);
}

const slotMatches = (slot: string, token: Token) =>
  slot
    .split('/')
    .some((word) =>
      /^[A-Z]+$/.test(word)
        ? token.pos === word
        : token.lemma.toLowerCase() === word || token.text.toLowerCase() === word,
    );
