/**
 * Sealed pages of a browser. To open one costs more than to print a deck, so a page does some jobs
 * before it is closed: few enough that what the renderer keeps of them does not pile up.
 */
import type { Browser, HTTPRequest, Page } from 'puppeteer';
import { keptFor } from '../core/kept-for.js';

const jobsPerPage = 20;
const closeMs = 3_000;
const blank = 'about:blank';

export interface TakenPage {
  readonly page: Page;
  /** After a job that went well. */
  giveBack(): Promise<void>;
  close(): Promise<void>;
}

interface Kept {
  readonly page: Page;
  jobs: number;
  isDead: boolean;
}

const idleOf = keptFor<Browser, [], Kept[]>(() => []);

/** A page that no other job has. Where a crash took one that lay idle, it is another. */
export async function takePage(browser: Browser): Promise<TakenPage> {
  const idle = idleOf(browser);
  let kept = idle.pop();
  while (kept?.isDead === true) kept = idle.pop();
  const taken = kept ?? (await openPage(browser));
  return {
    page: taken.page,
    async giveBack() {
      taken.jobs += 1;
      const isGood = !taken.isDead && taken.page.url() === blank;
      if (isGood && taken.jobs < jobsPerPage) idle.push(taken);
      else await close(taken.page);
    },
    close: () => close(taken.page),
  };
}

async function openPage(browser: Browser): Promise<Kept> {
  const page = await browser.newPage();
  const kept = { page, jobs: 0, isDead: false };
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
