/** Something that is done a moment later; when it is put off again, only after that. */
export class Later {
  readonly #act: () => unknown;
  #timer: number | undefined;

  constructor(act: () => unknown) {
    this.#act = act;
  }

  start(waitMs: number): void {
    this.stop();
    this.#timer = setTimeout(this.#act, waitMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
