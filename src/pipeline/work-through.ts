/** Works through many entries: what fails is kept and the others go on, until going on means nothing. */
import pLimit from 'p-limit';
import { breathe } from '../core/breathe.js';
import type { Code } from '../core/catalogue.js';
import { toProblem, type Failure } from './failure.js';
import type { Workshop } from './workshop.js';

export interface Worked {
  /** In the order of the entries. */
  readonly failed: readonly Failure[];
  /** How many were not come to. */
  readonly untried: number;
}

export interface Names<T> {
  readonly nameOf: (entry: T) => string;
  /** What `--failed` finds the entry by; its name where it is not said. */
  readonly againOf?: (entry: T) => string;
}

/**
 * Waits until every entry before this one has ended. What is written is written in turn: in the
 * same order in every run, and never more than one thing half done on the disk.
 */
export type Turn = () => Promise<void>;

// The disk, and what every lesson of a run shares, fail for the next one as well.
const forAll = /^write\/(?!not-a-kit$|unsafe-path$)|^deck\/no-such-theme$|\/template-missing$/;
const dropped = new DOMException('The run ended before this was come to.', 'AbortError');

/**
 * `work` may throw. Works on `atOnce` entries at a time. Ends early where the user stops the run or
 * the next entry would fail alike.
 */
export async function workThrough<T>(
  entries: readonly T[],
  { nameOf, againOf = nameOf }: Names<T>,
  { log, signal, atOnce = 1 }: Pick<Workshop, 'log' | 'signal'> & { readonly atOnce?: number },
  work: (entry: T, turn: Turn) => Promise<void>,
): Promise<Worked> {
  const failed: Failure[] = [];
  let untried = 0;
  let ended = 0;
  let isBroken = false;
  const goOn = () => {
    if (isBroken || signal.aborted) throw dropped;
  };
  const one = async (entry: T, earlier: Promise<void>) => {
    try {
      goOn();
      log.progress(ended, entries.length, nameOf(entry));
      await breathe();
      await work(entry, () => earlier.then(goOn));
      await earlier;
    } catch (error) {
      await earlier;
      if (isBroken || error === dropped || isStopped(error, signal)) untried += 1;
      else {
        const problem = toProblem(error);
        failed.push({ item: nameOf(entry), again: againOf(entry), problem });
        isBroken = endsRun(problem.code);
      }
    }
    ended += 1;
  };
  const limit = pLimit(atOnce);
  let last = Promise.resolve();
  for (const entry of entries) {
    const earlier = last;
    last = limit(() => one(entry, earlier));
  }
  await last;
  return { failed, untried };
}

/** Whether going on after this problem means nothing. */
export function endsRun(code: Code): boolean {
  return forAll.test(code);
}

/** What was broken off at the user's word has not failed. */
export function isStopped(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && error === signal.reason;
}
