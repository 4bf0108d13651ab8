/** A value somewhere in a lesson and the way to change it: what a field or a list is bound to. */
import type { Lesson } from '../../model/lesson.js';
import type { Question } from '../../model/question.js';
import type { Remark } from '../../preview/wire.js';
import type { EditSession } from '../editor/edit-session.js';
import { without } from './lesson-changes.js';

export interface Place<Value> {
  readonly value: Value;
  /** The whole of which it is a part. */
  readonly lesson: Lesson;
  /** Keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
  /** A list of one or none, which stands in the lesson as that one. */
  readonly isOne?: boolean;
  /** Why the form is not in the file. */
  readonly problem: Remark | undefined;
  /** `make` is given what stands there by then. */
  readonly change: (make: (now: Value) => Value) => void;
}

/** Where something stands, whatever it is. */
export type Spot = Pick<Place<unknown>, 'path' | 'problem'>;

export function wholeOf(session: EditSession, lesson: Lesson): Place<Lesson> {
  return {
    value: lesson,
    lesson,
    path: [],
    problem: session.problem.value,
    change: (make) => {
      session.change(make);
    },
  };
}

/** Why the value here, or a part of it, was not taken. */
export function problemAt({ path, problem }: Spot): Remark | undefined {
  const isHere = problem?.path !== undefined && path.every((key, at) => problem.path?.[at] === key);
  return isHere ? problem : undefined;
}

/** What becomes `undefined` is left out. */
export function part<Whole extends object, Key extends keyof Whole & string>(
  { value, lesson, path, problem, change }: Place<Whole>,
  key: Key,
): Place<Whole[Key]> {
  return {
    value: value[key],
    lesson,
    path: [...path, key],
    problem,
    change: (make) => {
      change((now) => {
        const made = make(now[key]);
        return made === undefined ? without(now, key) : { ...now, [key]: made };
      });
    },
  };
}

export function itemAt<Item>(
  { value, lesson, path, isOne, problem, change }: Place<Item[]>,
  index: number,
): Place<Item> {
  return {
    value: value[index] as Item,
    lesson,
    path: isOne === true ? path : [...path, index],
    problem,
    change: (make) => {
      change((now) => now.map((one, at) => (at === index ? make(one) : one)));
    },
  };
}

/** A list that is left out where it is empty. */
export function listAt<Item>({
  value,
  change,
  ...place
}: Place<Item[] | undefined>): Place<Item[]> {
  return {
    ...place,
    value: value ?? [],
    change: (make) => {
      change((now) => {
        const made = make(now ?? []);
        return made.length === 0 ? undefined : made;
      });
    },
  };
}

/** What may be there or not, as a list of one or none. */
export function oneAt<Item>({ value, change, ...place }: Place<Item | undefined>): Place<Item[]> {
  const asList = (item: Item | undefined) => (item === undefined ? [] : [item]);
  return {
    ...place,
    isOne: true,
    value: asList(value),
    change: (make) => {
      change((now) => make(asList(now))[0]);
    },
  };
}

/** A question whose type is known. */
export function asTyped<Typed extends Question>(
  { change, ...place }: Place<Question>,
  value: Typed,
): Place<Typed> {
  return {
    ...place,
    value,
    change: (make) => {
      change((now) => (now.type === value.type ? make(now as Typed) : now));
    },
  };
}
