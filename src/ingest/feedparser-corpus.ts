/**
 * For tests: the assertions of the feedparser corpus (each one small feed and what should be read
 * from it), as far as they concern what a lesson needs.
 */
import { readFileSync } from 'node:fs';
import { htmlToText } from './feed-markup.js';

interface Check {
  readonly path: readonly (string | number)[];
  readonly op: string;
  readonly value?: unknown;
}

export interface Assertion {
  readonly file: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly check: Check;
}

/** What a parser read, under the corpus's own names. Dates are ISO 8601 in UTC. */
export interface Reading {
  readonly encoding?: string | undefined;
  readonly feed: Readonly<Record<'title' | 'link' | 'language', string | undefined>>;
  readonly entries: readonly EntryReading[];
}

export interface EntryReading {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly id?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: string | undefined;
  readonly language?: string | undefined;
}

/** Paths of the corpus and the value of a reading that each is about. */
const fields: Readonly<Record<string, (reading: Reading, index: number) => string | undefined>> = {
  encoding: ({ encoding }) => encoding,
  'feed.title': ({ feed }) => feed.title,
  'feed.title_detail.value': ({ feed }) => feed.title,
  'feed.link': ({ feed }) => feed.link,
  'feed.language': ({ feed }) => feed.language,
  'entries.title': ({ entries }, at) => entries[at]?.title,
  'entries.title_detail.value': ({ entries }, at) => entries[at]?.title,
  'entries.link': ({ entries }, at) => entries[at]?.link,
  'entries.id': ({ entries }, at) => entries[at]?.id,
  'entries.guid': ({ entries }, at) => entries[at]?.id,
  'entries.author': ({ entries }, at) => entries[at]?.author,
  'entries.author_detail.name': ({ entries }, at) => entries[at]?.author,
  'entries.authors.name': ({ entries }, at) => entries[at]?.author,
  'entries.published': ({ entries }, at) => entries[at]?.published,
  'entries.published_parsed': ({ entries }, at) => entries[at]?.published,
  'entries.created': ({ entries }, at) => entries[at]?.published,
  'entries.created_parsed': ({ entries }, at) => entries[at]?.published,
  'entries.updated': ({ entries }, at) => entries[at]?.updated,
  'entries.updated_parsed': ({ entries }, at) => entries[at]?.updated,
  'entries.summary': ({ entries }, at) => entries[at]?.summary,
  'entries.description': ({ entries }, at) => entries[at]?.summary,
  'entries.summary_detail.value': ({ entries }, at) => entries[at]?.summary,
  'entries.content.value': ({ entries }, at) => entries[at]?.content,
  'entries.content.language': ({ entries }, at) => entries[at]?.language,
  'entries.language': ({ entries }, at) => entries[at]?.language,
};

/** `sanitize/` is left out: what it expects is feedparser's own allow-list. */
export function loadAssertions(folder: string): readonly Assertion[] {
  const lines = readFileSync(`${folder}/assertions.jsonl`, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const { file, headers, checks } = JSON.parse(line) as Omit<Assertion, 'check'> & {
      checks: readonly Check[];
    };
    if (file.includes('/sanitize/')) return [];
    return checks
      .filter((check) => check.op === 'eq' && fieldOf(check) in fields)
      .map((check) => ({ file, headers, check }));
  });
}

/** Whether the reading holds what is asserted: markup is compared by its words, dates by their time. */
export function isMet({ check }: Assertion, reading: Reading): boolean {
  const field = fieldOf(check);
  const at = check.path.find((step) => typeof step === 'number') ?? 0;
  const actual = fields[field]?.(reading, at);
  if (check.value === null || check.value === undefined) return actual === undefined;
  if (actual === undefined) return check.value === '';
  if (Array.isArray(check.value)) return sameTime(actual, check.value as readonly number[]);
  const expected = check.value as string;
  if (field === 'encoding') return sameEncoding(actual, expected);
  if (field.startsWith('entries.authors.')) return actual.includes(expected);
  return actual === expected || sameDate(actual, expected) || words(actual) === words(expected);
}

function fieldOf({ path }: Check): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function words(text: string): string {
  return htmlToText(text).toLowerCase();
}

function sameDate(actual: string, expected: string): boolean {
  const time = Date.parse(expected);
  return /\d{4}/.test(expected) && !Number.isNaN(time) && time === Date.parse(actual);
}

function sameTime(actual: string, struct: readonly number[]): boolean {
  const [year = 0, month = 1, day, hour, minute, second] = struct;
  return Date.parse(actual) === Date.UTC(year, month - 1, day, hour, minute, second);
}

function sameEncoding(actual: string, expected: string): boolean {
  const label = (name: string) =>
    name.startsWith('utf-32') ? name : new TextDecoder(name).encoding.replace('gb18030', 'gbk');
  return label(actual) === label(expected);
}
