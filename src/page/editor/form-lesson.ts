/** The lesson as the forms show it: changes that stand in no text yet, one by one, and the way back through them. */
import { computed, signal, type Signal } from '@preact/signals';
import type { Lesson } from '../../model/lesson.js';

/** A lesson, absent where the text is none, and the text that it was read from or written into. */
interface Shown {
  readonly lesson: Lesson | undefined;
  readonly text: string;
}

/** A lesson to write into the text that holds it as it was. */
export interface Ahead {
  readonly lesson: Lesson;
  readonly text: string;
}

interface Writing extends Ahead {
  /** How many of the changes are in it. */
  readonly changes: number;
}

/** What is typed into one field without a longer rest is one change. */
const restMs = 800;

export class FormLesson {
  readonly #now: () => number;
  readonly #shown: Signal<Shown>;
  /** What each change that stands in no text yet was made from. */
  readonly #past = signal<readonly Shown[]>([]);
  readonly #future = signal<readonly Shown[]>([]);
  readonly lesson = computed(() => this.#shown.value.lesson);
  readonly isAhead = computed(() => this.#past.value.length > 0);
  readonly hasFuture = computed(() => this.#future.value.length > 0);
  #typed: { readonly field: string; readonly at: number } | undefined;
  /** What one press changes bit by bit is one change. */
  #isOneAct = false;
  #writing: Writing | undefined;
  /** Whether the first change since the writing began goes on with the last one in it. */
  #isTorn = false;

  constructor(shown: Shown, now = () => performance.now()) {
    this.#shown = signal(shown);
    this.#now = now;
  }

  /** What the forms show and no text has. */
  get ahead(): Ahead | undefined {
    const { lesson, text } = this.#current;
    return lesson === undefined || !this.isAhead.value ? undefined : { lesson, text };
  }

  /** Shows what the text has, where nothing is ahead of it. */
  read(shown: Shown): void {
    if (!this.isAhead.value) this.#shown.value = shown;
  }

  /** Goes ahead with what an earlier page could not have written. */
  adopt(ahead: Ahead): void {
    this.#step(ahead);
  }

  /** Whether there is a lesson to change. */
  change(make: (lesson: Lesson) => Lesson): boolean {
    const { lesson, text } = this.#current;
    if (lesson === undefined) return false;
    const made = make(lesson);
    const field = fieldBetween(lesson, made);
    const goesOn = this.#isOneAct || this.#goesOn(field);
    const isOpen = this.#past.value.length > (this.#writing?.changes ?? 0);
    if (!isOpen) this.#isTorn = goesOn;
    if (isOpen && goesOn) this.#shown.value = { lesson: made, text };
    else this.#step({ lesson: made, text });
    this.#typed = field === undefined ? undefined : { field, at: this.#now() };
    this.#isOneAct = true;
    queueMicrotask(() => {
      this.#isOneAct = false;
    });
    this.#future.value = [];
    return true;
  }

  /** Whether there was a change to take back. */
  undo(): boolean {
    const before = this.#past.value.at(-1);
    if (before === undefined) return false;
    this.#typed = undefined;
    this.#past.value = this.#past.value.slice(0, -1);
    this.#future.value = [...this.#future.value, this.#current];
    this.#shown.value = before;
    if (this.#past.value.length < (this.#writing?.changes ?? 0)) this.#writing = undefined;
    return true;
  }

  redo(): boolean {
    const after = this.#future.value.at(-1);
    if (after === undefined) return false;
    this.#typed = undefined;
    this.#future.value = this.#future.value.slice(0, -1);
    this.#step(after);
    return true;
  }

  /** Told that the text is another one: what was taken back before does not fit it. */
  forgetFuture(): void {
    this.#future.value = [];
  }

  /** What is to be written now: one at a time, as answers that overtake each other would undo it. */
  startWriting(): Writing | undefined {
    const { ahead } = this;
    if (ahead === undefined || this.#writing !== undefined) return undefined;
    this.#isTorn = false;
    this.#writing = { ...ahead, changes: this.#past.value.length };
    return this.#writing;
  }

  /** `false` where it was taken back meanwhile. */
  isWriting(writing: Writing): boolean {
    return this.#writing === writing;
  }

  /** What was being written stands in `text`. */
  written(text: string): void {
    const { changes = 0 } = this.#writing ?? {};
    this.#writing = undefined;
    this.#past.value = this.#past.value.slice(changes).map(({ lesson }) => ({ lesson, text }));
    this.#future.value = this.#future.value.map(({ lesson }) => ({ lesson, text }));
    this.#shown.value = { ...this.#current, text };
  }

  notWritten(): void {
    const { changes } = this.#writing ?? {};
    if (this.#isTorn) this.#past.value = this.#past.value.filter((_, at) => at !== changes);
    this.#isTorn = false;
    this.#writing = undefined;
  }

  get #current(): Shown {
    return this.#shown.peek();
  }

  #goesOn(field: string | undefined): boolean {
    const { field: last, at = -Infinity } = this.#typed ?? {};
    return field !== undefined && field === last && this.#now() - at < restMs;
  }

  #step(shown: Shown): void {
    this.#past.value = [...this.#past.value, this.#current];
    this.#shown.value = shown;
  }
}

type Parts = Readonly<Record<string, unknown>>;

const hasParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

/** The one field in which two lessons differ; `undefined` where more has changed. */
function fieldBetween(before: unknown, after: unknown, path = ''): string | undefined {
  if (!hasParts(before) && !hasParts(after)) return path;
  if (!hasParts(before) || !hasParts(after)) return undefined;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const [key, ...others] = [...keys].filter((one) => before[one] !== after[one]);
  if (key === undefined || others.length > 0) return undefined;
  return fieldBetween(before[key], after[key], `${path}/${key}`);
}
