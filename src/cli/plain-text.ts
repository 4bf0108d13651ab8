/** Text of a feed, made harmless for a terminal. */

// A title from a feed may hold codes that move the cursor, rename the window or turn the line.
const codes = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text that does nothing to the terminal but stand there. */
export function plainText(text: string): string {
  return text.replace(codes, (sign) => (sign === '\n' ? sign : ' '));
}
