/** What the view of feeds shows, kept while other views are open, and what can be done in it. */
import { computed, signal } from '@preact/signals';
import type { Remark } from '../../preview/wire.js';
import type {
  CurrentDerivation,
  Derivation,
  KeptFeed,
  KeptFeeds,
  ListedArticle,
  Opened,
} from '../../preview/wire-feed.js';
import { ask, asJson, remarkOf } from '../api.js';

export const address = signal('');
/** What is being read now. */
export const reading = signal<string | undefined>(undefined);
export const opened = signal<Opened | undefined>(undefined);
/** Why the last source could not be read. */
export const refusal = signal<Remark | undefined>(undefined);
export const kept = signal<KeptFeeds | undefined>(undefined);
/** Why the list of kept feeds could not be changed. */
export const keepingProblem = signal<Remark | undefined>(undefined);
/** Numbers of the articles that are ticked. */
export const ticked = signal<ReadonlySet<number>>(new Set());
export const derivation = signal<Derivation | undefined>(undefined);
export const derivationProblem = signal<Remark | undefined>(undefined);

export const isWorking = computed(() => derivation.value?.state === 'working');

let stopReading = new AbortController();

function send<T>(path: string, body: object): Promise<T> {
  return ask<T>(path, asJson('POST', body));
}

export function openAddress(given: string): Promise<void> {
  return read(given, (signal) =>
    ask<Opened>('/api/sources', { ...asJson('POST', { address: given }), signal }),
  );
}

export function openFile(file: File): Promise<void> {
  return read(file.name, (signal) =>
    ask<Opened>(`/api/sources/file?name=${encodeURIComponent(file.name)}`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/octet-stream' }, signal },
      body: file,
    }),
  );
}

async function read(name: string, fetch: (signal: AbortSignal) => Promise<Opened>): Promise<void> {
  stopReading.abort();
  const stop = new AbortController();
  stopReading = stop;
  reading.value = name;
  refusal.value = undefined;
  try {
    const found = await fetch(stop.signal);
    if (stop.signal.aborted) return;
    opened.value = found;
    ticked.value = ticksFor(found);
    derivationProblem.value = undefined;
    if (!isWorking.value) derivation.value = undefined;
    requestAnimationFrame(() => document.getElementById('found')?.focus());
  } catch (error) {
    if (stop.signal.aborted) return;
    refusal.value = remarkOf(error);
  }
  reading.value = undefined;
}

/** An article that came alone is the one that is wanted. */
function ticksFor(found: Opened): ReadonlySet<number> {
  const [one, ...others] = found.kind === 'feed' ? found.articles : [];
  const isClear = one !== undefined && others.length === 0 && one.refusal === undefined;
  return new Set(isClear ? [one.number] : []);
}

export function giveUpReading(): void {
  stopReading.abort();
  reading.value = undefined;
}

export function tick(numbers: readonly number[], isOn: boolean): void {
  const now = new Set(ticked.value);
  for (const number of numbers) {
    if (isOn) now.add(number);
    else now.delete(number);
  }
  ticked.value = now;
}

export async function loadKept(): Promise<void> {
  try {
    kept.value = await ask<KeptFeeds>('/api/feeds');
  } catch (error) {
    keepingProblem.value = remarkOf(error);
  }
}

export function keepFeeds(feeds: readonly KeptFeed[]): Promise<void> {
  return changeKept(() => send<KeptFeeds>('/api/feeds', { feeds }));
}

export function dropFeed(url: string): Promise<void> {
  return changeKept(() => send<KeptFeeds>('/api/feeds/drop', { url }));
}

async function changeKept(change: () => Promise<KeptFeeds>): Promise<void> {
  try {
    kept.value = await change();
    keepingProblem.value = undefined;
  } catch (error) {
    keepingProblem.value = remarkOf(error);
  }
}

export async function loadDerivation(): Promise<void> {
  try {
    const { derivation: now } = await ask<CurrentDerivation>('/api/derivation');
    // One that ended before this page was opened is of no interest any more.
    if (now?.state === 'working' || now?.id === derivation.value?.id) {
      derivation.value = now ?? undefined;
      if (opened.value && now) opened.value = withMade(opened.value, now);
    } else if (derivation.value?.state === 'working') {
      derivation.value = undefined;
      derivationProblem.value = lost;
    }
  } catch (error) {
    derivationProblem.value = remarkOf(error);
  }
}

/** An article that a lesson was made of leads to it. */
function withMade(found: Opened, { listing, made }: Derivation): Opened {
  if (found.kind !== 'feed' || found.id !== listing) return found;
  const lessons = new Map(made.map(({ number, lesson }) => [number, lesson]));
  const articles = found.articles.map((article) => {
    const lesson = lessons.get(article.number) ?? article.lesson;
    return lesson === undefined ? article : { ...article, lesson };
  });
  return { ...found, articles };
}

export async function startDerivation(
  listing: string,
  articles: readonly Pick<ListedArticle, 'number'>[],
  options: { readonly replace?: boolean } = {},
): Promise<void> {
  const items = articles.map(({ number }) => number);
  try {
    const started = await send<CurrentDerivation>('/api/derivation', {
      ...{ listing, items, ...options },
    });
    derivation.value = started.derivation ?? undefined;
    derivationProblem.value = undefined;
    ticked.value = new Set();
  } catch (error) {
    derivationProblem.value = remarkOf(error);
  }
}

export async function stopDerivation(): Promise<void> {
  try {
    await ask<CurrentDerivation>('/api/derivation', { method: 'DELETE' });
  } catch (error) {
    derivationProblem.value = remarkOf(error);
  }
}

const lost: Remark = {
  severity: 'warning',
  code: 'page/run-lost',
  message: 'Lessonpress was started anew while it made lessons.',
  hint: 'Those that were made stand among the lessons. Show the articles again to make the others.',
};
