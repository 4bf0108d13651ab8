/** What a student is told after a check: the verdict in a line, the reason, the place to read. */
import type { Article } from './article.js';
import { scoreAnswer } from '../../quiz/score-answer.js';
import { make, makeButton } from './make.js';
import { isClosed, type Outcome } from './outcome.js';
import type { PassageData, QuestionData } from '../../quiz/quiz-data.js';
import type { QuestionState } from './store.js';
import { pointsText } from '../../quiz/points.js';
import { say } from './page.js';

export interface Checked {
  readonly question: QuestionData;
  readonly state: QuestionState;
  readonly outcome: Outcome;
  readonly article: Article;
  readonly onShow: () => void;
}

export interface Told {
  readonly verdict: string;
  readonly details: readonly Node[];
}

export function explain(checked: Checked): Told {
  const { question, state, outcome } = checked;
  if (outcome === 'open') return { verdict: '', details: [] };
  const closed = isClosed(question, state);
  return {
    verdict: verdictOf(checked),
    details: closed ? explainAnswer(checked) : explainMistake(checked),
  };
}

function verdictOf(checked: Checked): string {
  const { question, state, outcome } = checked;
  const { points = 0 } = state;
  const isOwnMark = question.type === 'short' && state.isShown && outcome !== 'to-mark';
  if (isOwnMark) return say('youMarked', { now: pointsText(points), n: question.points });
  switch (outcome) {
    case 'right':
      return rightVerdict(checked);
    case 'to-mark':
      return say('compareNow');
    case 'shown':
      return say('shown');
    default:
      return outcome === 'wrong'
        ? say('wrong')
        : say('partly', { now: pointsText(points), n: question.points });
  }
}

function rightVerdict({ question, state }: Checked): string {
  const right = say('right', { now: pointsText(state.points ?? 0), n: question.points });
  const spelling = scoreAnswer(question, state.answer)?.spelling;
  return spelling === undefined ? right : `${right} ${say('spelling', { answer: spelling })}`;
}

/** Without the answer: why what was chosen is not right, and where to read again. */
function explainMistake({ question, state, article, onShow }: Checked): readonly Node[] {
  const numbers = new Set(question.evidence.flatMap(({ number }) => number ?? []));
  const readings = Array.from(numbers, (number) => {
    const link = make('a', { href: `#p${String(number)}` }, say('readAgain', { number }));
    follow(link, () => {
      article.show(number, undefined, { number: question.number, element: link });
    });
    return make('p', { class: 'reading' }, link);
  });
  return [
    ...mistakes(question, state).map((text) => make('p', {}, text)),
    ...readings,
    make('p', {}, say('changeAndCheck')),
    make('div', { class: 'actions' }, makeButton(say('show'), onShow, 'quiet')),
  ];
}

function mistakes(question: QuestionData, { answer }: QuestionState): readonly string[] {
  const { type, options, sentences } = question;
  const places = scoreAnswer(question, answer)?.places ?? [];
  if (type === 'match' || type === 'order') {
    return [say('rowsRight', { now: places.filter(Boolean).length, all: places.length })];
  }
  const reasons = [options, sentences].flatMap((list, at) =>
    list
      .filter(({ letter, correct }) => !correct && answer[at]?.split(',').includes(letter))
      .flatMap(({ letter, rationale }) =>
        rationale === undefined ? [] : [`\u2068${letter}\u2069: ${rationale}`],
      ),
  );
  if (type === 'evidence') return [places[0] ? say('partARight') : say('partAWrong'), ...reasons];
  const isShortOf =
    type === 'multiple' &&
    options.some(({ letter, correct }) => correct && !answer[0]?.split(',').includes(letter));
  return isShortOf ? [...reasons, say('moreToFind')] : reasons;
}

/** With the answer: what it is, why, and the passage that says so. */
function explainAnswer(checked: Checked): readonly Node[] {
  const { question, outcome } = checked;
  const isWritten = question.options.length === 0 && question.rows.length === 0;
  const answers =
    isWritten || question.type === 'order' || question.type === 'match'
      ? [answerList(question, outcome)]
      : [];
  const lookFor =
    question.lookFor.length === 0
      ? []
      : [
          make('p', { class: 'label' }, say('lookFor')),
          make('ul', {}, ...question.lookFor.map((text) => make('li', {}, text))),
        ];
  const isAtOption = question.options.some(({ correct, rationale }) => correct && rationale);
  const why =
    question.rationale === undefined || isAtOption ? [] : [make('p', {}, question.rationale)];
  return [...answers, ...lookFor, ...why, ...passages(checked)];
}

function answerList({ type, keys }: QuestionData, outcome: Outcome): Node {
  const isShort = type === 'short';
  const label = make('p', { class: 'label' }, isShort ? say('modelAnswer') : say('theAnswer'));
  const isKnown = outcome === 'right' && !isShort;
  const tag = type === 'order' ? 'ol' : 'ul';
  const list =
    keys.length === 1
      ? make('p', { class: 'model' }, keys[0]?.text ?? '')
      : make(tag, {}, ...keys.map(({ text }) => make('li', {}, text)));
  return isKnown && type !== 'cloze' ? make('div') : make('div', {}, label, list);
}

function passages({ question, article }: Checked): readonly Node[] {
  return question.evidence.map(({ quote, number }: PassageData) => {
    const passage = make(
      'blockquote',
      { class: 'cited-passage' },
      make('p', {}, say('quote', { text: quote })),
    );
    if (number === undefined) return passage;
    const link = make('a', { href: `#p${String(number)}` }, say('paragraph', { number }));
    follow(link, () => {
      article.show(number, quote, { number: question.number, element: link });
    });
    passage.append(make('p', { class: 'reading' }, link));
    return passage;
  });
}

function follow(link: HTMLAnchorElement, go: () => void): void {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    go();
  });
}
