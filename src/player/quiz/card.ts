/** One question for practice: it takes an answer, checks it on request, explains, may be taken again. */
import type { QuestionData } from '../../quiz/quiz-data.js';
import { isComplete, isEmpty, scoreAnswer } from '../../quiz/score-answer.js';
import type { AnsweredCard } from './answered-card.js';
import type { Article } from './article.js';
import { createCardView } from './card-view.js';
import { outcomeOf, type Outcome } from './outcome.js';
import { say } from './page.js';
import type { SheetQuestion } from './sheet.js';
import { reset, type QuestionState } from './store.js';

export interface Card extends AnsweredCard {
  readonly question: QuestionData;
  readonly outcome: () => Outcome;
  /** Checks what has been answered and not yet checked. */
  readonly settle: () => void;
  /** Empties the question, to be answered anew; its first points stay. */
  readonly retry: () => void;
}

export function createCard(
  asked: SheetQuestion,
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
    if (judge(question, state)) change();
  };
  const check = (): void => {
    if (isComplete(state.answer)) settle();
    else view.say(missing(question, state));
    view.focusVerdict();
  };
  const restart = (keep: { readonly first: boolean }) => (): void => {
    reset(state, keep);
    view.fill();
    change();
  };
  const show = (): void => {
    state.isShown = true;
    change();
    view.focusVerdict();
  };
  const view = createCardView(asked, question, state, article, {
    onCheck: check,
    onInput: (answer) => {
      state.answer = answer;
      delete state.points;
      change();
    },
    onShow: show,
    onMark: (points) => {
      givePoints(state, points);
      change();
    },
  });
  const refill = (): void => {
    view.fill();
    view.draw();
  };
  refill();

  return {
    element: asked.element,
    question,
    state,
    outcome: () => outcomeOf(question, state),
    settle,
    empty: restart({ first: false }),
    retry: restart({ first: true }),
    refill,
    onChange: (listener) => listeners.push(listener),
  };
}

/** Whether there was anything to judge. */
function judge(question: QuestionData, state: QuestionState): boolean {
  if (state.points !== undefined || state.isShown || isEmpty(state.answer)) return false;
  const score = scoreAnswer(question, state.answer);
  if (score === undefined) state.isShown = true;
  else givePoints(state, score.points);
  return true;
}

function givePoints(state: QuestionState, points: number): void {
  state.points = points;
  state.first ??= points;
}

function missing({ type }: QuestionData, { answer }: QuestionState): string {
  if (!isEmpty(answer)) return say('answerAll');
  return type === 'short' ? say('writeFirst') : say('answerFirst');
}
