/** Sources to feed items: reads, ingests, and follows the feeds an OPML list names. */
import pLimit from 'p-limit';
import { shellWord } from '../core/own-command.js';
import type { Diagnostic } from '../core/problem.js';
import { diagnostic, KitError } from '../core/problem.js';
import { ingest } from '../ingest/ingest.js';
import type { Feed, FeedItem, FeedReference, Ingested } from '../model/feed-item.js';
import type { FeedSource } from '../model/feed-source.js';
import { toProblem, type Failure } from './failure.js';
import { isStopped } from './work-through.js';
import type { Workshop } from './workshop.js';

/** An item with the feed it came from. */
export interface GatheredItem {
  readonly feed: Feed;
  readonly item: FeedItem;
  /** Counts from 1 over all that the source gave, in its own order. */
  readonly number: number;
}

export interface Gathered {
  readonly feeds: readonly Feed[];
  readonly items: readonly GatheredItem[];
  readonly failed: readonly Failure[];
  readonly diagnostics: readonly Diagnostic[];
}

type Desk = Pick<Workshop, 'reader' | 'log' | 'signal'>;

const maxListed = 200;
// A list may name many servers that do not answer, and each is waited for.
const atATime = 6;

/** Feeds come in the order in which they were named. A source that cannot be read is a failure. */
export async function gatherItems(sources: readonly string[], desk: Desk): Promise<Gathered> {
  const gathered: Gathered[] = [];
  for (const source of new Set(sources)) {
    if (desk.signal.aborted) break;
    const read = await readSource(source, () => desk.reader.read(source), desk);
    gathered.push({ ...read, items: numberItems(read.feeds) });
  }
  return {
    feeds: gathered.flatMap(({ feeds }) => feeds),
    items: gathered.flatMap(({ items }) => items),
    failed: gathered.flatMap(({ failed }) => failed),
    diagnostics: gathered.flatMap(({ diagnostics }) => diagnostics),
  };
}

export function numberItems(feeds: readonly Feed[]): readonly GatheredItem[] {
  return feeds
    .flatMap((feed) => feed.items.map((item) => ({ feed, item })))
    .map((entry, at) => ({ ...entry, number: at + 1 }));
}

type Read = Omit<Gathered, 'items'>;

async function readSource(
  name: string,
  fetch: () => Promise<FeedSource>,
  desk: Desk,
): Promise<Read> {
  const outcome = await tryIngest(name, fetch, desk);
  if (outcome.value === undefined) return { ...outcome, feeds: [] };
  if (outcome.value.kind === 'feed') return { ...outcome, feeds: [outcome.value.feed] };
  const listed = await readList(outcome.value.feeds, desk);
  return {
    feeds: listed.flatMap(({ value }) => (value?.kind === 'feed' ? value.feed : [])),
    failed: listed.flatMap(({ failed }) => failed),
    diagnostics: [
      ...outcome.diagnostics,
      ...(outcome.value.feeds.length > maxListed ? [listCut(name, outcome.value.feeds)] : []),
      ...listed.flatMap(({ diagnostics }) => diagnostics),
    ],
  };
}

async function readList(feeds: readonly FeedReference[], desk: Desk): Promise<readonly Outcome[]> {
  const inTurn = pLimit(atATime);
  const wanted = feeds.slice(0, maxListed);
  return Promise.all(
    wanted.map(({ url }, index) =>
      inTurn(async () => {
        if (desk.signal.aborted) return nothing;
        desk.log.progress(index, wanted.length, url);
        const outcome = await tryIngest(url, () => desk.reader.fetchPage(url), desk);
        if (outcome.value?.kind !== 'list') return outcome;
        return { ...outcome, diagnostics: [...outcome.diagnostics, listInList(url)] };
      }),
    ),
  );
}

interface Outcome {
  readonly value?: Ingested;
  readonly failed: readonly Failure[];
  readonly diagnostics: readonly Diagnostic[];
}

const nothing: Outcome = { failed: [], diagnostics: [] };

async function tryIngest(
  name: string,
  fetch: () => Promise<FeedSource>,
  { signal }: Desk,
): Promise<Outcome> {
  try {
    return { ...ingest(await fetch()), failed: [] };
  } catch (error) {
    if (isStopped(error, signal)) return nothing;
    return { ...nothing, failed: [{ item: name, problem: toProblem(error) }] };
  }
}

function listCut(name: string, feeds: readonly FeedReference[]): Diagnostic {
  return diagnostic('warning', {
    code: 'pipeline/list-cut',
    message: `${name} names ${feeds.length} feeds; the first ${maxListed} were read.`,
    hint: 'Make a shorter list, or name the feed you want on its own.',
    where: { source: name },
  });
}

function listInList(name: string): Diagnostic {
  return diagnostic('warning', {
    code: 'pipeline/list-in-list',
    message: `${name} is itself a list of feeds; lists inside a list are not followed.`,
    hint: `Name it on its own: lessonpress make ${shellWord(name)}`,
    where: { source: name },
  });
}

export interface Choice {
  readonly chosen: readonly GatheredItem[];
  /** How many there are besides, where no item was named. */
  readonly left: number;
}

/**
 * The item the user named by number or id, else the newest `limit` items. Items without a date
 * come after the dated ones, in the feed's order.
 */
export function chooseItems(
  items: readonly GatheredItem[],
  options: { readonly item?: string; readonly limit: number },
): Choice {
  if (options.item !== undefined) {
    const wanted = options.item;
    const chosen = items.filter(
      ({ number, item }) => String(number) === wanted || item.id === wanted || item.url === wanted,
    );
    if (chosen.length === 0) throw noSuchItem(wanted, items.length);
    return { chosen, left: 0 };
  }
  const newestFirst = items.toSorted((a, b) => timeOf(b.item) - timeOf(a.item));
  const chosen = newestFirst.slice(0, options.limit);
  return { chosen, left: items.length - chosen.length };
}

const timeOf = ({ published }: FeedItem) =>
  published === undefined ? Number.MIN_SAFE_INTEGER : Date.parse(published);

function noSuchItem(wanted: string, count: number): KitError {
  return new KitError({
    code: 'cli/no-such-item',
    message: `There is no item ${wanted}: the feed has ${count === 1 ? 'one item' : `${count} items`}.`,
    hint: 'See their numbers and ids with: lessonpress feed SOURCE',
  });
}
