/**
 * Text that was read as Windows-1252 somewhere before it came here: `â€™` for `’`. Sequences that are
 * whole characters of UTF-8 (RFC 3629) are put right; nobody writes them on purpose.
 */

/** What Windows-1252 shows for the bytes 80 to 9F (WHATWG Encoding); a hole stands for itself. */
const shown = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = new Map(Array.from(shown, (character, at) => [character, 0x80 + at]));

const follower = `[\\u0080-\\u00BF${shown}]`;
const misread = new RegExp(
  `[\\u00C2-\\u00DF]${follower}|[\\u00E0-\\u00EF]${follower}{2}|[\\u00F0-\\u00F4]${follower}{3}`,
  'gu',
);
const utf8 = new TextDecoder('utf-8', { fatal: true });

export function repairEncoding(text: string): string {
  return text.replace(misread, (found) => {
    const bytes = Array.from(found, (one) => byteOf.get(one) ?? one.codePointAt(0) ?? 0);
    try {
      return utf8.decode(Uint8Array.from(bytes));
    } catch {
      return found;
    }
  });
}
