/** The minutes that a slide gives a task, counted down: how much is left on which slide. */
import type { Link } from './link.js';
import type { Session } from './session.js';

export interface Countdowns {
  /** Slides that have one. */
  readonly has: (slide: number) => boolean;
  readonly hasBegun: (slide: number) => boolean;
  readonly isRunning: (slide: number) => boolean;
  /** In milliseconds; below 0 once the time is over. */
  readonly left: (slide: number) => number;
  /** Starts it or holds it. */
  readonly toggle: (slide: number) => void;
  readonly addMinute: (slide: number) => void;
  readonly reset: (slide: number) => void;
  /** Called at every change, and several times a second while one is running. */
  readonly onTick: (listener: () => void) => void;
}

interface State {
  /** Milliseconds that are left while it is held. */
  readonly left: number;
  /** Of the clock, in milliseconds: when it will be over, while it runs. */
  readonly endsAt?: number;
}

const minute = 60_000;
const tickMs = 250;

export function createCountdowns(
  minutes: readonly (number | undefined)[],
  link: Link,
  session: Session,
): Countdowns {
  const states = new Map<number, State>();
  const { settle, onTick } = createTicker(() =>
    Array.from(states.values()).some(({ endsAt }) => endsAt !== undefined),
  );
  const load = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    states.clear();
    for (const entry of value.filter(isEntry)) states.set(entry[0], entry[1]);
    settle();
  };
  const read = (): unknown => Array.from(states);
  const send = link.share('countdowns', read, (value) => {
    load(value);
    session.keep('countdowns', read());
  });
  const full = (slide: number): number => (minutes[slide] ?? 0) * minute;
  const left = (slide: number): number => {
    const state = states.get(slide) ?? { left: full(slide) };
    return state.endsAt === undefined ? state.left : state.endsAt - Date.now();
  };
  const isRunning = (slide: number): boolean => states.get(slide)?.endsAt !== undefined;
  const set = (slide: number, remaining: number, runs: boolean): void => {
    states.set(slide, {
      left: remaining,
      ...(runs ? { endsAt: Date.now() + remaining } : {}),
    });
    changed();
  };
  const changed = (): void => {
    session.keep('countdowns', read());
    settle();
    send();
  };
  load(session.kept('countdowns'));

  return {
    has: (slide) => minutes[slide] !== undefined,
    hasBegun: (slide) => states.has(slide),
    isRunning,
    left,
    toggle: (slide) => {
      set(slide, left(slide), !isRunning(slide));
    },
    addMinute: (slide) => {
      set(slide, Math.max(0, left(slide)) + minute, isRunning(slide));
    },
    reset: (slide) => {
      states.delete(slide);
      changed();
    },
    onTick,
  };
}

/** `settle` tells everyone at once, and goes on telling while something runs. */
function createTicker(isRunning: () => boolean) {
  const listeners: (() => void)[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;
  const tick = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    settle: (): void => {
      const runs = isRunning();
      if (!runs) clearInterval(timer);
      timer = runs ? (timer ?? setInterval(tick, tickMs)) : undefined;
      tick();
    },
    onTick: (listener: () => void): void => {
      listeners.push(listener);
    },
  };
}

function isEntry(value: unknown): value is [number, State] {
  if (!Array.isArray(value) || !Number.isInteger(value[0])) return false;
  const { left, endsAt } = (value[1] ?? {}) as Partial<Record<keyof State, unknown>>;
  return Number.isFinite(left) && (endsAt === undefined || Number.isFinite(endsAt));
}
