/** Cards to cut out: one for each role and each prompt, all of one size. */
import type { Lesson } from '../model/lesson.js';
import { breadth } from './chunk-text.js';
import { protocols } from './protocols.js';
import { shorten } from './shorten.js';

export interface Card {
  /** What the card is: a role, or the number of a prompt. */
  readonly label: string;
  readonly text: string;
  /** Set smaller: the text is long. */
  readonly long: boolean;
  /** Room to write one's own. */
  readonly blank: boolean;
}

export const cardsOnPage = 8;
/** Characters that a card holds at the usual size, and set smaller. */
const ordinaryCard = 320;
const fullestCard = 470;

/** Pages of cards, every place on them filled: what is over is left to the class. */
export function discussionCards({ discussion }: Lesson): readonly (readonly Card[])[] {
  const roles = [...new Set(discussion.flatMap(({ roles = [] }) => roles))].map(roleCard);
  const prompts = discussion.map(({ prompt, protocol }, at) =>
    card(`${at + 1} · ${protocols[protocol].name}`, prompt),
  );
  const cards = [...roles, ...prompts];
  return Array.from({ length: Math.ceil(cards.length / cardsOnPage) }, (_, page) =>
    Array.from({ length: cardsOnPage }, (_, at) => cards[page * cardsOnPage + at] ?? ownCard),
  );
}

const ownCard: Card = { label: 'A question of our own', text: '', long: false, blank: true };

/** `Reader: reads the passage aloud` has its name before the colon. */
function roleCard(role: string): Card {
  const [, name = '', task = role] = /^([^:：]{1,40})[:：]\s*(.+)$/su.exec(role) ?? [];
  return card(name === '' ? 'Role' : name, task);
}

function card(label: string, text: string): Card {
  return {
    label: shorten(label, 60),
    text: shorten(text, fullestCard),
    long: breadth(text) > ordinaryCard,
    blank: false,
  };
}
