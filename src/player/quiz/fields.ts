/** The native inputs of one question as one answer. */
import type { Answer } from '../../quiz/score-answer.js';
import type { Article } from './article.js';
import { addMatching } from './drag-matches.js';
import { addPicking } from './pick-sentence.js';
import { addSorting } from './sort-rows.js';

export interface Fields {
  /** One text for each place: a group of radio buttons or ticks, a list to choose from, a line. */
  readonly read: () => string[];
  readonly write: (answer: Answer) => void;
  readonly setLocked: (locked: boolean) => void;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function createFields(element: HTMLElement, number: number, article: Article): Fields {
  const controls = Array.from(element.querySelectorAll<Control>('input, select, textarea'));
  const names = new Set(controls.map((control) => (isTick(control) ? control.name : control.id)));
  const places = Array.from(names, (name) =>
    controls.filter((control) => (isTick(control) ? control.name : control.id) === name),
  );
  const others = [addSorting(element), addMatching(element)];
  const aids = [...others.flatMap((aid) => aid ?? []), ...addPicking(element, number, article)];
  return {
    read: () => places.map(readPlace),
    write: (answer) => {
      places.forEach((place, at) => {
        writePlace(place, answer[at] ?? '');
      });
      for (const aid of aids) aid.follow();
    },
    setLocked: (locked) => {
      for (const control of controls) control.disabled = locked;
      for (const aid of aids) aid.setLocked(locked);
    },
  };
}

function isTick(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}

function readPlace(place: readonly Control[]): string {
  return place
    .filter((control) => !isTick(control) || control.checked)
    .map(({ value }) => value)
    .join(',');
}

function writePlace(place: readonly Control[], text: string): void {
  const chosen = text.split(',');
  for (const control of place) {
    if (isTick(control)) control.checked = chosen.includes(control.value);
    else control.value = text;
  }
}
