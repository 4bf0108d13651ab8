/**
 * The player of `quiz.html`, for practice: it checks, explains, keeps answers and counts points.
 * Without it the page is a sheet to read and to print.
 */
import { createArticle } from './quiz/article.js';
import { addBar } from './quiz/bar.js';
import { createCard } from './quiz/card.js';
import { openStorage, tellResult } from './quiz/platform.js';
import { readQuiz } from './quiz/quiz-data.js';
import { addResult } from './quiz/result.js';
import { addSaving } from './quiz/saving.js';
import { createStore } from './quiz/store.js';

const quiz = readQuiz(document.getElementById('quiz-data')?.textContent ?? '');

if (quiz !== undefined && quiz.questions.length > 0) {
  document.documentElement.classList.add('practice');
  const store = createStore(quiz.digest, quiz.questions.length, openStorage);
  const article = createArticle();
  const cards = quiz.questions.flatMap((question, at) => {
    const element = document.getElementById(`q${String(question.number)}`);
    const state = store.states[at];
    return element && state ? [createCard(element, question, state, article)] : [];
  });
  addBar(cards, article);
  const result = addResult(cards, quiz.points);
  addSaving(store, cards, result);
  tellResult(cards, quiz.points);
}
