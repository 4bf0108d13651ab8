/** What the player says, in the language of the lesson: the page brings the words along. */
import type { Messages } from '../../messages/message-shape.js';
import { createSay } from '../../messages/say.js';

interface Words {
  readonly language: string;
  readonly words: Messages['stage'];
}

const { language, words } = JSON.parse(
  document.getElementById('deck-words')?.textContent ?? '',
) as Words;

export const say = createSay<'stage'>(words, language);
