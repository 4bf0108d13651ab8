/** The title as a reader would say it: no markup, no name of the site behind it. */
import { parseFragment, textOf } from './dom.js';
import { foldCharacters } from './fold-characters.js';

/** Longer titles are texts in the wrong place. */
const MAX = 300;

/** Letters and figures only, to compare a title with the first line of its text. */
export function squashed(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2)).trimEnd()}…`;
}

function isName(tail: string, names: readonly string[]): boolean {
  const plain = (name: string): string => squashed(name).replace(/^the | (?:com|org|net)$/gu, '');
  const own = plain(tail);
  return own !== '' && names.some((name) => plain(name) === own);
}

/** `names`: outlet and author, which sites hang behind their titles. */
export function cleanTitle(raw: string, names: readonly string[]): string {
  const marked =
    /<\/?(?:a|b|i|u|em|strong|span|sup|sub|code|br|font|small|q|cite)\b[^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/iu;
  const head = raw.slice(0, MAX * 20);
  let plain = foldCharacters(marked.test(head) ? textOf(parseFragment(head).body) : head);
  // The author stands before the outlet: at most two tails.
  for (let round = 0; round < 2; round += 1) {
    const parts = /^(.{10,}?)\s+[|–—»·:-]+\s+([^|–—»·]{2,60})$/u.exec(plain);
    const all = /^(.{10,})\s+[|–—»·:-]+\s+([^|–—»·-]{2,60})$/u.exec(plain);
    const found = [parts, all].find((match) => isName(match?.[2] ?? '', names));
    if (!found?.[1]) break;
    plain = found[1];
  }
  return shorten(plain, MAX);
}

/** "Museum opens - The Courier" with the title "Museum opens": the outlet is "The Courier". */
export function outletBehindTitle(
  documentTitle: string | undefined,
  title: string | undefined,
): string | undefined {
  if (!documentTitle || !title || !documentTitle.startsWith(title)) return undefined;
  const tail = /^\s+[|–—·-]\s+([^|–—·]{2,40})$/u.exec(documentTitle.slice(title.length))?.[1];
  return tail?.split(/\s-\s/u).at(-1)?.trim();
}
