/** What of an article can stand on a timeline: sentences that say in which year they happened. */
import type { Lesson } from '../model/lesson.js';
import { splitSentences } from './split-sentences.js';

export interface DatedSentence {
  /** As the article writes it: `May 2014`, `1962`. */
  readonly when: string;
  /** The same for machines (HTML, valid date string): `2014-05`, `1962`. */
  readonly date: string;
  readonly text: string;
  readonly paragraph: string;
}

const fewest = 3;
const most = 6;
/** Characters of a sentence that is still read at a glance. */
const longest = 190;

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const dated = new RegExp(
  `\\b(?:(${months})\\s+(?:(\\d{1,2}),\\s+)?|(\\d{1,2})\\s+(${months})\\s+)?((?:1[5-9]|20)\\d\\d)\\b(?![-–/,.]?\\d)(?!\\s*(?:percent|%))`,
);

/** In the order of their dates, one for each date. Empty where the article tells too few. */
export function findEvents({ article }: Lesson, language: string): readonly DatedSentence[] {
  const found = new Map<number, DatedSentence>();
  for (const { id, kind, text } of article) {
    if (kind === 'heading') continue;
    for (const sentence of splitSentences(text, language)) {
      const event = read(sentence.trim(), id);
      if (event !== undefined && !found.has(event.at)) found.set(event.at, event.sentence);
    }
  }
  if (found.size < fewest) return [];
  return [...found.entries()]
    .slice(0, most)
    .sort(([a], [b]) => a - b)
    .map(([, event]) => event);
}

interface Dated {
  /** Year, month and day as one number: puts dates in order. */
  readonly at: number;
  readonly sentence: DatedSentence;
}

function read(text: string, paragraph: string): Dated | undefined {
  const match = dated.exec(text);
  if (match === null || text.length > longest || isBeside(text.slice(0, match.index)))
    return undefined;
  const [when, month = match[4], day = match[3], , , year] = match;
  const place = month === undefined ? 0 : months.split('|').indexOf(month) + 1;
  const at = Number(year) * 10_000 + place * 100 + Number(day ?? 0);
  const parts = [year, ...[place, Number(day ?? 0)].filter((part) => part > 0).map(twoDigits)];
  return { at, sentence: { when, date: parts.join('-'), text, paragraph } };
}

/** `since 1998`, `from 19,500 in 2014`, `…, who came in 1998, disputes`: not when the rest happened. */
const isBeside = (before: string) =>
  /\b(?:since|until|till|by|before|after|from|than|of|to|for|between|through|as of|(?:from|than|with) [^;:]{1,40}\bin)\s*$|, (?:who|which|whose|where)\b[^,]*$|\([^)]*$/i.test(
    before,
  );

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
