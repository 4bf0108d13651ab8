/**
 * A map that lets go of what was used longest ago: it holds the latest half of `most` in any case, and
 * twice as many at most. Entries are let go by the half at once, so that none has to be looked for.
 */
export class LRUCache<Key, Value> {
  #latest = new Map<Key, Value>();
  #earlier = new Map<Key, Value>();
  readonly #half: number;

  constructor(most: number) {
    this.#half = Math.ceil(most / 2);
  }

  get(key: Key): Value | undefined {
    const value = this.#latest.get(key);
    if (value !== undefined) return value;
    const earlier = this.#earlier.get(key);
    if (earlier !== undefined) this.set(key, earlier);
    return earlier;
  }

  set(key: Key, value: Value): void {
    this.#latest.set(key, value);
    if (this.#latest.size < this.#half) return;
    this.#earlier = this.#latest;
    this.#latest = new Map();
  }
}
