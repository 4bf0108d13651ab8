/** The result: points, how each question went, and another try at what was not right. */
import type { Card } from './card.js';
import { focusOn, make, makeButton } from './make.js';
import { half, words } from './words.js';

export interface Result {
  readonly close: () => void;
}

export function addResult(cards: readonly Card[], points: number): Result {
  const title = make('h2', { id: 'result', tabindex: '-1' }, words.result);
  const body = make('div');
  const section = make('section', { class: 'result', 'aria-labelledby': 'result' }, title, body);
  section.hidden = true;

  const retry = (): void => {
    const open = cards.filter(isNotRight);
    section.hidden = true;
    for (const card of open) card.retry({ first: true });
    if (open[0]) focusOn(open[0].element);
  };
  const draw = (): void => {
    if (section.hidden) return;
    body.replaceChildren(...summary(cards, points), table(cards), ...after(cards, retry));
  };
  const finish = makeButton(words.finish, () => {
    for (const card of cards) card.settle();
    section.hidden = false;
    draw();
    focusOn(title);
    section.scrollIntoView({ block: 'start' });
  });
  for (const card of cards) card.onChange(draw);
  const end = make('div', { class: 'actions end' }, finish);
  document.querySelector('.questions')?.append(end, section);
  return {
    close: () => {
      section.hidden = true;
    },
  };
}

function isNotRight(card: Card): boolean {
  return card.outcome() !== 'right';
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

function summary(cards: readonly Card[], points: number): readonly Node[] {
  const now = sum(cards.map(({ state }) => state.points));
  const first = sum(cards.map(({ state }) => state.first));
  const waiting = cards.filter((card) => card.outcome() === 'to-mark').length;
  return [
    make('p', { class: 'total' }, words.pointsOf(now, points)),
    ...(first === now ? [] : [make('p', {}, words.firstTry(first))]),
    ...(waiting === 0 ? [] : [make('p', {}, words.toMark(waiting))]),
  ];
}

function table(cards: readonly Card[]): Node {
  const heads = [words.question, words.outcome, words.pointsHead];
  const rows = cards.map((card) => {
    const { question, state } = card;
    const link = make('a', { href: `#q${String(question.number)}` }, String(question.number));
    link.setAttribute('aria-label', `${words.question} ${String(question.number)}`);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      focusOn(card.element);
      card.element.scrollIntoView({ block: 'start' });
    });
    const outcome = card.outcome();
    const isWaiting = outcome === 'open' && card.isAnswered();
    return make(
      'tr',
      { class: outcome },
      make('th', { scope: 'row' }, link),
      make('td', {}, isWaiting ? words.notChecked : words.outcomes[outcome]),
      make('td', {}, `${half(state.points ?? 0)} / ${String(question.points)}`),
    );
  });
  return make(
    'table',
    {},
    make('thead', {}, make('tr', {}, ...heads.map((text) => make('th', { scope: 'col' }, text)))),
    make('tbody', {}, ...rows),
  );
}

function after(cards: readonly Card[], retry: () => void): readonly Node[] {
  const count = cards.filter(isNotRight).length;
  if (count === 0) return [make('p', {}, words.allRight)];
  return [make('div', { class: 'actions' }, makeButton(words.again(count), retry))];
}
