/** The word a person probably meant. */
import { closest, distance } from 'fastest-levenshtein';

/** A key longer than this is no slip of the pen. */
const maxLength = 40;

/**
 * `undefined` where nothing known is near: the letters may stand in another order, or a third of them
 * differ, at most three.
 */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > maxLength) return undefined;
  const spelled = word.toLowerCase().replace(/[-_ ]/g, '');
  const names = known.map((name) => name.toLowerCase());
  const reordered = names.findIndex((name) => lettersOf(name) === lettersOf(spelled));
  if (reordered >= 0) return known[reordered];
  const near = closest(spelled, names);
  const allowed = Math.min(3, Math.max(1, Math.floor(near.length / 3)));
  return distance(spelled, near) > allowed ? undefined : known[names.indexOf(near)];
}

const lettersOf = (word: string) => Array.from(word).sort().join('');

/** Short enough to stand in a message, on one line. */
export function clip(text: string, length = maxLength): string {
  const line = text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
  const letters = Array.from(line.slice(0, length * 4));
  return letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : line;
}
