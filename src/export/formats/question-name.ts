/** The name of a question in a list of questions: its number and how it begins. */
import { shortenText } from './shorten-text.js';
import type { TaskBase } from './task.js';

export function questionName({ number, stem }: TaskBase): string {
  const beginning = shortenText(stem.replace(/\s+/g, ' '), 70);
  return `${String(number).padStart(2, '0')} ${beginning}`;
}
