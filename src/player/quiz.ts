/**
 * The player of `quiz.html`. For practice it checks, explains and counts points; graded, it takes
 * answers to be handed in. Without it the page is a sheet to read and to print.
 */
import { createArticle } from './quiz/article.js';
import type { AnsweredCard } from './quiz/answered-card.js';
import { quizPage } from './quiz/page.js';
import { places } from './quiz/platform.js';
import { practise } from './quiz/practise.js';
import { addSaving } from './quiz/saving.js';
import { openSheet } from './quiz/sheet.js';
import { sit } from './quiz/sit.js';
import { createStore } from './quiz/store.js';

if (quizPage !== undefined && quizPage.questions.length > 0) {
  document.documentElement.classList.add('at-work');
  const store = createStore(quizPage.digest, quizPage.questions.length, places);
  const article = createArticle();
  const sheet = openSheet(quizPage.questions, article);
  let cards: readonly AnsweredCard[] = [];
  const saving = addSaving(store, () => cards);
  // Some browsers put back into the inputs what stood there before a reload, after this script.
  addEventListener('pageshow', () => {
    for (const card of cards) card.refill();
  });
  if (quizPage.mode === 'practice') {
    cards = practise(quizPage.questions, sheet, store, article, saving).cards;
  } else {
    cards = sit(quizPage, sheet, store, article, saving, (questions, isNew) => {
      const practice = practise(questions, sheet, store, article, saving);
      cards = practice.cards;
      if (isNew) practice.result.finish();
      else practice.result.show();
    });
  }
}
