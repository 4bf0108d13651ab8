/** At the foot of the window: how much is answered, and on a narrow one the way to the article. */
import type { Article } from './article.js';
import type { Card } from './card.js';
import { make, makeButton } from './make.js';
import { words } from './words.js';

export function addBar(cards: readonly Card[], article: Article): void {
  const count = make('span', { class: 'count' });
  const toArticle = makeButton(words.article, () => {
    const card = cards.find(isInView) ?? cards[0];
    if (card) article.open({ number: card.question.number, element: card.element });
  });
  const draw = (): void => {
    const done = cards.filter((card) => card.isAnswered()).length;
    count.textContent = words.answered(done, cards.length);
  };
  for (const card of cards) card.onChange(draw);
  draw();
  const bar = make('div', { class: 'bar' }, count, toArticle);
  document.querySelector('.questions')?.append(bar);
}

/** The question that a reader is at: the first whose end is not yet out of the upper third. */
function isInView({ element }: Card): boolean {
  return element.getBoundingClientRect().bottom > innerHeight / 3;
}
