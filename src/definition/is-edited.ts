/** Tells a file as the program wrote it from one that a teacher has worked on. */
import { isSealed } from './seal.js';

/**
 * True where the text differs from what was written, comments included, and for a lesson that no
 * program wrote. Line ends and spaces at line ends do not count.
 */
export function isEdited(text: string): boolean {
  return !isSealed(text);
}
