/** A quiz at work that has its key: it checks, explains, and lets what was wrong be taken again. */
import type { QuestionData } from '../../quiz/quiz-data.js';
import type { Article } from './article.js';
import { addBar } from './bar.js';
import { createCard, type Card } from './card.js';
import { tellResult } from './platform.js';
import { addResult, type Result } from './result.js';
import type { Saving } from './saving.js';
import type { Sheet } from './sheet.js';
import type { Store } from './store.js';

export interface Practice {
  readonly cards: readonly Card[];
  readonly result: Result;
}

export function practise(
  questions: readonly QuestionData[],
  sheet: Sheet,
  store: Store,
  article: Article,
  saving: Saving,
): Practice {
  const cards = questions.flatMap((question, at) => {
    const asked = sheet.get(question.number);
    const state = store.states[at];
    return asked && state ? [createCard(asked, question, state, article)] : [];
  });
  const points = questions.reduce((sum, question) => sum + question.points, 0);
  addBar(cards, article, saving);
  const result = addResult(cards, points);
  for (const card of cards) card.onChange(saving.keep);
  saving.onReset(result.close);
  tellResult(cards, points);
  return { cards, result };
}
