/** The texts before this one and after it: one way back for forms and for the text editor. */
import { withDigestOf } from './digest-line.js';
import { changeBetween } from './text-change.js';

const mostSteps = 200;
/** What is typed without a longer rest is one step. */
const restMs = 800;
/** A change of more characters was not typed: it is a step of its own. */
const mostTyped = 24;

interface Typed {
  readonly at: number;
  /** Where it began and ended in the text. */
  readonly start: number;
  readonly end: number;
}

export class TextHistory {
  readonly #now: () => number;
  #past: readonly string[] = [];
  #future: readonly string[] = [];
  /** Of the last step, where that goes on with what is typed next to it. */
  #typed: Typed | undefined;

  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** Told of a change that somebody made. */
  edit(before: string, after: string): void {
    const typed = this.#typingOf(before, after);
    const { at = -Infinity, end = 0 } = this.#typed ?? {};
    const isNear = typed !== undefined && typed.start <= end && end - typed.start <= mostTyped;
    const goesOn = isNear && typed.at - at < restMs;
    if (!goesOn) this.push(before);
    this.#typed = typed;
  }

  /** Told of the text that a change replaces. */
  push(text: string): void {
    this.#typed = undefined;
    if (this.#past.at(-1) === text) return;
    this.#past = [...this.#past, text].slice(-mostSteps);
    this.#future = [];
  }

  /** The text before `now`; `undefined` where there is none. */
  back(now: string): string | undefined {
    this.#typed = undefined;
    const text = this.#past.at(-1);
    if (text === undefined) return undefined;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, now];
    return text;
  }

  forth(now: string): string | undefined {
    this.#typed = undefined;
    const text = this.#future.at(-1);
    if (text === undefined) return undefined;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, now];
    return text;
  }

  get hasPast(): boolean {
    return this.#past.length > 0;
  }

  get hasFuture(): boolean {
    return this.#future.length > 0;
  }

  #typingOf(before: string, after: string): Typed | undefined {
    const change = changeBetween(before, withDigestOf(before, after));
    if (change === undefined) return undefined;
    const { from, to, insert } = change;
    if (to - from + insert.length > mostTyped) return undefined;
    return { at: this.#now(), start: from, end: from + insert.length };
  }
}
