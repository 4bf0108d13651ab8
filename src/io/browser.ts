/** The browser, owned in one place: started before the first job, shared by all, closed once. */
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import type { Browser, LayoutJob, PdfJob } from '../core/ports.js';
import { KitError } from '../core/problem.js';
import type { BrowserSession } from './browser-launch.js';
import { layOutPage, printPage } from './browser-page.js';
import { settlePdf } from './pdf-bytes.js';

// 5 MB took 12 s and 789 MB of memory; 20 MB failed.
const maxHtmlBytes = 3_000_000;
const maxPages = 4;

export interface BrowserOptions {
  readonly path?: string;
  /** `false` only where the user asked for it by name. */
  readonly sandbox: boolean;
}

/** Nothing is started, or looked for, before it is told to begin or given a job. */
export function createBrowser(options: BrowserOptions): Browser {
  const inTurn = pLimit(Math.min(maxPages, availableParallelism()));
  let shared: Promise<BrowserSession> | undefined;
  let hasStarted = false;
  let isClosed = false;

  /** A browser that does not start at all is not tried again for every job; one that did, is. */
  const start = async () => {
    const session = await startFirst(options).catch((error: unknown) => {
      if (!diedStarting(error)) throw error;
      return startFirst(options);
    });
    hasStarted = true;
    return session;
  };

  const share = () => {
    const starting = (shared ??= start());
    starting.catch(() => {
      if (hasStarted && shared === starting) shared = undefined;
    });
    return starting;
  };

  const closeShared = async () => {
    const closing = shared;
    shared = undefined;
    const session = await closing?.catch(() => undefined);
    await session?.[Symbol.asyncDispose]();
  };

  /** A second try runs in a browser of its own: a document that kills one takes no other along. */
  const tryTwice = async <T>(
    job: LayoutJob,
    work: (browser: BrowserSession['browser']) => Promise<T>,
  ): Promise<T> => {
    const current = share();
    const { browser } = await current;
    try {
      return await work(browser);
    } catch (error) {
      if (error instanceof KitError || isClosed) throw toKitError(job, error);
    }
    if (!browser.connected && shared === current) await closeShared();
    await using own = await start();
    return await work(own.browser).catch((error: unknown) => {
      throw toKitError(job, error);
    });
  };

  return {
    begin() {
      void share();
    },
    async pdf(job) {
      refuseLarge(job);
      const print = () => tryTwice(job, (browser) => printPage(browser, job));
      return inTurn(async () => settlePdf(await print(), job.date));
    },
    layOut: (job, work) => inTurn(() => tryTwice(job, (browser) => layOutPage(browser, job, work))),
    async [Symbol.asyncDispose]() {
      isClosed = true;
      await closeShared();
    },
  };
}

/** The first browser that starts. Throws the problem of the first that did not. */
export async function startFirst({ path, sandbox }: BrowserOptions): Promise<BrowserSession> {
  // Loading Puppeteer takes as long as printing a kit: not before there is one to print.
  const [{ browserCandidates, noBrowser }, { startBrowser }] = await Promise.all([
    import('./browser-find.js'),
    import('./browser-launch.js'),
  ]);
  let problem: KitError | undefined;
  for await (const found of browserCandidates(path === undefined ? {} : { path })) {
    try {
      return await startBrowser(found, { sandbox });
    } catch (error) {
      if (!(error instanceof KitError)) throw error;
      problem ??= error;
    }
  }
  throw problem ?? noBrowser();
}

/** Whether the browser had begun to talk when it ended: not the fault of this computer. */
function diedStarting(error: unknown): boolean {
  if (!(error instanceof KitError) || error.problem.code !== 'browser/start-failed') return false;
  return /Target closed|Session closed|Connection closed/.test(String(error.problem.cause));
}

function refuseLarge({ html, title }: PdfJob): void {
  const bytes = Buffer.byteLength(html);
  if (bytes <= maxHtmlBytes) return;
  throw new KitError({
    code: 'export/pdf-too-large',
    message: `“${title}” has ${(bytes / 1e6).toFixed(1)} MB; a PDF is made of 3 MB at most.`,
    hint: 'Use smaller pictures, or split the lesson into two.',
  });
}

function toKitError(job: LayoutJob, cause: unknown): KitError {
  if (cause instanceof KitError) return cause;
  return new KitError({
    code: 'export/pdf-failed',
    message: `The PDF of “${job.title}” could not be made: the browser broke down over it.`,
    hint: 'Run again; if it happens once more, look for what is unusual in the template or lesson.',
    cause,
  });
}
