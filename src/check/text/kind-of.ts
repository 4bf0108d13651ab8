/** What an option is, as far as its form tells without a dictionary. */
import { numberValue, wordNumber } from './numbers.js';
import { rawWords } from './words.js';

export type OptionKind = 'number' | 'date' | 'name' | 'clause' | 'words';

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const linking = /^(?:of|the|and|de|van|von|la|for|al)$/i;
/** A name or a phrase rarely has as many words, a clause rarely fewer. Ours. */
const clauseLength = 7;

/** English months and capitals are known; elsewhere only numbers are told apart. */
export function kindOf(text: string, english: boolean): OptionKind {
  const words = rawWords(text);
  const [first = ''] = words;
  if (/^\d{4}$/.test(text.trim())) return 'date';
  if (numberValue(text) !== undefined) return 'number';
  if (!english) return 'words';
  if (words.length <= 5 && words.some((word) => months.test(word)) && /\d/.test(text))
    return 'date';
  if (words.length <= 4 && wordNumber(first) !== undefined) return 'number';
  if (words.length >= clauseLength) return 'clause';
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  const named = words.every((word) => /^\p{Lu}/u.test(word) || linking.test(word));
  return named && capital.length >= 2 ? 'name' : 'words';
}
