/** Files that the page makes for the one who reads it. */
import { make } from './make.js';

export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = make('a', { href: address, download: name, hidden: '' });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after the click has been dealt with.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

const longestPart = 40;

/** `answers-…json` of these parts, with nothing in it that a disk or a shell may stumble over. */
export function fileName(parts: readonly string[]): string {
  const plain = parts
    .map((part) => cut(part.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')))
    .filter((part) => part !== '');
  return `${['answers', ...plain].join('-')}.json`;
}

/** At the end of a word, where it is long. */
function cut(part: string): string {
  const letters = Array.from(part);
  const start = letters.slice(0, longestPart).join('');
  const end = letters.length > longestPart ? start.lastIndexOf('-') : -1;
  return (end > 0 ? start.slice(0, end) : start).replace(/^-+|-+$/g, '');
}
