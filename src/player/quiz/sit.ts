/** A quiz at work that has no key to look at: answers are taken, kept and handed in. */
import type { CheckLaterPage, GradedPage, QuestionData } from '../../quiz/quiz-data.js';
import { createAnsweredCard, type AnsweredCard } from './answered-card.js';
import type { Article } from './article.js';
import { addBar } from './bar.js';
import { addHandIn } from './hand-in.js';
import { addRelease } from './release.js';
import type { Saving } from './saving.js';
import type { Sheet } from './sheet.js';
import type { Store } from './store.js';

/** `onOpen` is called when the release code has opened the key, and the quiz is no longer this one. */
export function sit(
  page: GradedPage | CheckLaterPage,
  sheet: Sheet,
  store: Store,
  article: Article,
  saving: Saving,
  onOpen: (questions: readonly QuestionData[]) => void,
): readonly AnsweredCard[] {
  const cards = page.questions.flatMap((question, at) => {
    const asked = sheet.get(question.number);
    const state = store.states[at];
    return asked && state ? [createAnsweredCard(asked, question, state)] : [];
  });
  const bar = addBar(cards, article, saving);
  const handIn = addHandIn(page, cards, store, saving.keep);
  for (const card of cards) {
    card.onChange(() => {
      saving.keep();
      handIn.draw();
    });
  }
  saving.onReset(handIn.draw);
  if (page.mode === 'check-later') {
    const release = addRelease(page, (questions, code) => {
      for (const part of [bar, handIn, release]) part.remove();
      store.sitting.releaseCode = code;
      saving.keep();
      // Whoever is next at this device gets the quiz as it was, with its key closed.
      saving.onReset(() => {
        if (store.sitting.releaseCode === '') location.reload();
      });
      onOpen(questions);
    });
    if (store.sitting.releaseCode !== '') void release.tryCode(store.sitting.releaseCode);
  }
  return cards;
}
