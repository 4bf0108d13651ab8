/**
 * What was written and has not reached the file yet, kept in this browser: it outlives the page and
 * the server.
 */
import type { Saving } from '../../preview/wire.js';
import type { Ahead } from './form-lesson.js';

export interface Draft {
  /** The text of the file that the draft was made from. */
  readonly base: string;
  readonly text: string;
  /** What the forms show and `text` has not. */
  readonly form?: Ahead | undefined;
  /** What was sent to be saved, where nothing came back. */
  readonly unanswered?: Saving | undefined;
}

export interface DraftStore {
  /** Whether the browser keeps it. Takes the place of the draft that was adopted. */
  keep(draft: Draft): boolean;
  /** After the draft has been saved. */
  drop(): void;
  /** The next draft that was left behind before this store was made; it is this store's from now on. */
  adopt(): Draft | undefined;
}

/** `place` tells lessons of the same name in different folders apart, `id` those who write them. */
export function createDraftStore(place: string, id: string): DraftStore {
  const storage = openStorage();
  const prefix = `lessonpress draft ${place} `;
  const own = prefix + id;
  const left = Object.keys(storage ?? {}).filter((key) => key.startsWith(prefix));
  let adopted: string | undefined;
  const dropAdopted = () => {
    if (adopted !== undefined) storage?.removeItem(adopted);
    adopted = undefined;
  };
  return {
    keep(draft) {
      if (storage === undefined) return false;
      try {
        storage.setItem(own, JSON.stringify(draft));
      } catch {
        return false;
      }
      dropAdopted();
      return true;
    },
    drop() {
      storage?.removeItem(own);
      dropAdopted();
    },
    adopt() {
      for (let key = left.shift(); key !== undefined; key = left.shift()) {
        const draft = parseDraft(storage?.getItem(key) ?? '');
        if (draft === undefined) continue;
        adopted = key;
        return draft;
      }
      return undefined;
    },
  };
}

/** A browser may refuse it altogether. */
function openStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function parseDraft(stored: string): Draft | undefined {
  try {
    const draft = JSON.parse(stored) as Partial<Draft>;
    const { base, text } = draft;
    return typeof base === 'string' && typeof text === 'string'
      ? { ...draft, base, text }
      : undefined;
  } catch {
    return undefined;
  }
}
