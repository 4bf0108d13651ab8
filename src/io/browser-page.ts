/** A page for a job: sealed, filled, printed; it does some more before it is closed. */
import type { Browser, CDPSession, Page } from 'puppeteer';
import { keptFor } from '../core/kept-for.js';
import type { ContrastOnWhite, Gauge, LayoutJob, PdfJob } from '../core/ports.js';
import { KitError, type Problem } from '../core/problem.js';
import { fillPage, readDocument } from './fill-page.js';
import { measurePicture } from './measure-picture.js';
import { measureSlides } from './measure-slides.js';
import { takePage, type TakenPage } from './page-pool.js';
import { countPages, writeTitles } from './pdf-bytes.js';

const defaultDeadlineMs = 60_000;
const blank = 'about:blank';

/**
 * The document as a PDF. Throws `KitError` for what lies in the document (it takes too long, it
 * leaves the page), and whatever the browser says when it breaks down.
 */
export async function printPage(browser: Browser, job: PdfJob): Promise<Uint8Array> {
  return onPage(browser, job, (fill, deadlineMs) => print(fill, job, deadlineMs));
}

/** Measures for `work`, in the document as it is printed. Throws as `printPage` does. */
export async function layOutPage<T>(
  browser: Browser,
  job: LayoutJob,
  work: (gauge: Gauge, contrastOnWhite: ContrastOnWhite) => Promise<T>,
): Promise<T> {
  return onPage(browser, job, (fill) => {
    let filled: Promise<Page> | undefined;
    const page = () => (filled ??= fill());
    return work(
      async (trials) => measureSlides(await page(), trials),
      async (address) => measurePicture(await page(), address),
    );
  });
}

async function onPage<T>(
  browser: Browser,
  job: LayoutJob,
  work: (fill: () => Promise<Page>, deadlineMs: number) => Promise<T>,
): Promise<T> {
  const document = readDocument(job.html);
  const deadlineMs = job.deadlineMs ?? defaultDeadlineMs;
  using watch = watchBrowser(browser, () => deadlineProblem(job, deadlineMs), deadlineMs);
  let taken: TakenPage | undefined;
  let isDone = false;
  const working = (async () => {
    await watch.crashes();
    taken = await takePage(browser, document.head);
    const { sealed } = taken;
    watch.page(sealed.page);
    watch.alive();
    const fill = async () => {
      await fillPage(sealed, document, deadlineMs);
      assertBlank(sealed.page, job);
      return sealed.page;
    };
    return work(fill, deadlineMs);
  })();
  try {
    const value = await Promise.race([working, watch.broken]);
    isDone = true;
    return value;
  } finally {
    working.catch(() => undefined);
    await (isDone ? taken?.giveBack() : taken?.close());
  }
}

/**
 * `broken` rejects when the browser or the page dies, or the deadline passes. A page whose renderer
 * dies before the page is there is never told of: until it is `alive`, any crash counts as its own.
 */
function watchBrowser(browser: Browser, late: () => KitError, deadlineMs: number) {
  const { promise: broken, reject } = withReject();
  const onGone = () => {
    reject(new Error('the browser ended'));
  };
  const onCrash = () => {
    reject(new Error('a renderer ended before its page was there'));
  };
  const timer = setTimeout(() => {
    reject(late());
  }, deadlineMs);
  browser.once('disconnected', onGone);
  let session: CDPSession | undefined;
  let watched: Page | undefined;
  const alive = () => session?.off(crashed, onCrash);
  return {
    broken,
    async crashes() {
      session = await crashSessionOf(browser);
      session.once(crashed, onCrash);
    },
    alive,
    page(page: Page) {
      watched = page;
      page.once('error', reject);
    },
    [Symbol.dispose]() {
      clearTimeout(timer);
      browser.off('disconnected', onGone);
      watched?.off('error', reject);
      alive();
    },
  };
}

const crashed = 'Target.targetCrashed';

/** Tells of every renderer of the browser that crashes. */
const crashSessionOf = keptFor(async (browser: Browser) => {
  const session = await browser.target().createCDPSession();
  await session.send('Target.setDiscoverTargets', { discover: true });
  return session;
});

function withReject() {
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<never>((_, fail) => (reject = fail));
  promise.catch(() => undefined);
  return { promise, reject };
}

async function print(fill: () => Promise<Page>, job: PdfJob, timeout: number): Promise<Uint8Array> {
  const page = await fill();
  if (marginBox.test(job.html)) await page.evaluate(loadFonts);
  assertBlank(page, job);
  const pdf = await printFitting(page, job.onePage === true ? scales : [1], timeout);
  assertBlank(page, job);
  return writeTitles(pdf, (await page.evaluate(headings)) as string[]);
}

const headings =
  'Array.from(document.querySelectorAll("h1, h2, h3, h4, h5, h6"), (one) => one.innerText)';

// Fonts of the margins alone are not asked for before the print, which does not wait for them.
const marginBox = /@(?:top|bottom|left|right)-(?:left|center|right|top|middle|bottom)/;
const loadFonts =
  'Promise.allSettled(Array.from(document.fonts, (face) => face.load())).then(() => 0)';

/** From the size it was made for to what can just be read. */
const scales = [1, 0.93, 0.86, 0.8, 0.72, 0.64] as const;

/** At the first of `sizes` at which all is on one page; at the last one in any case. */
async function printFitting(
  page: Page,
  [scale = 1, ...smaller]: readonly number[],
  timeout: number,
): Promise<Uint8Array> {
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    waitForFonts: true,
    timeout,
    scale,
  });
  if (smaller.length === 0 || countPages(pdf) <= 1) return pdf;
  return printFitting(page, smaller, timeout);
}

function assertBlank(page: Page, job: LayoutJob): void {
  if (page.url() === blank) return;
  throw problem(
    'export/pdf-left-page',
    `The PDF of “${job.title}” was not made: the document tried to open another page.`,
    'Remove what sends the reader elsewhere (a refresh, a frame, a form) from the template.',
  );
}

function deadlineProblem(job: LayoutJob, deadlineMs: number): KitError {
  return problem(
    'export/pdf-deadline',
    `The PDF of “${job.title}” took longer than ${deadlineMs / 1000} seconds and was given up.`,
    'Shorten the lesson or split it into two.',
  );
}

function problem(code: Problem['code'], message: string, hint: string): KitError {
  return new KitError({ code, message, hint });
}
