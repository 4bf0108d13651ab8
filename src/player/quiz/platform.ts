/** The seam to a learning platform around the page: it may keep the answers and hear the result. */
import type { Card } from './card.js';
import { durableCopy, type DurableCopy } from './durable-copy.js';

export type AnswerStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where answers are kept. */
export interface Places {
  /** Asking for it is what throws in some browsers. */
  readonly open: () => AnswerStorage;
  readonly copyOf: (key: string) => DurableCopy | undefined;
}

/** The `detail` of the event `lessonpress:result` on the document: at the start, after each change. */
export interface ResultDetail {
  readonly score: number;
  readonly max: number;
  /** Every question has been answered and checked. */
  readonly done: boolean;
}

declare global {
  interface Window {
    /** Set before the player runs by a platform that keeps each student's answers itself. */
    lessonpressStorage?: AnswerStorage;
  }
}

/** A platform that keeps the answers needs no second copy. */
export const places: Places = {
  open: () => window.lessonpressStorage ?? localStorage,
  copyOf: (key) => (window.lessonpressStorage === undefined ? durableCopy(key) : undefined),
};

export function tellResult(cards: readonly Card[], max: number): void {
  const tell = (): void => {
    const detail: ResultDetail = {
      score: cards.reduce((sum, { state }) => sum + (state.points ?? 0), 0),
      max,
      done: cards.every((card) => !['open', 'to-mark'].includes(card.outcome())),
    };
    document.dispatchEvent(new CustomEvent('lessonpress:result', { detail }));
  };
  for (const card of cards) card.onChange(tell);
  tell();
}
