/**
 * What was written and has not reached the file yet, kept in this browser: it outlives the page and
 * the server.
 */
import { pageId } from '../api.js';

export interface Draft {
  /** The text of the file that the draft was made from. */
  readonly base: string;
  readonly text: string;
}

export interface DraftStore {
  keep(draft: Draft): void;
  /** After the draft has been saved. */
  drop(): void;
  /** Drafts that pages before this one left behind; they are this page's from now on. */
  adopt(): readonly Draft[];
}

/** `place` tells lessons of the same name in different folders apart. */
export function createDraftStore(place: string): DraftStore {
  const prefix = `lessonpress draft ${place} `;
  const own = prefix + pageId;
  const adopted = new Set<string>();
  return {
    keep(draft) {
      try {
        localStorage.setItem(own, JSON.stringify(draft));
      } catch {
        // The browser keeps nothing here: the text is still on the page.
      }
    },
    drop() {
      for (const key of [own, ...adopted]) localStorage.removeItem(key);
      adopted.clear();
    },
    adopt() {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
      return keys.flatMap((key) => {
        adopted.add(key);
        return parseDraft(localStorage.getItem(key));
      });
    },
  };
}

function parseDraft(stored: string | null): Draft[] {
  try {
    const { base, text } = JSON.parse(stored ?? '') as Partial<Draft>;
    return typeof base === 'string' && typeof text === 'string' ? [{ base, text }] : [];
  } catch {
    return [];
  }
}
