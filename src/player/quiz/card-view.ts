/** What is seen of a question at work: its inputs, buttons and feedback. */
import type { Article } from './article.js';
import { explain } from './explain.js';
import { addHint } from './hint.js';
import { focusOn, make, makeButton } from './make.js';
import { clearMarks, markPlaces } from './mark-places.js';
import { isClosed, outcomeOf } from './outcome.js';
import type { QuestionData } from '../../quiz/quiz-data.js';
import { selfMark } from './self-mark.js';
import type { SheetQuestion } from './sheet.js';
import type { QuestionState } from './store.js';
import { say } from './page.js';

export interface CardView {
  /** Shows how the question stands. */
  readonly draw: () => void;
  /** Puts the answer that is kept into the inputs. */
  readonly fill: () => void;
  readonly say: (text: string) => void;
  readonly focusVerdict: () => void;
}

interface Listeners {
  readonly onCheck: () => void;
  readonly onInput: (answer: string[]) => void;
  readonly onShow: () => void;
  /** The student's own mark, in points. */
  readonly onMark: (points: number) => void;
}

export function createCardView(
  { element, fields }: SheetQuestion,
  question: QuestionData,
  state: QuestionState,
  article: Article,
  { onCheck, onInput, onShow, onMark }: Listeners,
): CardView {
  const isShort = question.type === 'short';
  const verdict = make('p', { role: 'status', tabindex: '-1' });
  const details = make('div', { class: 'details' });
  const marking = selfMark(question, onMark);
  const actions = make('div', { class: 'actions' });
  actions.append(makeButton(isShort ? say('compare') : say('check'), onCheck));
  addHint(actions, question.hint);
  element.append(
    actions,
    make('div', { class: 'feedback' }, verdict, details, ...(isShort ? [marking.element] : [])),
  );
  takeAnswers(
    element,
    () => {
      onInput(fields.read());
    },
    onCheck,
  );

  return {
    draw: () => {
      const outcome = outcomeOf(question, state);
      const isLocked = isClosed(question, state);
      fields.setLocked(isLocked);
      actions.hidden = isLocked;
      clearMarks(element);
      if (outcome !== 'open') markPlaces(element, question, state);
      const told = explain({ question, state, outcome, article, onShow });
      verdict.className = `verdict ${outcome}`;
      verdict.textContent = told.verdict;
      details.replaceChildren(...told.details);
      marking.show(state);
    },
    fill: () => {
      fields.write(state.answer);
      state.answer = fields.read();
    },
    say: (text) => {
      verdict.textContent = text;
    },
    focusVerdict: () => {
      focusOn(verdict);
    },
  };
}

/** What the student does to the question's own inputs, not to those of the feedback. */
function takeAnswers(element: HTMLElement, onInput: () => void, onEnter: () => void): void {
  const isOwn = (target: EventTarget | null): boolean =>
    target instanceof Element && target.closest('.feedback') === null;
  element.addEventListener('input', ({ target }) => {
    if (isOwn(target)) onInput();
  });
  element.addEventListener('keydown', ({ target, key, isComposing }) => {
    const isLine = target instanceof HTMLInputElement && target.type === 'text';
    if (key === 'Enter' && isLine && !isComposing) onEnter();
  });
}
