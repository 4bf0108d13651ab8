/** Cards to cut out: one for each role and each prompt, all of one size. */
import type { Lesson } from '../model/lesson.js';
import { sayIn } from '../messages/say-in.js';
import { breadth } from './chunk-text.js';
import { protocolName } from './protocols.js';
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

const cardsOnPage = 8;
/** Two rows: the last page is filled to so many, or twice as many. */
const cardsInHalf = 4;
/** Characters that a card holds at the usual size, and set smaller. */
const ordinaryCard = 320;
const fullestCard = 470;

/** Pages of cards, every place of a half page filled: what is over is left to the class. */
export function discussionCards(
  { discussion }: Lesson,
  language: string,
): readonly (readonly Card[])[] {
  const say = sayIn(language, 'talk');
  const roles = [...new Set(discussion.flatMap(({ roles = [] }) => roles))].map((role) =>
    roleCard(role, say('role')),
  );
  const ownCard: Card = { label: say('ownQuestion'), text: '', long: false, blank: true };
  const prompts = discussion.map(({ prompt, protocol }, at) =>
    card(`${at + 1} · ${protocolName(protocol, language)}`, prompt),
  );
  const cards = [...roles, ...prompts];
  const places = Math.ceil(cards.length / cardsInHalf) * cardsInHalf;
  const filled = Array.from({ length: places }, (_, at) => cards[at] ?? ownCard);
  return Array.from({ length: Math.ceil(places / cardsOnPage) }, (_, page) =>
    filled.slice(page * cardsOnPage, (page + 1) * cardsOnPage),
  );
}

/** `Reader: reads the passage aloud` has its name before the colon. */
function roleCard(role: string, unnamed: string): Card {
  const [, name = '', task = role] = /^([^:：]{1,40})[:：]\s*(.+)$/su.exec(role) ?? [];
  return card(name === '' ? unnamed : name, task);
}

function card(label: string, text: string): Card {
  return {
    label: shorten(label, 60),
    text: shorten(text, fullestCard),
    long: breadth(text) > ordinaryCard,
    blank: false,
  };
}
