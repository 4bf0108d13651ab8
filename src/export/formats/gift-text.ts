/** Text inside a GIFT file: no sign of it can end a question, begin a comment or name a format. */
import { escapeHtml } from '../../core/escape-html.js';

/**
 * For names, spellings and the right sides of a match: these have no format of their own. Moodle
 * would turn its own placeholders (`&&058;`) into signs, so a space breaks them.
 */
export function giftPlain(text: string): string {
  return text
    .replace(/&&(?=\d)/g, '& &')
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/**
 * Marked as plain, so that Moodle shows every sign as it stands. As escaped HTML where the text
 * holds an arrow, which would end the left side of a match, or one of Moodle's own placeholders.
 */
export function giftText(text: string): string {
  return /->|&&\d/.test(text)
    ? `[html]${giftPlain(escapeHtml(text))}`
    : `[plain]${giftPlain(text)}`;
}
