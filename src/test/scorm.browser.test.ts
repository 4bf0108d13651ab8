/** The SCORM package on a platform: scorm-again in a page, the package in a frame of it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFormats } from '../export/formats/export-formats.js';
import { readAssets } from '../io/asset-reader.js';
import { findBrowser } from '../io/browser-find.js';
import { startBrowser, type BrowserSession } from '../io/browser-launch.js';
import { everyTypeLesson } from './every-type-quiz.js';
import { makeDocument } from './make-document.js';
import { answerEverything, checkEverything, evaluate, type Page } from './quiz-pages.js';
import { readXml } from './read-xml.js';

type Frame = Awaited<ReturnType<Page['waitForFrame']>>;

const require = createRequire(import.meta.url);

let session: BrowserSession;
let frontPage: string;
let files: Readonly<Record<string, Uint8Array>>;
const address = 'http://platform.test/';
const complaints: string[] = [];

const platform = (
  script: string,
) => `<!doctype html><title>Platform</title><script>${script}</script>
<script>
  var start = (data) => {
    window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
    API.cmi.core.student_id = data?.student ?? 'student-7';
    if (data) API.cmi.suspend_data = data.suspended;
    if (data) API.cmi.core.lesson_status = data.status;
    window.commits = 0;
    API.on('LMSCommit', () => { window.commits += 1; });
    const frame = document.createElement('iframe');
    frame.src = '/index.html';
    frame.width = 1000;
    frame.height = 700;
    document.body.replaceChildren(frame);
  };
</script><body></body>`;

beforeAll(async () => {
  const lesson = everyTypeLesson();
  const [{ html }, { players }] = await Promise.all([makeDocument('quiz', lesson), readAssets()]);
  const { value } = await exportFormats(lesson, ['scorm'], {
    quizPages: [{ html }],
    scormScript: players['scorm'],
  });
  files = unzipSync(value[0]!.bytes);
  const script = await readFile(require.resolve('scorm-again/scorm12/min'), 'utf8');
  frontPage = platform(script);
  session = await startBrowser(await findBrowser({}), { sandbox: true });
});

afterAll(async () => {
  await session[Symbol.asyncDispose]();
});

async function openPlatform(): Promise<Page> {
  const context = await session.browser.createBrowserContext();
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  // The browser reaches no network, so the platform answers from here.
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const file = files[new URL(request.url()).pathname.slice(1)];
    const body = request.url() === address ? frontPage : Buffer.from(file ?? '');
    if (request.url().startsWith(address))
      void request.respond({ contentType: 'text/html; charset=utf-8', body });
    else void request.continue();
  });
  await page.goto(address);
  return page;
}

/** Opens the quiz and waits until its player is at work. */
async function start(page: Page, data?: unknown): Promise<Frame> {
  await evaluate(page, `start(${JSON.stringify(data ?? null)})`);
  const frame = await page.waitForFrame((one) => one.url() === `${address}index.html`);
  await frame.waitForSelector('html.at-work');
  return frame;
}

const told = (page: Page) =>
  evaluate<Record<string, string>>(
    page,
    `({ status: API.cmi.core.lesson_status, score: API.cmi.core.score.raw, suspended: API.cmi.suspend_data })`,
  );
const markOwnAnswer = `document.querySelector('#q7 .self-mark input').click()`;

describe('the SCORM package', () => {
  it('names its one page in the manifest', () => {
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'index.html']);
    const manifest = readXml(files['imsmanifest.xml']!);
    expect(manifest.at('metadata', 'schemaversion').text).toBe('1.2');
    expect(manifest.at('resources', 'resource').attributes).toMatchObject({
      'adlcp:scormtype': 'sco',
      href: 'index.html',
    });
  });

  it('tells the platform the points in per cent, and when everything is checked', async () => {
    const page = await openPlatform();
    const quiz = await start(page);
    expect(await told(page)).toMatchObject({ status: 'incomplete', score: '' });
    await quiz.evaluate(answerEverything);
    await quiz.evaluate(checkEverything);
    const before = await told(page);
    expect(before['status']).toBe('incomplete');
    await quiz.evaluate(markOwnAnswer);
    const after = await told(page);
    expect(after['status']).toBe('completed');
    const [, states = ''] = after['suspended']!.split('\n');
    const kept = JSON.parse(states) as { readonly questions: readonly { points: number }[] };
    const points = kept.questions.reduce((sum, state) => sum + state.points, 0);
    expect(points).toBeGreaterThan(5);
    expect(Number(after['score'])).toBeCloseTo((100 * points) / 15, 2);
    await page.browserContext().close();
  });

  it('gets the answers back from the platform, in another browser', async () => {
    const first = await openPlatform();
    const quiz = await start(first);
    await quiz.evaluate(answerEverything);
    const { suspended = '', status } = await told(first);
    expect(suspended.length).toBeGreaterThan(100);
    await evaluate(first, `document.querySelector('iframe').remove()`);
    await first.waitForFunction('commits > 0');
    expect(await evaluate(first, 'API.isTerminated()')).toBe(true);
    await first.browserContext().close();
    const second = await openPlatform();
    const again = await start(second, { suspended, status });
    expect(await again.evaluate(`document.querySelector('#q6 input').value`)).toBe('Hamburg');
    expect(await again.evaluate(`document.querySelector('#q1 [value=A]').checked`)).toBe(true);
    await second.browserContext().close();
  });

  it('keeps what the platform has no room for in the browser, for that student alone', async () => {
    const page = await openPlatform();
    const long = 'word '.repeat(1_200).trim();
    const write = `(() => { const field = document.querySelector('#q7 textarea'); field.value = ${JSON.stringify(long)}; field.dispatchEvent(new Event('input', { bubbles: true })); })()`;
    await (await start(page)).evaluate(write);
    const { suspended = '', status } = await told(page);
    expect(suspended).toBe('');
    const again = await start(page, { suspended, status });
    expect(await again.evaluate(`document.querySelector('#q7 textarea').value`)).toBe(long);
    const other = await start(page, { suspended, status, student: 'student-8' });
    expect(await other.evaluate(`document.querySelector('#q7 textarea').value`)).toBe('');
    await page.browserContext().close();
  });

  it('keeps answers in a browser that keeps nothing itself', async () => {
    const page = await openPlatform();
    await page.evaluateOnNewDocument(
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`,
    );
    const quiz = await start(page);
    await quiz.evaluate(`document.querySelector('#q1 [value=B]').click()`);
    expect((await told(page))['suspended']).toContain('"answer":["B"]');
    await page.reload();
    const fresh = await start(page);
    expect(await fresh.evaluate(`document.querySelector('.kept').textContent`)).not.toContain(
      'does not keep answers',
    );
  });

  it('complains of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
