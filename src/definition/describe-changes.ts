/** What a new derivation would change in a lesson, in a line a section. */
import { isDeepStrictEqual } from 'node:util';
import { lessonSchema, type Lesson } from '../model/lesson.js';
import { nameOf } from './name-of.js';
import { normaliseLesson } from './normalise-lesson.js';
import type { Plain } from './walk-schema.js';

/** Names listed in one line; the rest is counted. */
const maxNames = 5;

const labels: Readonly<Record<string, string>> = {
  warmUp: 'warm-up',
  keyPoints: 'key points',
  sourceEvaluation: 'source evaluation',
  exitTicket: 'exit ticket',
  teacherNotes: 'notes for the teacher',
  waive: 'waived rules',
};

/** Such as `questions: 2 added, 1 changed (q3)`; empty where nothing but `derived` differs. */
export function describeChanges(before: Lesson, after: Lesson): string[] {
  const [old, fresh] = [normaliseLesson(before), normaliseLesson(after)];
  return Object.keys(lessonSchema.shape).flatMap((key) => {
    if (key === 'derived' || isDeepStrictEqual(old[key], fresh[key])) return [];
    const label = labels[key] ?? key;
    const [a, b] = [old[key], fresh[key]];
    if (isList(a) && isList(b)) return [`${label}: ${describeLists(a, b)}`];
    if (a === undefined) return [`${label} added`];
    return [b === undefined ? `${label} removed` : `${label} changed`];
  });
}

const isList = (value: Plain | undefined): value is readonly Plain[] => Array.isArray(value);

function describeLists(before: readonly Plain[], after: readonly Plain[]): string {
  const [old, fresh] = [byName(before), byName(after)];
  const added = [...fresh.keys()].filter((name) => !old.has(name));
  const removed = [...old.keys()].filter((name) => !fresh.has(name));
  const changed = [...fresh].flatMap(([name, item]) =>
    old.has(name) && !isDeepStrictEqual(old.get(name), item) ? [name] : [],
  );
  const parts = [
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed (${listed(changed)})`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed (${listed(removed)})`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'in another order';
}

function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, maxNames)
    .map((name) => (name.length > 40 ? `${name.slice(0, 39)}…` : name));
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

/** Items by what they go by; a second item of the same name gets a number. */
function byName(items: readonly Plain[]): ReadonlyMap<string, Plain> {
  const named = new Map<string, Plain>();
  for (const item of items) {
    const name = nameOf(item);
    let unique = name;
    for (let copy = 2; named.has(unique); copy += 1) unique = `${name} (${copy})`;
    named.set(unique, item);
  }
  return named;
}
