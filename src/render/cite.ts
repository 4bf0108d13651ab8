/** Where something stands: the source in one line, and the paragraphs a slide takes its words from. */
import { messagesFor } from '../messages/messages.js';
import { sayIn } from '../messages/say-in.js';
import type { Lesson } from '../model/lesson.js';
import { dateInWords } from './date-in-words.js';
import { shorten } from './shorten.js';
import { paragraphNumber } from './view-text.js';

/** `The Sampler, July 14, 2017, https://…`; the title where there is no outlet. */
export function citeSource({ source }: Lesson, language: string): string {
  const { outlet, title, published, url } = source;
  const date = published === undefined ? undefined : dateInWords(published, language);
  const { between } = messagesFor(language).messages.sheet;
  return [outlet ?? title, date, url].filter((part) => part !== undefined).join(between);
}

/** A narrow slide has room for so much beside a date and the paragraphs. */
const nameLength = 36;

/** The outlet, else the beginning of the title. */
export function nameSource({ source: { outlet, title } }: Lesson): string {
  return shorten(outlet ?? title, nameLength);
}

interface Placed {
  readonly paragraph?: string;
  readonly evidence?: readonly { readonly paragraph: string }[];
}

/** `Paragraph 3`, `Paragraphs 3, 5, 6`; undefined where nothing names a numbered paragraph. */
export function namePlaces(from: unknown, language: string): string | undefined {
  const numbers = numbersOf(from);
  const [first] = numbers;
  if (first === undefined) return undefined;
  const say = sayIn(language, 'sheet');
  if (numbers.length === 1) return say('paragraph', { n: first });
  return say('paragraphs', { list: numbers.join(say('between')) });
}

/** The same in short, behind a sentence: `¶ 3, 5`. */
export function markPlaces(from: unknown, language: string): string {
  const { between } = messagesFor(language).messages.sheet;
  return `¶ ${numbersOf(from).join(between)}`;
}

function numbersOf(from: unknown): readonly number[] {
  const entries = (Array.isArray(from) ? from : [from]) as readonly Placed[];
  const ids = entries.flatMap(({ paragraph, evidence = [] }) => [
    ...(paragraph === undefined ? [] : [paragraph]),
    ...evidence.map((passage) => passage.paragraph),
  ]);
  return [...new Set(ids.flatMap((id) => paragraphNumber(id) ?? []))].sort((a, b) => a - b);
}
