/** At the foot of the window: how much is answered, and on a narrow one the way to the article. */
import { isComplete } from '../../quiz/score-answer.js';
import type { Article } from './article.js';
import type { AnsweredCard } from './answered-card.js';
import { addBelow, make, makeButton } from './make.js';
import { say } from './page.js';
import type { Saving } from './saving.js';

export function addBar(
  cards: readonly AnsweredCard[],
  article: Article,
  saving: Saving,
): HTMLElement {
  const count = make('span', { class: 'count' });
  const toArticle = makeButton(say('article'), () => {
    const card = cards.find(isInView) ?? cards[0];
    if (card) article.open({ number: card.question.number, element: card.element });
  });
  const draw = (): void => {
    const done = cards.filter(({ state }) => isComplete(state.answer)).length;
    count.textContent = say('answered', { now: done, all: cards.length });
  };
  for (const card of cards) card.onChange(draw);
  saving.onReset(draw);
  draw();
  const bar = make('div', { class: 'bar' }, count, toArticle);
  addBelow(bar);
  return bar;
}

/** The question that a reader is at: the first whose end is not yet out of the upper third. */
function isInView({ element }: AnsweredCard): boolean {
  return element.getBoundingClientRect().bottom > innerHeight / 3;
}
