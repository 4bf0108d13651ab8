/** How the points fall on the objectives of the lesson. */
import { pointsText } from '../../quiz/points.js';
import type { Card } from './card.js';
import { make } from './make.js';
import { say } from './page.js';

/** A table, where the questions name objectives. */
export function byObjective(cards: readonly Card[]): readonly Node[] {
  const names = new Set(cards.map(({ question }) => question.objective));
  if ([...names].every((name) => name === undefined)) return [];
  const ordered = [...names].sort((a, b) => Number(a === undefined) - Number(b === undefined));
  const rows = ordered.map((name) => {
    const own = cards.filter(({ question }) => question.objective === name);
    const now = own.reduce((sum, { state }) => sum + (state.points ?? 0), 0);
    const all = own.reduce((sum, { question }) => sum + question.points, 0);
    return make(
      'tr',
      {},
      make('th', { scope: 'row', dir: 'auto' }, name ?? say('noObjective')),
      make('td', {}, `${pointsText(now)} / ${String(all)}`),
    );
  });
  const heads = [say('objective'), say('points')].map((text) => make('th', { scope: 'col' }, text));
  return [
    make('h3', {}, say('byObjective')),
    make(
      'table',
      { class: 'objectives' },
      make('thead', {}, make('tr', {}, ...heads)),
      make('tbody', {}, ...rows),
    ),
  ];
}
