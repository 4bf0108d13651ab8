/**
 * Answers that outlive the page. Pages opened from a disk share one storage, so they go by the
 * quiz's digest; and what comes out of it is looked at before it is believed.
 */
import type { AnswerStorage } from './platform.js';

export interface QuestionState {
  answer: string[];
  /** What the last check or the student's own mark gave; absent before it. */
  points?: number;
  /** What the first check gave. */
  first?: number;
  /** The answer has been shown, so the question is closed. */
  isShown: boolean;
}

export interface Store {
  readonly states: readonly QuestionState[];
  /** Whether answers of an earlier visit were found. */
  readonly isResumed: boolean;
  /** `false` where the browser refuses to keep anything. */
  readonly works: boolean;
  /** Whether it was kept. */
  readonly save: () => boolean;
  readonly remove: () => void;
}

/** `open` gives the storage; to ask for it is what throws in some browsers. */
export function createStore(digest: string, count: number, open: () => AnswerStorage): Store {
  const key = `lessonpress/quiz/${digest}`;
  const found = read(key, open);
  const states = Array.from({ length: count }, (_, at) => toState(found?.[at]));
  return {
    states,
    isResumed: states.some(({ answer }) => answer.some((text) => text !== '')),
    works: tries(() => {
      open().setItem(`${key}/test`, '');
      open().removeItem(`${key}/test`);
    }),
    save: () =>
      tries(() => {
        open().setItem(key, JSON.stringify(states));
      }),
    remove: () => {
      tries(() => {
        open().removeItem(key);
      });
    },
  };
}

/** Makes a question as if it had not been answered; its first points may stay. */
export function reset(state: QuestionState, keep: { readonly first: boolean }): void {
  state.answer = [];
  state.isShown = false;
  delete state.points;
  if (!keep.first) delete state.first;
}

function tries(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

function read(key: string, open: () => AnswerStorage): readonly unknown[] | undefined {
  let found: unknown;
  tries(() => {
    found = JSON.parse(open().getItem(key) ?? 'null');
  });
  return Array.isArray(found) ? found : undefined;
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
