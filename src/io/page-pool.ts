/**
 * Sealed pages of a browser. To open one costs more than to print a deck, so a page does some jobs
 * before it is closed: few enough that what the renderer keeps of them does not pile up.
 */
import type { Browser, HTTPRequest, Page } from 'puppeteer';
import { keptFor } from '../core/kept-for.js';

const jobsPerPage = 20;
const mostIdle = 3;
const closeMs = 3_000;
const blank = 'about:blank';

export interface SealedPage {
  readonly page: Page;
  /** Of the document it holds, as far as another may take it over. */
  head: string | undefined;
}

export interface TakenPage {
  readonly sealed: SealedPage;
  /** After a job that went well. */
  giveBack(): Promise<void>;
  close(): Promise<void>;
}

interface Kept extends SealedPage {
  jobs: number;
  isDead: boolean;
  /** Whether another document has had the same head. */
  isAlike: boolean;
}

const idleOf = keptFor<Browser, [], Kept[]>(() => []);

/**
 * A page that no other job has, if possible one that holds a document with this head. Where a crash
 * took one that lay idle, it is another.
 */
export async function takePage(browser: Browser, head: string | undefined): Promise<TakenPage> {
  const idle = idleOf(browser);
  const taken = takeIdle(idle, head) ?? (await openPage(browser));
  return {
    sealed: taken,
    async giveBack() {
      taken.jobs += 1;
      const isGood = !taken.isDead && taken.page.url() === blank;
      if (isGood && taken.jobs < jobsPerPage) idle.push(taken);
      else await close(taken.page);
    },
    close: () => close(taken.page),
  };
}

/** What many documents share is not given up for one that is alone, while there are few pages. */
function takeIdle(idle: Kept[], head: string | undefined): Kept | undefined {
  for (const dead of idle.filter(({ isDead }) => isDead)) idle.splice(idle.indexOf(dead), 1);
  const alike = head === undefined ? undefined : idle.find((kept) => kept.head === head);
  const other =
    idle.find(({ isAlike }) => !isAlike) ?? (idle.length < mostIdle ? undefined : idle[0]);
  const taken = alike ?? other;
  if (taken === undefined) return undefined;
  taken.isAlike = taken === alike;
  idle.splice(idle.indexOf(taken), 1);
  return taken;
}

async function openPage(browser: Browser): Promise<Kept> {
  const page = await browser.newPage();
  const kept: Kept = { page, jobs: 0, isDead: false, head: undefined, isAlike: false };
  page.once('error', () => (kept.isDead = true));
  await seal(page);
  return kept;
}

async function seal(page: Page): Promise<void> {
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setOfflineMode(true),
    page.setRequestInterception(true),
    page.emulateMediaType('print'),
  ]);
  page.on('request', (request) => void answer(request));
}

/** Only what the document carries itself, and never another document in its place. */
async function answer(request: HTTPRequest): Promise<void> {
  const isOwn = request.url().startsWith('data:') && !request.isNavigationRequest();
  await (isOwn ? request.continue() : request.abort()).catch(() => undefined);
}

/** A page that hangs is left to the browser, which ends with the run. */
async function close(page: Page): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((done) => (timer = setTimeout(done, closeMs)));
  await Promise.race([page.close().catch(() => undefined), late]);
  clearTimeout(timer);
}
