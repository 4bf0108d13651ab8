/** Marks at the options and rows themselves: in words and by shape, not by colour alone. */
import { scoreAnswer } from '../../quiz/score-answer.js';
import { make } from './make.js';
import { isClosed } from './outcome.js';
import type { OptionData, QuestionData } from '../../quiz/quiz-data.js';
import type { QuestionState } from './store.js';
import { say } from './page.js';

export function clearMarks(element: HTMLElement): void {
  for (const note of element.querySelectorAll('.remark')) note.remove();
  for (const place of element.querySelectorAll('.choice-row, .row')) {
    place.classList.remove('is-right', 'is-wrong');
  }
}

export function markPlaces(
  element: HTMLElement,
  question: QuestionData,
  state: QuestionState,
): void {
  const closed = isClosed(question, state);
  const lists = Array.from(element.querySelectorAll('.choices'));
  [question.options, question.sentences].forEach((options, at) => {
    const chosen = (state.answer[at] ?? '').split(',');
    if (closed) markOptions(lists[at], options, chosen);
  });
  markRows(element, question, state, closed);
}

/** Every option with its rationale, once the answer is known. */
function markOptions(
  list: Element | undefined,
  options: readonly OptionData[],
  chosen: readonly string[],
): void {
  const items = Array.from(list?.children ?? []);
  options.forEach(({ letter, correct, rationale = '' }, at) => {
    const item = items[at];
    const isChosen = chosen.includes(letter);
    const said = correct
      ? say(isChosen ? 'rightAndYours' : 'rightAnswer')
      : isChosen
        ? say('yourAnswer')
        : '';
    if (correct || isChosen) item?.classList.add(correct ? 'is-right' : 'is-wrong');
    if (said === '' && rationale === '') return;
    item?.append(
      make(
        'p',
        { class: 'remark' },
        ...(said === '' ? [] : [make('b', {}, `${said} `)]),
        make('bdi', {}, rationale),
      ),
    );
  });
}

function markRows(
  element: HTMLElement,
  question: QuestionData,
  { answer }: QuestionState,
  closed: boolean,
): void {
  const places = question.rows.length === 0 ? [] : (scoreAnswer(question, answer)?.places ?? []);
  places.forEach((isRight, at) => {
    // By name, since rows that were put in order stand elsewhere.
    const select = document.getElementById(`${element.id}-${String(at + 1)}`);
    const row = select?.closest('.row');
    const key = question.rows[at]?.answer ?? '';
    row?.classList.add(isRight ? 'is-right' : 'is-wrong');
    const said = isRight
      ? say('rightRow')
      : closed
        ? say('belongsHere', { answer: key })
        : say('wrongRow');
    row?.append(make('p', { class: 'remark' }, make('b', {}, said)));
  });
}
