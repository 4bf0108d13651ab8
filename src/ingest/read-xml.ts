/** Runs a reader of XML, and turns what breaks the rules of XML into a place and a reason. */
import { XMLValidator } from 'fast-xml-parser';
import type { StageResult } from '../core/stage.js';
import { KitError } from '../core/problem.js';
import type { Ingested } from '../model/feed-item.js';
import type { FeedSource } from '../model/feed-source.js';
import { blankDoctype } from './doctype.js';
import { recovered } from './feed-diagnostics.js';
import { placeAt } from './place-at.js';
import { refuse } from './refuse.js';

interface Fault {
  readonly why: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What the reader gives, with a warning where the XML is not well-formed. Refuses broken XML from
 * which nothing could be read.
 */
export function readXml(
  text: string,
  source: FeedSource,
  read: (xml: string) => StageResult<Ingested>,
): StageResult<Ingested> {
  const xml = blankDoctype(text, source);
  const fault = findFault(xml);
  const result = attempt(read, xml, source, fault);
  if (fault === undefined) return result;
  if (isEmpty(result.value)) throw broken(source, fault);
  return { ...result, diagnostics: [recovered(source, fault.why, fault), ...result.diagnostics] };
}

function attempt(
  read: (xml: string) => StageResult<Ingested>,
  xml: string,
  source: FeedSource,
  fault: Fault | undefined,
): StageResult<Ingested> {
  try {
    return read(xml);
  } catch (cause) {
    if (cause instanceof KitError) throw cause;
    const whole = wholeItems(xml);
    if (whole !== undefined) return attempt(read, whole, source, fault);
    throw fault === undefined ? unreadable(source, cause) : broken(source, fault, cause);
  }
}

/** The text up to its last whole item: what a download that broke off still holds. */
function wholeItems(xml: string): string | undefined {
  const end = Math.max(
    ...['</item>', '</entry>'].map((tag) => {
      const start = xml.lastIndexOf(tag);
      return start < 0 ? -1 : start + tag.length;
    }),
  );
  return end < 0 || end >= xml.length ? undefined : xml.slice(0, end);
}

function broken(source: FeedSource, fault: Fault, cause?: unknown): KitError {
  return refuse(
    'ingest/malformed',
    source,
    {
      why: `is broken XML: ${fault.why.replace(/\.$/, '')}`,
      hint: 'Download it again; if the error stays, tell the owner of the site.',
      place: fault,
    },
    cause,
  );
}

function unreadable(source: FeedSource, cause: unknown): KitError {
  const why = `is XML, but holds no feed that can be read (${reasonOf(cause)})`;
  const hint = 'Look whether the address is that of the feed, and whether the feed has items.';
  return refuse('ingest/not-a-feed', source, { why, hint }, cause);
}

function findFault(text: string): Fault | undefined {
  // Its successor is a package of its own with three dependencies; this one is in the tree anyway.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const result = XMLValidator.validate(text.trimStart(), { allowBooleanAttributes: true });
  if (result === true) return undefined;
  const skipped = text.slice(0, text.length - text.trimStart().length).split('\n').length - 1;
  const { msg, line, col } = result.err;
  const unclosed = /^Invalid '(\[[\s\S]*\])' found/.exec(msg)?.[1];
  if (unclosed !== undefined)
    return {
      why: `it ends before ${nameTags(unclosed)} is closed.`,
      ...placeAt(text, text.length),
    };
  return { why: sentence(msg), line: line + skipped, column: Number.isFinite(col) ? col : 1 };
}

/** The validator lists the elements that stay open as a JSON array, the outermost first. */
function nameTags(list: string): string {
  const names = [...list.matchAll(/"([^"]{1,40})"/g)].map((match) => `<${match[1] ?? ''}>`);
  return names.at(-1) ?? 'an element';
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error ? inner.message : 'it cannot be read';
}

function isEmpty(value: Ingested): boolean {
  return value.kind === 'feed' ? value.feed.items.length === 0 : value.feeds.length === 0;
}
