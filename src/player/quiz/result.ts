/** The result: points, how each question went, and another try at what was not right. */
import type { Card } from './card.js';
import { addBelow, focusOn, make, makeButton } from './make.js';
import { byObjective } from './objectives.js';
import { pointsText } from '../../quiz/points.js';
import { isEmpty } from '../../quiz/score-answer.js';
import { say } from './page.js';

export interface Result {
  /** Checks what has been answered, and shows the result. */
  readonly finish: () => void;
  /** Shows the result as it stands, and leaves the reader where they are. */
  readonly show: () => void;
  readonly close: () => void;
}

export function addResult(cards: readonly Card[], points: number): Result {
  const title = make('h2', { id: 'result', tabindex: '-1' }, say('result'));
  const body = make('div');
  const section = make('section', { class: 'result', 'aria-labelledby': 'result' }, title, body);
  section.hidden = true;

  const retry = (): void => {
    const open = cards.filter(isNotRight);
    section.hidden = true;
    for (const card of open) card.retry();
    if (open[0]) focusOn(open[0].element);
  };
  const draw = (): void => {
    if (section.hidden) return;
    body.replaceChildren(
      ...summary(cards, points),
      table(cards),
      ...byObjective(cards),
      ...after(cards, retry),
    );
  };
  const show = (): void => {
    section.hidden = false;
    draw();
  };
  const finish = (): void => {
    for (const card of cards) card.settle();
    show();
    focusOn(title);
    section.scrollIntoView({ block: 'start' });
  };
  for (const card of cards) card.onChange(draw);
  addBelow(make('div', { class: 'actions end' }, makeButton(say('finish'), finish)), section);
  return {
    finish,
    show,
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
    make('p', { class: 'total' }, say('pointsOf', { now: pointsText(now), n: points })),
    ...(first === now ? [] : [make('p', {}, say('firstTry', { now: pointsText(first) }))]),
    ...(waiting === 0 ? [] : [make('p', {}, say('toMark', { n: waiting }))]),
  ];
}

function table(cards: readonly Card[]): Node {
  const heads = [say('question'), say('outcome'), say('points')];
  const rows = cards.map((card) => {
    const { question, state } = card;
    const link = make('a', { href: `#q${String(question.number)}` }, String(question.number));
    link.setAttribute('aria-label', say('questionNumber', { number: question.number }));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      focusOn(card.element);
      card.element.scrollIntoView({ block: 'start' });
    });
    const outcome = card.outcome();
    const isWaiting = outcome === 'open' && !isEmpty(state.answer);
    return make(
      'tr',
      { class: outcome },
      make('th', { scope: 'row' }, link),
      make('td', {}, isWaiting ? say('notChecked') : say(`outcome.${outcome}`)),
      make('td', {}, `${pointsText(state.points ?? 0)} / ${String(question.points)}`),
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
  if (count === 0) return [make('p', {}, say('allRight'))];
  return [make('div', { class: 'actions' }, makeButton(say('again', { n: count }), retry))];
}
