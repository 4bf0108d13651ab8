/** The player and the machine it runs on: the screen kept awake, and no motion where none is wanted. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hotlineLesson } from './hotline-lesson.js';
import { makeDocument } from './make-document.js';
import { pagesOnDisk, type Page, type PagesOnDisk } from './pages-on-disk.js';

const wall = { width: 1280, height: 800 };
let disk: PagesOnDisk;
let deck: string;
let page: Page;
let faults: unknown[];

beforeAll(async () => {
  disk = await pagesOnDisk();
  deck = await disk.write('deck', (await makeDocument('deck', hotlineLesson())).html);
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await disk[Symbol.asyncDispose]();
});

const until = (condition: string, on = page) => on.waitForFunction(condition, { polling: 50 });
const isOn = (slide: number) =>
  until(`document.querySelector('.bar .count').textContent.startsWith('${slide} /')`);

async function open(before = '', allowed = false): Promise<void> {
  page = await disk.browser.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const client = await page.createCDPSession();
  await client.send('Browser.resetPermissions');
  if (allowed) await client.send('Browser.grantPermissions', { permissions: ['wakeLockScreen'] });
  await page.setViewport(wall);
  await page.evaluateOnNewDocument(before);
  await page.goto(deck);
  await isOn(1);
}

/** Real locks as the browser gives them stand in `locks`, and what it refuses in `refused`. */
const watchLocks = `
  window.locks = [];
  window.refused = 0;
  const ask = WakeLock.prototype.request;
  WakeLock.prototype.request = function (type) {
    const asked = ask.call(this, type);
    asked.then((lock) => window.locks.push(lock), () => { window.refused += 1; });
    return asked;
  };`;
const locks = () => page.evaluate('locks.map((lock) => lock.released ? "free" : "held")');

async function setWindow(windowState: 'minimized' | 'normal'): Promise<void> {
  const client = await page.createCDPSession();
  const { windowId } = await client.send('Browser.getWindowForTarget');
  await client.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  await until(`document.hidden === ${String(windowState === 'minimized')}`);
}

describe('the screen', () => {
  it('is kept awake from the second slide on, again after the page was hidden, not while scrolling', async () => {
    await open(watchLocks, true);
    expect(await locks()).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await until('locks.length === 1');
    await page.keyboard.press('ArrowRight');
    await isOn(3);
    expect(await locks()).toEqual(['held']);
    try {
      await setWindow('minimized');
      await until('locks[0].released');
    } finally {
      await setWindow('normal');
    }
    await until('locks.length === 2');
    expect(await locks()).toEqual(['free', 'held']);
    await page.setViewport({ width: 390, height: 800 });
    await until('locks[1].released');
    await page.setViewport(wall);
    await until('locks.length === 3');
    expect(await locks()).toEqual(['free', 'free', 'held']);
    expect(faults).toEqual([]);
  });

  it.each([
    ['refuses', watchLocks, 'refused > 0'],
    ['has no such thing', 'delete Navigator.prototype.wakeLock;', '!("wakeLock" in navigator)'],
  ])('may sleep where the browser %s, and the slides go on', async (_, before, happened) => {
    await open(before);
    await page.keyboard.press('ArrowRight');
    await until(happened);
    await page.keyboard.press('ArrowRight');
    await isOn(3);
    expect(faults).toEqual([]);
  });
});

/** What moves or would move, with every countdown run out. */
const moving = `(() => {
  for (const countdown of document.querySelectorAll('.countdown')) countdown.classList.add('begun', 'over');
  const all = Array.from(document.querySelectorAll('*'));
  return all.flatMap((element) => [null, '::before', '::after'].flatMap((part) => {
    const { transitionDuration, animationName } = getComputedStyle(element, part);
    const still = /^(0s(, )?)*$/.test(transitionDuration) && animationName === 'none';
    return still ? [] : [element.className];
  })).concat(document.getAnimations().map(() => 'running'));
})()`;

describe('motion', () => {
  const presenter = async (): Promise<Page> => {
    const opened = new Promise<Page>((resolve) => {
      page.once('popup', (other) => {
        if (other !== null) resolve(other);
      });
    });
    await page.keyboard.press('p');
    const desk = await opened;
    await until('document.querySelector(".presenter .desk") !== null', desk);
    return desk;
  };
  const reduce = [{ name: 'prefers-reduced-motion', value: 'reduce' }];

  it('is there where nobody minds, and stops in both windows where less is wanted', async () => {
    await open();
    const desk = await presenter();
    try {
      for (const each of [page, desk]) {
        await each.bringToFront();
        expect(await each.evaluate(moving)).not.toEqual([]);
        await each.emulateMediaFeatures(reduce);
        await until('matchMedia("(prefers-reduced-motion: reduce)").matches', each);
        expect(await each.evaluate(moving)).toEqual([]);
        await each.keyboard.press('ArrowRight');
        expect(await each.evaluate(moving)).toEqual([]);
      }
    } finally {
      await desk.close();
    }
  });
});
