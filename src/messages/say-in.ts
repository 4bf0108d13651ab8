/** One section of the messages in the language of a tag, ready to be filled in. */
import type { Messages } from './message-shape.js';
import { messagesFor } from './messages.js';
import { createSay, type Say } from './say.js';

/** For a BCP 47 tag. */
export function sayIn<Section extends keyof Messages>(tag: string, section: Section): Say<Section> {
  const { language, messages } = messagesFor(tag);
  return createSay<Section>(messages[section], language);
}

/** A message of several lines is a list. */
export const linesOf = (message: string): readonly string[] => message.split('\n');
