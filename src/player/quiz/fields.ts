/** The native inputs of one question as one answer. */
import type { Answer } from '../../quiz/score-answer.js';

export interface Fields {
  /** One text for each place: a group of radio buttons or ticks, a list to choose from, a line. */
  readonly read: () => string[];
  readonly write: (answer: Answer) => void;
  readonly setLocked: (locked: boolean) => void;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function createFields(question: HTMLElement): Fields {
  const controls = Array.from(question.querySelectorAll<Control>('input, select, textarea'));
  const names = new Set(controls.map((control) => (isTick(control) ? control.name : control.id)));
  const places = Array.from(names, (name) =>
    controls.filter((control) => (isTick(control) ? control.name : control.id) === name),
  );
  return {
    read: () => places.map(readPlace),
    write: (answer) => {
      places.forEach((place, at) => {
        writePlace(place, answer[at] ?? '');
      });
    },
    setLocked: (locked) => {
      for (const control of controls) control.disabled = locked;
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
