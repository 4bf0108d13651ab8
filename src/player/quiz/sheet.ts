/** The questions as they stand in the page, each with its inputs, whoever works with them. */
import type { AskedQuestion } from '../../quiz/quiz-data.js';
import type { Article } from './article.js';
import { createFields, type Fields } from './fields.js';

export interface SheetQuestion {
  readonly element: HTMLElement;
  readonly fields: Fields;
}

/** By the question's number; without those that a template of a teacher's own leaves out. */
export type Sheet = ReadonlyMap<number, SheetQuestion>;

export function openSheet(questions: readonly AskedQuestion[], article: Article): Sheet {
  const found = questions.flatMap(({ number }) => {
    const element = document.getElementById(`q${String(number)}`);
    if (element === null) return [];
    return [[number, { element, fields: createFields(element, number, article) }] as const];
  });
  return new Map(found);
}
