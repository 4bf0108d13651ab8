/** What is remembered from one day to the next, by the content of the deck; where storage is refused, nothing. */

export interface Keep {
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, value: string) => void;
}

/** `open` gives the storage; to ask for it is what throws in some browsers. */
export function createKeep(digest: string, open: () => Storage): Keep {
  const key = (name: string): string => `lessonpress/deck/${digest}/${name}`;
  return {
    read: (name) => {
      try {
        return open().getItem(key(name)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write: (name, value) => {
      try {
        open().setItem(key(name), value);
      } catch {
        // The deck runs without a memory.
      }
    },
  };
}
