/** One question at work: it takes an answer, checks it on request, explains, and may be taken again. */
import type { Article } from './article.js';
import { createCardView } from './card-view.js';
import { grade, isComplete, isEmpty } from './grade.js';
import { outcomeOf, type Outcome } from './outcome.js';
import type { QuestionData } from './quiz-data.js';
import { reset, type QuestionState } from './store.js';
import { words } from './words.js';

export interface Card {
  readonly element: HTMLElement;
  readonly question: QuestionData;
  readonly state: QuestionState;
  readonly outcome: () => Outcome;
  readonly isAnswered: () => boolean;
  /** Checks what has been answered and not yet checked. */
  readonly settle: () => void;
  /** Empties the question, to be answered anew. */
  readonly retry: (keep: { readonly first: boolean }) => void;
  readonly onChange: (listener: () => void) => void;
}

export function createCard(
  element: HTMLElement,
  question: QuestionData,
  state: QuestionState,
  article: Article,
): Card {
  const listeners: (() => void)[] = [];
  const change = (): void => {
    view.draw();
    for (const listener of listeners) listener();
  };
  const settle = (): void => {
    if (state.points !== undefined || state.isShown || isEmpty(state.answer)) return;
    const result = grade(question, state.answer);
    if (result === undefined) state.isShown = true;
    else givePoints(state, result.points);
    change();
  };
  const check = (): void => {
    if (isComplete(state.answer)) settle();
    else view.say(missing(question, state));
    view.focusVerdict();
  };
  const view = createCardView(element, question, state, article, {
    onCheck: check,
    onInput: (answer) => {
      state.answer = answer;
      delete state.points;
      change();
    },
    onShow: () => {
      state.isShown = true;
      change();
      view.focusVerdict();
    },
    onMark: (points) => {
      givePoints(state, points);
      change();
    },
  });
  view.fill();
  view.draw();

  return {
    element,
    question,
    state,
    outcome: () => outcomeOf(question, state),
    isAnswered: () => !isEmpty(state.answer),
    settle,
    retry: (keep) => {
      reset(state, keep);
      view.fill();
      change();
    },
    onChange: (listener) => listeners.push(listener),
  };
}

function givePoints(state: QuestionState, points: number): void {
  state.points = points;
  state.first ??= points;
}

function missing({ type }: QuestionData, { answer }: QuestionState): string {
  if (!isEmpty(answer)) return words.answerAll;
  return type === 'short' ? words.writeFirst : words.answerFirst;
}
