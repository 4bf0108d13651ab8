/** What the quiz page carries for its player: with the key for practice, else without or sealed. */
import { sha256 } from '../core/digest.js';
import { messagesFor } from '../messages/messages.js';
import type { Lesson } from '../model/lesson.js';
import { withoutKey, type QuestionData, type QuizPage } from '../quiz/quiz-data.js';
import type { QuizKey } from '../quiz/quiz-key.js';
import { sealKey } from '../quiz/seal-key.js';
import { viewQuestions, type QuestionView } from './view-question.js';

export interface QuizPageOptions {
  readonly mode: QuizPage['mode'];
  /** For `check-later`. */
  readonly releaseCode?: string;
  readonly form?: string;
}

export function toQuizPage(
  { slug, title, language: tag }: Lesson,
  views: readonly QuestionView[],
  { mode, releaseCode = '', form }: QuizPageOptions,
): QuizPage {
  const { language, messages } = messagesFor(tag);
  const questions = views.map(toQuestionData);
  const asked = questions.map(withoutKey);
  const digest = quizDigest(slug, views, form);
  const head = {
    lesson: slug,
    title,
    ...(form === undefined ? {} : { form }),
    digest,
    points: views.reduce((sum, { points }) => sum + points, 0),
    language,
    words: messages.player,
  };
  switch (mode) {
    case 'practice':
      // What was checked by another key is another quiz to come back to.
      return { ...head, mode, digest: digestOf([digest, ...questions]), questions };
    case 'graded':
      return { ...head, mode, questions: asked };
    case 'check-later': {
      const sealed = sealKey(JSON.stringify(questions), releaseCode, digest);
      return { ...head, mode, questions: asked, sealed };
    }
  }
}

/** What answers to the quiz of `lesson`, already in the order of `form`, are graded with. */
export function toQuizKey(lesson: Lesson, form?: string): QuizKey {
  const views = viewQuestions(lesson, form);
  return {
    lesson: lesson.slug,
    ...(form === undefined ? {} : { form }),
    digest: quizDigest(lesson.slug, views, form),
    questions: views.map((view) => ({
      ...toQuestionData(view),
      id: view.id,
      stem: view.stem,
      rights: view.rights,
    })),
  };
}

/** Of the quiz as a student sees it: the same whatever its key. */
function quizDigest(slug: string, views: readonly QuestionView[], form = ''): string {
  return digestOf([slug, form, ...views.map(shownOf)]);
}

function digestOf(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 16);
}

/** All that a student sees of a question, and nothing that the key could be told from. */
function shownOf(view: QuestionView): readonly unknown[] {
  const texts = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text);
  const { type, points, stem, evidenceStem, options, sentences, rows, rights } = view;
  return [type, points, stem, evidenceStem ?? '', ...[options, sentences, rows, rights].map(texts)];
}

function toQuestionData(view: QuestionView): QuestionData {
  const { number, type, points, objective, hint, options, sentences, rows, rights } = view;
  const { accepted, lookFor, keys, rationale, evidence } = view;
  return {
    number,
    type,
    points,
    ...(objective === undefined ? {} : { objective }),
    ...(hint === undefined ? {} : { hint }),
    options,
    sentences,
    rows,
    rights,
    accepted,
    lookFor,
    keys,
    ...(rationale === undefined ? {} : { rationale }),
    evidence: evidence.map(({ quote, number: place }) => ({
      quote,
      ...(place === undefined ? {} : { number: place }),
    })),
  };
}
