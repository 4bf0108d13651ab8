/** Another way to put an answer into a question's own inputs, which go on holding it. */
export interface Aid {
  /** Shows what the inputs hold, after they were filled by something else. */
  readonly follow: () => void;
  readonly setLocked: (locked: boolean) => void;
}
