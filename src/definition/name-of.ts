/** What an item of a list goes by, from one version of a lesson to the next. */
import { isPlainMap, type Plain } from './walk-schema.js';

const naming = ['id', 'name', 'word', 'text', 'question', 'step', 'rule'];

/** Its id, name, word, text, question, step or rule, or its minutes; of a plain item the item itself. */
export function nameOf(item: Plain): string {
  if (!isPlainMap(item)) return typeof item === 'string' ? item : JSON.stringify(item);
  const name = naming.map((key) => item[key]).find((value) => typeof value === 'string');
  if (typeof name === 'string') return name;
  return typeof item.minutes === 'number' ? `${item.minutes} minutes` : '';
}
