/** Handing in: the answers as a file to give to the teacher, and as a code where no file can go. */
import { toAnswerCode } from '../../quiz/answer-code.js';
import { writeAnswerSheet } from '../../quiz/answer-sheet.js';
import type { QuizPage } from '../../quiz/quiz-data.js';
import { isComplete, isWritten, type Answer } from '../../quiz/score-answer.js';
import type { AnsweredCard } from './answered-card.js';
import { codeBox } from './code-box.js';
import { downloadText, fileName } from './download.js';
import { addBelow, focusOn, make, makeButton } from './make.js';
import { say } from './page.js';
import type { Sitting, Store } from './store.js';

export interface HandIn {
  readonly draw: () => void;
  readonly remove: () => void;
}

export function addHandIn(
  page: QuizPage,
  cards: readonly AnsweredCard[],
  { sitting }: Store,
  keep: () => void,
): HandIn {
  const name = field('hand-in-name', say('yourName'), 'name');
  const group = field('hand-in-class', say('yourClass'), 'off');
  const leftOut = make('p', { class: 'left-out' });
  const told = make('p', { class: 'told', role: 'status', tabindex: '-1' });
  const code = codeBox();
  const answers = () => cards.map(({ state }) => state.answer);
  const save = makeButton(say('saveFile'), () => {
    if (sitting.name.trim() === '') {
      told.textContent = say('nameFirst');
      name.input.focus();
      return;
    }
    const file = saveSheet(page, sitting, answers());
    told.textContent = say('fileSaved', { file });
    focusOn(told);
  });
  const section = make(
    'section',
    { class: 'hand-in', 'aria-labelledby': 'hand-in' },
    make('h2', { id: 'hand-in' }, say('handIn')),
    leftOut,
    make('p', {}, say('handInHow')),
    make('div', { class: 'who' }, name.label, group.label),
    make('div', { class: 'actions' }, save),
    told,
    code.element,
  );
  if (cards.some(({ question }) => isWritten(question))) {
    section.append(make('p', { class: 'soft' }, say('codeNoText')));
  }
  addBelow(section);

  const draw = (): void => {
    name.input.value = sitting.name;
    group.input.value = sitting.class;
    leftOut.replaceChildren(...leftOutOf(cards));
    code.show(toAnswerCode(page.digest, page.questions, answers()));
  };
  name.input.addEventListener('input', () => {
    sitting.name = name.input.value;
    keep();
  });
  group.input.addEventListener('input', () => {
    sitting.class = group.input.value;
    keep();
  });
  draw();
  return {
    draw,
    remove: () => {
      section.remove();
    },
  };
}

/** Gives the name of the file. */
function saveSheet(
  { lesson, title, form, digest }: QuizPage,
  { name, class: group, attempt }: Sitting,
  answers: readonly Answer[],
): string {
  const file = fileName([lesson, form ?? '', name]);
  const sheet = writeAnswerSheet({
    lesson,
    title,
    ...(form === undefined ? {} : { form }),
    quiz: digest,
    name: name.trim(),
    class: group.trim(),
    attempt,
    saved: new Date().toISOString(),
    answers,
  });
  downloadText(file, sheet);
  return file;
}

function field(id: string, text: string, autocomplete: string) {
  const input = make('input', { type: 'text', id, dir: 'auto', autocomplete, maxlength: '80' });
  return { input, label: make('label', { class: 'field' }, make('span', {}, text), input) };
}

function leftOutOf(cards: readonly AnsweredCard[]): readonly (Node | string)[] {
  const open = cards.filter(({ state }) => !isComplete(state.answer));
  if (open.length === 0) return [say('nothingLeftOut')];
  const links = open.map(({ element, question }) => {
    const link = make('a', { href: `#${element.id}` }, String(question.number));
    link.setAttribute('aria-label', say('questionNumber', { number: question.number }));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      focusOn(element);
      element.scrollIntoView({ block: 'start' });
    });
    return link;
  });
  return [say('leftOut', { n: open.length }), ...links.flatMap((link) => [' ', link])];
}
