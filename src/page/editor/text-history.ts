/** The texts before this one and after it: one way back for forms and for the text editor. */
const mostSteps = 200;

export class TextHistory {
  #past: readonly string[] = [];
  #future: readonly string[] = [];

  /** Told of the text that a change replaces. */
  push(text: string): void {
    if (this.#past.at(-1) === text) return;
    this.#past = [...this.#past, text].slice(-mostSteps);
    this.#future = [];
  }

  /** The text before `now`; `undefined` where there is none. */
  back(now: string): string | undefined {
    const text = this.#past.at(-1);
    if (text === undefined) return undefined;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, now];
    return text;
  }

  forth(now: string): string | undefined {
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
}
