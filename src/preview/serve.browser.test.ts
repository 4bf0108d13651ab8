/** The preview server as a teacher meets it: in a browser, beside files that change. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { folderMaker } from '../test/lessonpress.js';
import { startServer, type ServerProcess } from '../test/serve-process.js';
import { faultsOfAccess } from '../test/faults-of-access.js';
import { startVisitor, type Frame, type Page, type Visitor } from '../test/visit.js';

const makeFolder = folderMaker();
const hotline = 'a-hotline-is-not-a-handshake.yaml';
const title = 'A Hotline Is Not a Handshake';

let server: ServerProcess;
let visitor: Visitor;
let before: string;

beforeAll(async () => {
  [server, visitor] = await Promise.all([startServer(makeFolder()), startVisitor()]);
  before = server.before.get(hotline) ?? '';
}, 120_000);

afterEach(async () => {
  for (const page of await visitor.browser.pages()) {
    if (page.url().startsWith('http:')) await page.close();
  }
  if ((await readFile(lessonFile(), 'utf8')) !== before) await writeFile(lessonFile(), before);
});

afterAll(async () => {
  await visitor[Symbol.asyncDispose]();
  await server.stop();
});

const lessonFile = () => join(server.folder, 'lessons', hotline);

async function openLesson(): Promise<Page> {
  const page = await visitor.open(`${server.address}/lesson/${hotline}`);
  await page.waitForSelector('.screen[data-etag]');
  return page;
}

function shownFrame(page: Page): Frame {
  const frame = page.frames().findLast((one) => one.url().includes('/preview/'));
  expect(frame).toBeDefined();
  return frame as Frame;
}

const etagOf = (page: Page) => page.$eval('.screen', (screen) => screen.getAttribute('data-etag'));

async function waitForOther(page: Page, etag: string | null): Promise<void> {
  const now = `document.querySelector('.screen')?.getAttribute('data-etag')`;
  await page.waitForFunction(`(${now} ?? null) !== ${JSON.stringify(etag)}`);
}

const textOf = (frame: Frame) => frame.evaluate('document.body.textContent');

describe('the page of the preview server', { timeout: 120_000 }, () => {
  it('shows every lesson and finds one by a word of its title', async () => {
    const page = await visitor.open(server.address);
    await page.waitForSelector('.card');
    expect(await page.$$('.card')).toHaveLength(server.lessons.length);
    await page.type('input[type=search]', 'hotline');
    await page.waitForFunction("document.querySelectorAll('.card').length === 1");
    expect(await page.$eval('.card h2', (heading) => heading.textContent)).toContain(title);
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)(
    'leaves axe nothing to say and scrolls no way but down (%s, %i px)',
    async (scheme, width) => {
      const page = await visitor.open(server.address, { width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const [path, part] of [
        ['/', '.card'],
        [`/lesson/${hotline}`, '.screen[data-etag]'],
      ] as const) {
        await page.goto(server.address + path);
        await page.waitForSelector(part);
        expect(await faultsOfAccess(page)).toEqual([]);
        const room = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(room).toBeLessThanOrEqual(0);
      }
    },
  );

  it('stands under a heading while it waits for the server', async () => {
    const page = await visitor.open('about:blank');
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!/\/api\/l/.test(request.url())) void request.continue();
    });
    for (const path of ['/', `/lesson/${hotline}`]) {
      await page.goto(server.address + path);
      await page.waitForSelector('.waiting');
      expect(await faultsOfAccess(page)).toEqual([]);
    }
  });

  it.each(['light', 'dark'])('shows paper as white, around it all %s', async (scheme) => {
    const page = await openLesson();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.select('.which', 'answer-key');
    await page.waitForSelector('.room.paper .screen[data-etag]');
    const colours = await shownFrame(page).evaluate(`{
      const { backgroundColor, color } = getComputedStyle(document.body);
      [backgroundColor, color];
    }`);
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('says that a lesson is not there, and leads back to the library', async () => {
    const page = await visitor.open(`${server.address}/lesson/nothing.yaml`);
    await page.waitForSelector('[role=alert]');
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.click('main a[href="/"]');
    await page.waitForSelector(`a[href="/lesson/${hotline}"]`);
  });

  it('says that nothing is at an address, and leads back to the library', async () => {
    const page = await visitor.open(`${server.address}/nothing/here`);
    await page.waitForSelector('main h1');
    expect(await faultsOfAccess(page)).toEqual([]);
    await page.click('main a[href="/"]');
    await page.waitForSelector(`a[href="/lesson/${hotline}"]`);
  });

  it('shows a change on the disk in two tabs, at the slide that changed', async () => {
    const pages = [await openLesson(), await openLesson()];
    const [first] = pages as [Page, Page];
    await first.bringToFront();
    await shownFrame(first).evaluate("location.hash = '#3'");
    const etag = await etagOf(first);
    await writeFile(lessonFile(), before.replace(`title: ${title}`, 'title: A Line Kept Open'));
    for (const page of pages) {
      await page.bringToFront();
      await waitForOther(page, etag);
      expect(await textOf(shownFrame(page))).toContain('A Line Kept Open');
    }
    expect(await shownFrame(first).evaluate('location.hash')).toBe('#1');
  });

  it('leaves who turns slides by key in the preview at the keys, on the same slide', async () => {
    const page = await openLesson();
    await page.waitForSelector('.connection.open');
    await page.focus('.screen iframe');
    const turnTo = async (slide: string) => {
      await page.keyboard.press('ArrowRight');
      await shownFrame(page).waitForFunction(`location.hash === '${slide}'`);
    };
    await turnTo('#2');
    await turnTo('#3');
    const etag = await etagOf(page);
    await writeFile(lessonFile(), before.replace(/^exitTicket:\n(?: {2}.*\n)+/m, ''));
    await waitForOther(page, etag);
    await turnTo('#4');
  });

  it('keeps the last good preview and names file and line while a lesson is broken', async () => {
    const page = await openLesson();
    await writeFile(lessonFile(), `title: [\n${before}`);
    await page.waitForSelector('.stale');
    expect(await page.$eval('.stale', (note) => note.textContent)).toMatch(
      new RegExp(`${hotline}, line \\d`),
    );
    expect(await textOf(shownFrame(page))).toContain(title);
    await page.click('.stale button');
    await page.waitForFunction(
      `document.activeElement.matches('.cm-content') &&
        document.querySelector('.stale button').textContent.endsWith(
          ' ' + (1 + [...document.querySelectorAll('.cm-line')].findIndex((line) => line.matches('.cm-activeLine'))))`,
    );
    await writeFile(lessonFile(), before);
    await page.waitForFunction("document.querySelector(\'.stale\') === null");
  });

  it('hands out a kit, and says what it lacks and why a PDF is not there', async () => {
    const lacking = await startServer(server.folder, 0, ['--browser', '/no/such/browser']);
    try {
      const page = await visitor.open(`${lacking.address}/lesson/${hotline}`);
      await page.waitForSelector('.ways');
      const browser = await page.createCDPSession();
      await browser.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
      const handedOut = new Promise<string>((done) => {
        browser.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
          done(suggestedFilename);
        });
      });
      await page.click('.ways [download]');
      await page.waitForSelector('.kit-state .remark');
      expect(await handedOut).toBe(hotline.replace('.yaml', '.zip'));
      const why = /\/no\/such\/browser, is not there/;
      expect(await page.$eval('.kit-state', (state) => state.textContent)).toMatch(why);
      expect(await faultsOfAccess(page)).toEqual([]);
      await page.goto(`${lacking.address}/api/lessons/${hotline}/pdf/quiz`);
      expect(await page.$eval('main', (main) => main.textContent)).toMatch(why);
      expect(await faultsOfAccess(page)).toEqual([]);
    } finally {
      await lacking.stop();
    }
  });

  it('gives a previewed document neither the page around it nor its server', async () => {
    const page = await openLesson();
    const reached = await shownFrame(page).evaluate(`(async () => {
      const asked = await fetch('${server.address}/api/library').then(() => 'answered', () => 'refused');
      try {
        return [asked, parent.document.title];
      } catch {
        return [asked, 'closed'];
      }
    })()`);
    expect(reached).toEqual(['refused', 'closed']);
  });

  it('runs no script that stands in it, wherever that came from', async () => {
    const page = await openLesson();
    const ran = await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      const picture = document.createElement('div');
      picture.innerHTML = '<img src="data:," onerror="window.ran = true">';
      document.body.append(script, picture);
      new Promise((done) => setTimeout(() => done(window.ran === true), 200));
    }`);
    expect(ran).toBe(false);
  });

  it('comes back by itself after the server was killed and started again', async () => {
    const page = await openLesson();
    await server.stop('SIGKILL');
    try {
      await page.waitForSelector('.connection.lost');
    } finally {
      server = await startServer(server.folder, server.port);
    }
    await page.waitForSelector('.connection.open');
    const etag = await etagOf(page);
    await writeFile(lessonFile(), before.replace(`title: ${title}`, 'title: Taken Up Again'));
    await waitForOther(page, etag);
  });

  it('logs no error and asks for nothing beyond the server', () => {
    // A frame may not keep the screen awake, and a test above tried what the policy forbids.
    const expected = /screen-wake-lock|Content Security Policy/;
    expect(visitor.faults.filter((fault) => !expected.test(fault))).toEqual([]);
  });
});
