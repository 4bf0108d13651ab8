/** A digest of the file inside the file: it tells whether a person changed it since. */
import { sha256 } from '../core/digest.js';

/** Quoted where it is written: a digest of digits alone would be read as a number. */
export const unsealed = '0'.repeat(64);

const digestLine = /^(derived:\n(?: {2}.*\n)*?)( {2}digest: "([0-9a-f]{64})"\n)/m;

/** Writes the digest of `text` into its digest line, if it has one. */
export function seal(text: string): string {
  const digest = digestWithoutLine(text);
  return text.replace(digestLine, (_, before: string) => `${before}  digest: "${digest}"\n`);
}

/** False also where the text has no digest line. */
export function isSealed(text: string): boolean {
  return digestLine.exec(normalise(text))?.[3] === digestWithoutLine(text);
}

function digestWithoutLine(text: string): string {
  return sha256(normalise(text).replace(digestLine, '$1'));
}

/** Line ends, spaces at line ends and a byte order mark come and go with editors and git. */
function normalise(text: string): string {
  return `${text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trimEnd()}\n`;
}
