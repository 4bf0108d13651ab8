/** A value somewhere in a lesson and the way to change it: what a field or a list is bound to. */
import type { Lesson } from '../../model/lesson.js';
import type { Question } from '../../model/question.js';
import type { EditSession } from '../editor/edit-session.js';
import { without } from './lesson-changes.js';

export interface Place<Value> {
  readonly value: Value;
  /** The whole of which it is a part. */
  readonly lesson: Lesson;
  /** `make` is given what stands there by then. */
  readonly change: (make: (now: Value) => Value) => void;
}

export function wholeOf(session: EditSession, lesson: Lesson): Place<Lesson> {
  return {
    value: lesson,
    lesson,
    change: (make) => {
      session.change(make);
    },
  };
}

/** What becomes `undefined` is left out. */
export function part<Whole extends object, Key extends keyof Whole>(
  { value, lesson, change }: Place<Whole>,
  key: Key,
): Place<Whole[Key]> {
  return {
    value: value[key],
    lesson,
    change: (make) => {
      change((now) => {
        const made = make(now[key]);
        return made === undefined ? without(now, key) : { ...now, [key]: made };
      });
    },
  };
}

export function itemAt<Item>({ value, lesson, change }: Place<Item[]>, index: number): Place<Item> {
  return {
    value: value[index] as Item,
    lesson,
    change: (make) => {
      change((now) => now.map((one, at) => (at === index ? make(one) : one)));
    },
  };
}

/** A list that is left out where it is empty. */
export function listAt<Item>({ value, lesson, change }: Place<Item[] | undefined>): Place<Item[]> {
  return {
    value: value ?? [],
    lesson,
    change: (make) => {
      change((now) => {
        const made = make(now ?? []);
        return made.length === 0 ? undefined : made;
      });
    },
  };
}

/** What may be there or not, as a list of one or none. */
export function oneAt<Item>({ value, lesson, change }: Place<Item | undefined>): Place<Item[]> {
  const asList = (item: Item | undefined) => (item === undefined ? [] : [item]);
  return {
    value: asList(value),
    lesson,
    change: (make) => {
      change((now) => make(asList(now))[0]);
    },
  };
}

/** A question whose type is known. */
export function asTyped<Typed extends Question>(of: Place<Question>, value: Typed): Place<Typed> {
  return {
    value,
    lesson: of.lesson,
    change: (make) => {
      of.change((now) => (now.type === value.type ? make(now as Typed) : now));
    },
  };
}
