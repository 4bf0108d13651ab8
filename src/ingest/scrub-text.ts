/** Takes out of a text what no lesson can show: control characters and marks that mislead. */

export interface ScrubbedText {
  readonly text: string;
  /** How many characters were replaced or removed, unreadable bytes included. */
  readonly replaced: number;
}

const controls = /[\u0000-\u0008\u000B\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
/** Embeddings, overrides and isolates: they let a line read otherwise than it is written. */
const directions = /[\u202A-\u202E\u2066-\u2069]/g;
const piledMarks = /(\p{M}{8})\p{M}+/gu;

/**
 * Control characters become U+FFFD, direction overrides go, at most eight combining marks stay on
 * a letter; line ends become LF. C1 controls are read as Windows-1252, as browsers do.
 */
export function scrubText(raw: string): ScrubbedText {
  let replaced = raw.split('\uFFFD').length - 1;
  const count = (substitute: string) => () => {
    replaced += 1;
    return substitute;
  };
  const text = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\f/g, '\n')
    .replace(/[\u0080-\u009F]/g, windows1252)
    .replace(controls, count('\uFFFD'))
    .replace(directions, count(''))
    .replace(piledMarks, (_, kept: string) => count(kept)());
  return { text, replaced };
}

/** U+0080 to U+009F as Windows-1252 has them; the platform's decoder reads them as ISO-8859-1. */
const c1 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

function windows1252(letter: string): string {
  return c1[letter.charCodeAt(0) - 0x80] ?? '\uFFFD';
}
