/** One spelling for what looks the same, and nothing a reader cannot see. */
import { repairEncoding } from './repair-encoding.js';

const invisible =
  // Soft hyphen, zero-width marks, fillers, tags, supplementary variation selectors, private use
  // (icon fonts), noncharacters.
  /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uE000-\uF8FF\uFDD0-\uFDEF\uFFFE\uFFFF\u{E0000}-\u{E0FFF}\u{F0000}-\u{10FFFF}]/gu;
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const control = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;
/** Joiners carry meaning in Persian, in Indic scripts and between emoji, and nowhere else. */
const strayJoiner =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}\uFE0F\p{Emoji_Modifier}])[\u200C\u200D]/gu;
/** No script in use stacks more than three marks on a letter. */
const stackedMarks = /(\p{Mn}{3})\p{Mn}+/gu;

/** Puts misread characters right, folds spaces, drops invisible and control characters, bounds stacked marks. Unicode NFC. */
export function foldCharacters(text: string): string {
  return repairEncoding(text)
    .replace(invisible, '')
    .replace(direction, '')
    .replace(control, '')
    .replace(strayJoiner, '')
    .normalize('NFC')
    .replace(stackedMarks, '$1')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
}

/** How many characters turn the direction of reading, and so may show a text in another order. */
export function countDirectionMarks(text: string): number {
  // The plain marks U+200E and U+200F are common in honest right-to-left text.
  return text.match(/[\u202A-\u202E\u2066-\u2069]/gu)?.length ?? 0;
}
