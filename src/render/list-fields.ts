/** Every name that a template can write, with what it gives for one lesson. */
import type { CheckedLesson } from '../model/checked-lesson.js';
import { viewLesson } from './view-lesson.js';

export interface Field {
  /** `lesson.source.title`; `[]` stands for each entry of a list: `lesson.vocabulary[].word`. */
  readonly path: string;
  /** How the value begins; of a list, how many there are. */
  readonly value: string | number;
}

const mostLetters = 160;

export function listFields(
  { lesson }: CheckedLesson,
  set: Readonly<Record<string, unknown>>,
): readonly Field[] {
  return fieldsOf({ ...viewLesson(lesson), ...set }, '');
}

function fieldsOf(value: unknown, path: string): readonly Field[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    return [{ path, value: entries.length }, ...fieldsOf(sampleOf(entries), `${path}[]`)];
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, inner]) =>
      fieldsOf(inner, path === '' ? key : `${path}.${key}`),
    );
  }
  const scalar = value as string | number | boolean;
  return [{ path, value: beginning(String(scalar)) }];
}

/** Entries may lack what others have: each name with the first value that there is. */
function sampleOf(entries: readonly unknown[]): unknown {
  const [first] = entries;
  if (typeof first !== 'object' || first === null || Array.isArray(first)) return first;
  const sample: Record<string, unknown> = {};
  for (const entry of entries) {
    for (const [key, value] of Object.entries(entry as object)) {
      const known = sample[key];
      if (known === undefined || (Array.isArray(known) && known.length === 0)) sample[key] = value;
    }
  }
  return sample;
}

function beginning(text: string): string {
  const letters = Array.from(text);
  return letters.length <= mostLetters ? text : `${letters.slice(0, mostLetters).join('')}…`;
}
