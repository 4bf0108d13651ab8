/** What an outlet says its article tells: the standfirst above it, the summary in a feed. */
import type { Paragraph } from '../model/article.js';
import { foldCharacters } from './fold-characters.js';
import { squashed } from './title.js';

interface Beside {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Characters of a sentence or two. */
const fewest = 50;
const most = 400;
/** What ends without a full stop may have been cut at this length or more. */
const cutAt = 140;

/** The first of those told that is whole, and neither the title nor a piece of the text once more. */
export function findStandfirst(
  told: readonly (string | undefined)[],
  { title, paragraphs }: Beside,
): string | undefined {
  const whole = told
    .map((one) => ended(foldCharacters(one ?? '')))
    .filter((one) => one.length >= fewest && one.length <= most && isWhole(one));
  if (whole.length === 0) return undefined;
  const known = [title, paragraphs.map((one) => one.text).join(' ')].map(squashed);
  return whole.find((one) => known.every((text) => !text.includes(squashed(one))));
}

const ended = (text: string) =>
  text.length < cutAt && /[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text;

const isWhole = (text: string) =>
  /[.!?][”"’')]?$/.test(text) && !/…|\.\.|\[|https?:|<|>/.test(text);
