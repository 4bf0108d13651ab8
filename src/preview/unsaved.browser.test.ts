/** What a page has and its file has not: kept in the browser, sent again, and taken back step by step. */
import { describe, expect, it } from 'vitest';
import {
  emptyTitle,
  openGroups,
  press,
  setTitle,
  titleField,
  valueOf,
  waitForLive,
  waitForState,
} from '../test/lesson-page.js';
import { serveLesson } from '../test/serve-lesson.js';
import type { HTTPRequest, Page } from '../test/visit.js';

const { before, onDisk, open, openAs, path, withoutServer } = serveLesson();

const firstStem = '.group:nth-of-type(2) .item:first-child textarea';

async function openForm(): Promise<Page> {
  const page = await openAs('Form');
  await openGroups(page);
  await waitForLive(page);
  return page;
}

const said = (page: Page) => page.$eval('.save-state', (one) => one.textContent);
const wordsShown = (page: Page) =>
  page.$$eval('.group:nth-of-type(1) .item h3', (heads) => heads.map((head) => head.textContent));
const pollWords = (page: Page) => expect.poll(() => wordsShown(page));
const pollDisk = () => expect.poll(onDisk, { timeout: 30_000 });
async function writeStem(page: Page, words: string): Promise<void> {
  await page.focus(firstStem);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
}

async function toLibrary(page: Page): Promise<void> {
  await page.click('nav [href="/"]');
  await page.waitForSelector('.library');
}

async function fromLibrary(page: Page): Promise<void> {
  const card = await page.waitForSelector(`.card [href="${path}"]`);
  await card?.click();
  await press(page, 'Form');
  await openGroups(page);
}

type Answer = Parameters<HTTPRequest['respond']>[0];

const isRewrite = (request: HTTPRequest) => request.url().endsWith('/api/rewrite');
const isSave = (request: HTTPRequest) => request.method() === 'PUT';

/** Answers the next `times` requests of a kind in the place of the server. */
async function answerInstead(
  page: Page,
  isMeant: (request: HTTPRequest) => boolean,
  answer: Answer,
  times = 1,
): Promise<void> {
  let left = times;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (left === 0 || !isMeant(request)) void request.continue();
    else {
      left -= 1;
      void request.respond(answer);
    }
  });
}

/** To the server, whose answer does not reach the page. */
async function passOn(request: HTTPRequest): Promise<void> {
  const body = (await request.fetchPostData()) ?? '';
  await fetch(request.url(), { method: request.method(), headers: request.headers(), body });
}

const brokenOff = { status: 200, contentType: 'application/json', body: '{"text":"a-hot' };
const refusal = (status: number) => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify({
    problem: { severity: 'error', code: 'serve/refused', message: 'Not now.', hint: 'Wait.' },
  }),
});

describe('what is written in the form while it cannot be saved', { timeout: 120_000 }, () => {
  it('is kept when the page is closed, and saved when it is opened again', async () => {
    const page = await openForm();
    await withoutServer(page, async () => {
      await setTitle(page, 'Kept Form');
      await waitForState(page, 'unreachable');
      expect(await said(page)).toContain('kept in this browser');
      await page.close();
    });
    const again = await openForm();
    await waitForState(again, 'saved');
    expect(await valueOf(again, titleField)).toBe('Kept Form');
    expect(await onDisk()).toContain('\ntitle: Kept Form\n');
  });

  it('is kept when the page is loaded anew right after typing', async () => {
    const page = await openForm();
    await setTitle(page, 'Quick Words');
    await page.reload();
    await pollDisk().toContain('\ntitle: Quick Words\n');
  });

  it('is kept when it was refused and the lesson is left, and is asked for again', async () => {
    const page = await openForm();
    await emptyTitle(page);
    await writeStem(page, 'Who wrote this?');
    await toLibrary(page);
    await fromLibrary(page);
    await waitForState(page, 'refused');
    expect(await valueOf(page, firstStem)).toBe('Who wrote this?');
    expect(await valueOf(page, titleField)).toBe('');
    await setTitle(page, 'There Again');
    await waitForState(page, 'saved');
    expect(await onDisk()).toContain('Who wrote this?');
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  it('is shown when the lesson is left during the writing and opened again', async () => {
    const page = await openForm();
    const held: HTTPRequest[] = [];
    let isHolding = true;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (isHolding && isRewrite(request)) held.push(request);
      else void request.continue();
    });
    await setTitle(page, 'Left');
    await expect.poll(() => held.length, { timeout: 30_000 }).toBeGreaterThan(0);
    await toLibrary(page);
    await fromLibrary(page);
    isHolding = false;
    await Promise.all(held.map((request) => request.continue()));
    await pollDisk().toContain('title: Left\n');
    await waitForState(page, 'saved');
    expect(await valueOf(page, titleField)).toBe('Left');
  });

  it('is not called kept where the browser has no room', async () => {
    const page = await openForm();
    await page.evaluate(`for (let size = 1 << 20; size > 0; ) {
      try { localStorage.setItem('other ' + Math.random(), 'x'.repeat(size)); } catch { size >>= 1; }
    }`);
    await withoutServer(page, async () => {
      await setTitle(page, 'No Room');
      await waitForState(page, 'unreachable');
      expect(await said(page)).toBe('Not saved yet: leave this page open');
    });
    await waitForState(page, 'saved');
    expect(await onDisk()).toContain('title: No Room\n');
  });

  it('is saved in a browser that keeps nothing at all', async () => {
    const page = await open('/');
    await page.evaluateOnNewDocument(`Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() { throw new DOMException('denied', 'SecurityError'); },
    })`);
    await page.reload();
    await fromLibrary(page);
    await setTitle(page, 'Kept Nowhere');
    await waitForState(page, 'saved');
    expect(await onDisk()).toContain('title: Kept Nowhere\n');
    // For the next test.
    await page.evaluate('delete window.localStorage; localStorage.clear()').catch(() => undefined);
    await page.close();
  });
});

describe('an answer that does not come', { timeout: 120_000 }, () => {
  it.each([
    ['a save', isSave, brokenOff],
    ['a save', isSave, refusal(500)],
    ['a writing', isRewrite, brokenOff],
    ['a writing', isRewrite, refusal(429)],
  ] as const)('of %s is asked for again (%#)', async (_, isMeant, answer) => {
    const page = await openForm();
    await answerInstead(page, isMeant, answer);
    await press(page, 'Drop rival');
    await page.waitForSelector('.save-state:is(.unreachable, .refused)');
    expect(await onDisk()).toContain('word: rival\n');
    await pollDisk().not.toContain('word: rival\n');
    await waitForState(page, 'saved');
    await setTitle(page, 'Written After');
    await pollDisk().toContain('title: Written After\n');
  });

  it('to a save that reached the file is not taken for a change of somebody else', async () => {
    const page = await openForm();
    let isFirst = true;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!isFirst || !isSave(request)) {
        void request.continue();
        return;
      }
      isFirst = false;
      void passOn(request).then(() => request.respond(brokenOff));
    });
    await setTitle(page, 'One');
    await waitForState(page, 'unreachable');
    await setTitle(page, 'Another');
    await waitForState(page, 'saved');
    await pollDisk().toMatch(/\ntitle: "?Another"?\n/);
  });
});

describe('undo and redo', { timeout: 120_000 }, () => {
  it('go step by step through what was refused', async () => {
    const page = await openForm();
    await press(page, 'Drop rival');
    await waitForState(page, 'saved');
    await press(page, 'Undo');
    await waitForState(page, 'saved');
    const words = await wordsShown(page);
    const stem = await valueOf(page, firstStem);
    await emptyTitle(page);
    await writeStem(page, 'Who wrote this?');
    await press(page, `Drop ${String(words[0])}`);
    await press(page, 'Undo');
    await pollWords(page).toEqual(words);
    expect(await valueOf(page, firstStem)).toBe('Who wrote this?');
    await press(page, 'Redo');
    await pollWords(page).toEqual(words.slice(1));
    await page.waitForSelector('.edit-bar button:nth-of-type(2)[aria-disabled=true]');
    await press(page, 'Undo');
    await press(page, 'Undo');
    await expect.poll(() => valueOf(page, firstStem)).toBe(stem);
    expect(await valueOf(page, titleField)).toBe('');
    await press(page, 'Undo');
    await waitForState(page, 'saved');
    expect(await valueOf(page, titleField)).toBe('A Hotline Is Not a Handshake');
    expect(await onDisk()).toBe(before());
    await press(page, 'Redo');
    await expect.poll(() => valueOf(page, titleField)).toBe('');
  });

  it('take back one of the changes that were made while the server was gone', async () => {
    const page = await openForm();
    const [first, second, third, ...others] = await wordsShown(page);
    await withoutServer(page, async () => {
      for (const word of [first, second, third]) await press(page, `Drop ${String(word)}`);
      await waitForState(page, 'unreachable');
      await press(page, 'Undo');
      await pollWords(page).toEqual([third, ...others]);
    });
    await waitForState(page, 'saved');
    expect(await wordsShown(page)).toEqual([third, ...others]);
    const after = await onDisk();
    expect(after).not.toContain(`word: ${String(second)}\n`);
    expect(after).toContain(`word: ${String(third)}\n`);
    await press(page, 'Redo');
    await pollDisk().not.toContain(`word: ${String(third)}\n`);
  });

  it('show in the form what they brought back where a save was refused', async () => {
    const page = await openForm();
    const words = await wordsShown(page);
    await answerInstead(page, isSave, refusal(500), Infinity);
    await press(page, 'Drop rival');
    await waitForState(page, 'refused');
    await press(page, 'Undo');
    await waitForState(page, 'saved');
    expect(await wordsShown(page)).toEqual(words);
  });
});
