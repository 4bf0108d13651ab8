/** Texts made to fit where the page has room for so much and no more. */
import { breadth } from './chunk-text.js';

/** At most about `limit` characters, a wide one counting for two, cut between words. */
export function shorten(text: string, limit: number): string {
  if (breadth(text) <= limit) return text;
  let kept = '';
  let size = 0;
  for (const character of text) {
    size += breadth(character);
    if (size >= limit) break;
    kept += character;
  }
  const whole = kept.replace(/\s+\S*$/u, '');
  const start = breadth(whole) > limit / 2 ? whole : kept;
  return `${start.replace(/[\s,;:–—-]+$/u, '')} …`;
}
