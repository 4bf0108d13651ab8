/** A quiz at work that has no key to look at: answers are taken, kept and handed in. */
import type { CheckLaterPage, GradedPage, QuestionData } from '../../quiz/quiz-data.js';
import { createAnsweredCard, type AnsweredCard } from './answered-card.js';
import type { Article } from './article.js';
import { addBar } from './bar.js';
import { addHandIn } from './hand-in.js';
import { addRelease } from './release.js';
import type { Saving } from './saving.js';
import type { Sheet } from './sheet.js';
import { uncheck, type Store } from './store.js';

/**
 * `onOpen` is called when the release code has opened the key, and the quiz is no longer this one;
 * `isNew` where the answers have not been checked with this key.
 */
export function sit(
  page: GradedPage | CheckLaterPage,
  sheet: Sheet,
  store: Store,
  article: Article,
  saving: Saving,
  onOpen: (questions: readonly QuestionData[], isNew: boolean) => void,
): readonly AnsweredCard[] {
  const opening = new AbortController();
  const cards = page.questions.flatMap((question, at) => {
    const asked = sheet.get(question.number);
    const state = store.states[at];
    return asked && state ? [createAnsweredCard(asked, question, state, opening.signal)] : [];
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
      opening.abort();
      const { nonce } = page.sealed;
      const isNew = store.sitting.openedKey !== nonce;
      // Otherwise it is kept already, and another tab may be keeping points just now.
      if (isNew) {
        for (const state of store.states) uncheck(state, { first: false });
        Object.assign(store.sitting, { releaseCode: code, openedKey: nonce });
        saving.keep();
      }
      // Whoever is next at this device gets the quiz as it was, with its key closed.
      saving.onReset(() => {
        if (store.sitting.releaseCode === '') location.reload();
      });
      onOpen(questions, isNew);
    });
    let tried = '';
    const tryKept = (): void => {
      const { releaseCode } = store.sitting;
      if (releaseCode === '' || releaseCode === tried) return;
      tried = releaseCode;
      void release.tryCode(releaseCode);
    };
    saving.onReset(tryKept);
    tryKept();
  }
  return cards;
}
