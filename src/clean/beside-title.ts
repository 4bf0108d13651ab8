/** What stands beside the title on a page, where readers look for it: who wrote it, and when. */
import { parseDate } from '../core/parse-date.js';
import { countWords, type Block } from './block.js';
import { cleanByline, openingByline } from './byline.js';
import { squashed } from './title.js';

export interface BesideTitle {
  readonly byline?: string;
  readonly published?: string;
}

/** Blocks that are looked at behind the title and before it. */
const BEHIND = 8;
const BEFORE = 3;
/** A line of a date and a byline has few words besides. */
const FEW_WORDS = 12;

const weekday = String.raw`(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,?\s+`;
const dates = [
  String.raw`\d{4}-\d\d-\d\d`,
  String.raw`\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}`,
  String.raw`\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?\p{L}{3,9}\.?,?\s+(?:de\s+)?\d{4}`,
  String.raw`\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)`,
  String.raw`\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日`,
].map((form) => new RegExp(String.raw`(?<![\p{L}\d])(?:${weekday})?(?:${form})(?!\d)`, 'iu'));

function dateIn(line: string): { published: string; rest: string } | undefined {
  for (const form of dates) {
    const found = form.exec(line)?.[0] ?? '';
    const plain = found
      .replace(/\s+de\s+/gu, ' ')
      .replace(/(\d)\.(?=\s)/u, '$1')
      .replace(/\s?[年月]\s?/gu, '-')
      .replace('日', '');
    const published = parseDate(plain);
    if (published) return { published, rest: line.replace(found, ' | ') };
  }
  return undefined;
}

function readLine(line: string): BesideTitle {
  // "By Monday, the river had risen." is the text.
  if (countWords(line) > 4 && /\p{L}[.!?]["”]?$/u.test(line)) return {};
  const date = dateIn(line);
  const byline = cleanByline(openingByline(date?.rest ?? line));
  const rest = (date?.rest ?? line).replace(byline ?? '', '');
  if (countWords(rest) > FEW_WORDS) return {};
  return { ...(byline ? { byline } : {}), ...(date ? { published: date.published } : {}) };
}

/** The heading that says the title or begins it, the first if none is known; else any line that says it. */
function findTitle(blocks: readonly Block[], titles: readonly string[]): number {
  const own = titles.map(squashed).filter((title) => title !== '');
  const lines = blocks.map(({ text }) => squashed(text));
  const begins = (line: string): boolean =>
    countWords(line) >= 3 && own.some((title) => title.startsWith(line));
  const heading = blocks.findIndex(
    ({ kind }, index) =>
      kind === 'heading' &&
      (own.length === 0 || own.includes(lines[index] ?? '') || begins(lines[index] ?? '')),
  );
  return heading < 0 ? lines.findIndex((line) => own.includes(line)) : heading;
}

/** `blocks`: of the whole page. */
export function readBesideTitle(
  blocks: readonly Block[],
  titles: readonly (string | undefined)[],
): BesideTitle {
  const at = findTitle(
    blocks,
    titles.map((title) => title ?? ''),
  );
  if (at < 0) return {};
  const lines = [
    ...blocks.slice(at + 1, at + 1 + BEHIND),
    ...blocks.slice(Math.max(0, at - BEFORE), at).reverse(),
  ].map(({ text }) => readLine(text));
  const byline = lines.find((line) => line.byline !== undefined)?.byline;
  const published = lines.find((line) => line.published !== undefined)?.published;
  return { ...(byline ? { byline } : {}), ...(published ? { published } : {}) };
}
