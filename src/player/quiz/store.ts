/**
 * Answers that outlive the page. Pages opened from a disk share one storage, so they go by the
 * quiz's digest; and what comes out of it is looked at before it is believed.
 */
import type { Places } from './platform.js';

export interface QuestionState {
  answer: string[];
  /** What the last check or the student's own mark gave; absent before it. */
  points?: number;
  /** What the first check gave. */
  first?: number;
  /** The answer has been shown, so the question is closed. */
  isShown: boolean;
}

/** Who answers, for quizzes that are handed in. */
export interface Sitting {
  name: string;
  class: string;
  /** The same as long as the answers are not deleted. */
  attempt: string;
  /** The release code that opened the key. */
  releaseCode: string;
  /** What tells the key that gave the points from a later one; empty before one was opened. */
  openedKey: string;
}

export interface Store {
  readonly states: readonly QuestionState[];
  readonly sitting: Sitting;
  /** Whether answers of an earlier visit were found. */
  readonly isResumed: boolean;
  /** `false` where the browser refuses to keep anything. */
  readonly works: boolean;
  /** Whether it was kept. */
  readonly save: () => boolean;
  readonly remove: () => void;
  /** Takes over what was kept besides, by another tab or by `restore`; whether there was anything. */
  readonly catchUp: () => boolean;
  /** Puts what only the durable copy has back into the storage. */
  readonly restore: () => Promise<void>;
}

export function createStore(digest: string, count: number, { open, copyOf }: Places): Store {
  const key = `lessonpress/quiz/${digest}`;
  const copy = copyOf(key);
  const read = (): string | undefined => {
    let text: string | null = null;
    tries(() => {
      text = open().getItem(key);
    });
    return text ?? undefined;
  };
  let last = read();
  const { states, sitting, ...found } = fromText(last, count);
  /** Counts what was kept, so that of two copies the later one is known. */
  let turn = found.turn;
  const write = (fields: object): boolean =>
    tries(() => {
      turn += 1;
      const text = JSON.stringify({ turn, ...fields });
      open().setItem(key, text);
      last = text;
      copy?.write(text);
    });
  return {
    states,
    sitting,
    isResumed: states.some(({ answer }) => answer.some((text) => text !== '')),
    works: tries(() => {
      open().setItem(`${key}/test`, '');
      open().removeItem(`${key}/test`);
    }),
    save: () => write({ questions: states, ...sitting }),
    remove: () => {
      write({});
      Object.assign(sitting, newSitting());
    },
    catchUp: () => {
      const now = read();
      if (now === last) return false;
      last = now;
      const kept = fromText(now, count);
      turn = kept.turn;
      Object.assign(sitting, kept.sitting);
      states.forEach((state, at) => {
        replace(state, kept.states[at]);
      });
      return true;
    },
    restore: async () => {
      const before = turn;
      const text = await copy?.read().catch(() => undefined);
      if (typeof text !== 'string' || turn !== before || fromText(text, count).turn <= turn) return;
      tries(() => {
        open().setItem(key, text);
      });
    },
  };
}

/** Makes a question as if it had not been answered; its first points may stay. */
export function reset(state: QuestionState, keep: { readonly first: boolean }): void {
  state.answer = [];
  uncheck(state, keep);
}

/** Makes an answer as if it had not been checked; its first points may stay. */
export function uncheck(state: QuestionState, keep: { readonly first: boolean }): void {
  state.isShown = false;
  delete state.points;
  if (!keep.first) delete state.first;
}

function replace(state: QuestionState, other: QuestionState | undefined): void {
  reset(state, { first: false });
  Object.assign(state, other);
}

function tries(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

function fromText(text: string | undefined, count: number) {
  let found: unknown;
  tries(() => {
    found = JSON.parse(text ?? 'null');
  });
  const fields = (found ?? {}) as Partial<Record<string, unknown>>;
  const { questions, turn } = fields;
  const kept: readonly unknown[] = Array.isArray(questions) ? questions : [];
  return {
    turn: typeof turn === 'number' ? turn : 0,
    states: Array.from({ length: count }, (_, at) => toState(kept[at])),
    sitting: toSitting(fields),
  };
}

function toState(value: unknown): QuestionState {
  const { answer, points, first, isShown } = (value ?? {}) as Partial<Record<string, unknown>>;
  return {
    answer: Array.isArray(answer) ? answer.filter((text) => typeof text === 'string') : [],
    ...(typeof points === 'number' ? { points } : {}),
    ...(typeof first === 'number' ? { first } : {}),
    isShown: isShown === true,
  };
}

function toSitting(fields: Partial<Record<string, unknown>>): Sitting {
  const fresh = newSitting();
  const textOf = (key: keyof Sitting): string => {
    const value = fields[key];
    return typeof value === 'string' && value !== '' ? value : fresh[key];
  };
  return {
    name: textOf('name'),
    class: textOf('class'),
    attempt: textOf('attempt'),
    releaseCode: textOf('releaseCode'),
    openedKey: textOf('openedKey'),
  };
}

/** Chance without `crypto`, which not every page has: it only tells one sitting from another. */
function newSitting(): Sitting {
  const draw = (): string => Math.random().toString(36).slice(2, 10);
  return { name: '', class: '', attempt: draw() + draw(), releaseCode: '', openedKey: '' };
}
