/** One after the other: what fails is kept and the others go on, until going on means nothing. */
import type { Code } from '../core/catalogue.js';
import { toProblem, type Failure } from './failure.js';
import type { Workshop } from './workshop.js';

export interface Worked {
  readonly failed: readonly Failure[];
  /** How many were not come to. */
  readonly untried: number;
}

// The disk, and what every lesson of a run shares, fail for the next one as well.
const forAll = /^write\/(?!not-a-kit$|unsafe-path$)|^deck\/no-such-theme$|\/template-missing$/;

/** `work` may throw. Ends early where the user stops the run or the next one would fail alike. */
export async function workThrough<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  { log, signal }: Pick<Workshop, 'log' | 'signal'>,
  work: (entry: T) => Promise<void>,
): Promise<Worked> {
  const failed: Failure[] = [];
  for (const [index, entry] of entries.entries()) {
    const untried = entries.length - index;
    if (signal.aborted) return { failed, untried };
    const item = nameOf(entry);
    log.progress(index, entries.length, item);
    try {
      await work(entry);
    } catch (error) {
      if (isStopped(error, signal)) return { failed, untried };
      const problem = toProblem(error);
      failed.push({ item, problem });
      if (endsRun(problem.code)) return { failed, untried: untried - 1 };
    }
  }
  return { failed, untried: 0 };
}

/** Whether going on after this problem means nothing. */
export function endsRun(code: Code): boolean {
  return forAll.test(code);
}

/** What was broken off at the user's word has not failed. */
export function isStopped(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && error === signal.reason;
}
