/** Which lessons a search leaves, and in which order. */
import type { LessonCard } from '../../preview/wire.js';
import { plain } from '../parts/has-words.js';

export type Wanted = 'all' | 'look' | 'ready';
export type Order = 'date' | 'title' | 'grade';

/** Every word of the query must begin a word of the lesson's title, source, level or date. */
export function matches(card: LessonCard, query: string, wanted: Wanted): boolean {
  const needsLook = card.errors + card.warnings > 0;
  if (wanted !== 'all' && (!card.isRead || (wanted === 'look') !== needsLook)) return false;
  const { title, outlet = '', level = '', published = '', id } = card;
  const grade = card.grade === undefined ? '' : `grade ${String(Math.round(card.grade))}`;
  const words = plain(`${title} ${outlet} ${level} ${grade} ${published} ${id}`).split(/[\s–—-]+/);
  return plain(query)
    .split(/\s+/)
    .filter((part) => part !== '')
    .every((part) => words.some((word) => word.replace(/^\W+/, '').startsWith(part)));
}

export function sorted(cards: readonly LessonCard[], order: Order): LessonCard[] {
  const byTitle = (a: LessonCard, b: LessonCard) => a.title.localeCompare(b.title);
  const compare: Record<Order, (a: LessonCard, b: LessonCard) => number> = {
    title: byTitle,
    date: (a, b) => (b.published ?? '').localeCompare(a.published ?? '') || byTitle(a, b),
    grade: (a, b) => (a.grade ?? 99) - (b.grade ?? 99) || byTitle(a, b),
  };
  return [...cards].sort(compare[order]);
}
