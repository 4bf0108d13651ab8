/** The slides' window and the presenter's, both opened from the disk: what one does, the other shows. */
import axe from 'axe-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hotlineLesson } from './hotline-lesson.js';
import { makeDocument } from './make-document.js';
import { pagesOnDisk, type Page, type PagesOnDisk } from './pages-on-disk.js';

let disk: PagesOnDisk;
let wall: Page;
let desk: Page;

beforeAll(async () => {
  disk = await pagesOnDisk();
  const deck = await disk.write('deck', (await makeDocument('deck', hotlineLesson())).html);
  wall = await disk.browser.newPage();
  await wall.setViewport({ width: 1280, height: 800 });
  await wall.goto(deck);
  const opened = new Promise<Page>((resolve) => {
    wall.once('popup', (page) => {
      if (page !== null) resolve(page);
    });
  });
  await wall.keyboard.type('p');
  desk = await opened;
  await desk.setViewport({ width: 1100, height: 720 });
  await shows(desk, '.presenter .desk');
});
afterAll(async () => {
  await disk[Symbol.asyncDispose]();
});

const until = (page: Page, condition: string) => page.waitForFunction(condition, { polling: 50 });
const shows = (page: Page, selector: string) =>
  until(page, `document.querySelector(${JSON.stringify(selector)})?.checkVisibility()`);
const hides = (page: Page, selector: string) =>
  until(page, `!document.querySelector(${JSON.stringify(selector)})?.checkVisibility()`);
const text = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');
const isOn = (page: Page, slide: number) =>
  until(page, `document.querySelector('.bar .count').textContent.startsWith('${slide} /')`);

/** Number of the first slide whose heading or cue holds the words. */
const slideOf = (words: string): Promise<number> =>
  wall.evaluate(
    `Array.from(document.querySelectorAll('main.deck > svg')).findIndex((slide) =>
      slide.textContent.includes(${JSON.stringify(words)})) + 1`,
  ) as Promise<number>;

async function go(slide: number): Promise<void> {
  await wall.bringToFront();
  await wall.keyboard.type(String(slide));
  await wall.keyboard.press('Enter');
  await isOn(wall, slide);
  await isOn(desk, slide);
}

beforeEach(() => go(1));

describe('the presenter’s window', () => {
  it('shows slide, next slide and notes, and follows the slides as they follow it', async () => {
    await go(3);
    expect(await text(desk, '.panel')).toContain('A cost for breaking');
    await shows(desk, 'main.deck > svg:nth-of-type(4)');
    await desk.bringToFront();
    await desk.keyboard.press('PageDown');
    await isOn(wall, 4);
    expect(await wall.$('.desk')).toBe(null);
  });

  it('stays on its slide when a clicker begins anew', async () => {
    await go(4);
    await desk.bringToFront();
    await desk.keyboard.press('F5');
    await desk.keyboard.press('PageDown');
    await isOn(wall, 5);
    await isOn(desk, 5);
  });

  it('gives the notes the height of the window beside the slides', async () => {
    const { top, bottom, slide } = (await desk.evaluate(`(() => {
      const { top, bottom, left } = document.querySelector('.panel').getBoundingClientRect();
      const { right } = document.querySelector('svg.upcoming').getBoundingClientRect();
      return { top, bottom, slide: right <= left };
    })()`)) as Record<string, number>;
    expect(slide).toBe(true);
    expect(Number(bottom) - Number(top)).toBeGreaterThan(720 * 0.75);
  });

  it('tells the minutes of the plan, never from one minute to the same', async () => {
    const count = await wall.$$eval('main.deck > svg', (slides) => slides.length);
    const told: string[] = [];
    for (let slide = 1; slide <= count; slide += 1) {
      await go(slide);
      told.push(await text(desk, '.plan-state .soft'));
    }
    expect(told[0]).toBe('Plan: 45 minutes');
    expect(new Set(told).size).toBeGreaterThan(5);
    for (const line of told) expect(line).toMatch(/^Plan: (?:minute \d+(?: to \d+)? of )?45/);
    expect(told.filter((line) => /minute (\d+) to \1 /.test(line))).toEqual([]);
  });

  it('counts the lesson from the first step on', async () => {
    await go(2);
    await until(desk, `/^(On time|\\d+ min)/.test(document.querySelector('.pace').textContent)`);
  });

  it('is linked again after either window was loaded anew', async () => {
    await go(5);
    await desk.reload();
    await isOn(desk, 5);
    await wall.reload();
    await isOn(wall, 5);
    await hides(desk, '.unlinked');
    await go(6);
  });

  it('keeps the size that its notes were given', async () => {
    const size = () => desk.$eval('.panel .lines', (lines) => lines.style.fontSize);
    expect(await size()).toBe('18px');
    await desk.click('.panel button[aria-label^="A+"]');
    expect(await size()).toBe('20px');
    await desk.reload();
    await shows(desk, '.presenter .desk');
    expect(await size()).toBe('20px');
  });

  it('scrolls notes that are longer than their panel by keyboard, and goes on beside them', async () => {
    await go(3);
    await desk.bringToFront();
    await desk.$eval('.panel .lines', (lines) => {
      lines.style.fontSize = '80px';
    });
    await desk.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await desk.focus('.panel');
    // Pressed again where nothing has moved after half a second.
    const scrolls = (key: 'ArrowDown' | 'PageDown' | 'Space' | 'End' | 'Home', condition: string) =>
      vi.waitFor(
        async () => {
          await desk.keyboard.press(key);
          const scrolled = `document.querySelector('.panel').scrollTop ${condition}`;
          await desk.waitForFunction(scrolled, { polling: 50, timeout: 500 });
        },
        { timeout: 10_000 },
      );
    for (const key of ['ArrowDown', 'PageDown', 'Space', 'End'] as const) {
      await scrolls(key, '> 0');
      await scrolls('Home', '=== 0');
    }
    expect(await text(desk, '.bar .count')).toMatch(/^3 /);
    await desk.keyboard.press('ArrowRight');
    await isOn(wall, 4);
    await desk.click('.panel .lines');
    await desk.keyboard.press('PageDown');
    await isOn(wall, 5);
    await desk.$eval('.panel .lines', (lines) => {
      lines.style.fontSize = '14px';
    });
    await desk.focus('.panel');
    await desk.keyboard.press('PageDown');
    await isOn(wall, 6);
    await desk.emulateMediaFeatures([]);
    await desk.reload();
    await shows(desk, '.presenter .desk');
  });

  it('has no barrier that axe-core knows, nor has the search', async () => {
    await go(3);
    const barriers = async (page: Page) => {
      await page.evaluate(`${axe.source};0`);
      return page.evaluate(`axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => [id, html.slice(0, 200), failureSummary].join(' '))))`);
    };
    await desk.bringToFront();
    expect(await barriers(desk)).toEqual([]);
    await wall.bringToFront();
    await wall.keyboard.type('/hotline');
    await shows(wall, 'dialog.overview li:not([hidden]) .found mark');
    expect(await barriers(wall)).toEqual([]);
    await wall.keyboard.press('Escape');
  });
});

describe('both windows', () => {
  it('count a task down together, by one clock', async () => {
    await go(await slideOf('Discussion: '));
    const digits = '.cue .countdown .digits';
    const onWall = `svg.current ${digits}`;
    expect(await text(wall, onWall)).toBe('10:00');
    await desk.bringToFront();
    await desk.keyboard.type('t');
    await until(wall, `document.querySelector('${onWall}').textContent !== '10:00'`);
    await desk.keyboard.type('m');
    await until(wall, `/^10:/.test(document.querySelector('${onWall}').textContent)`);
    await desk.keyboard.type('t');
    await shows(wall, 'svg.current .cue .countdown button[aria-label=Start]');
    await desk.keyboard.type('r');
    await until(wall, `document.querySelector('${onWall}').textContent === '10:00'`);
  });

  it('show what is drawn, undone and cleared', async () => {
    await go(6);
    await wall.keyboard.type('d');
    await shows(wall, '.pens');
    const draw = async (y: number) => {
      await wall.mouse.move(300, y);
      await wall.mouse.down();
      await wall.mouse.move(700, y + 40, { steps: 5 });
      await wall.mouse.up();
    };
    const strokes = (count: number) =>
      until(desk, `document.querySelectorAll('svg.current .ink > g').length === ${count}`);
    await draw(300);
    await draw(400);
    await strokes(2);
    await isOn(wall, 6);
    await wall.keyboard.type('u');
    await strokes(1);
    await wall.keyboard.type('c');
    await strokes(0);
    await wall.keyboard.type('d');
    await hides(wall, '.pens');
  });

  it('point at the same word', async () => {
    await desk.bringToFront();
    await desk.keyboard.type('l');
    await desk.mouse.move(200, 250);
    await desk.mouse.move(240, 260);
    await shows(wall, '.laser');
    await desk.keyboard.type('l');
    await hides(wall, '.laser');
  });

  it('see a part of the slide large', async () => {
    await go(7);
    await wall.keyboard.type('+');
    await until(desk, `document.documentElement.classList.contains('zoomed')`);
    await wall.keyboard.press('Escape');
    await until(desk, `!document.documentElement.classList.contains('zoomed')`);
  });

  it('go black for the class alone, with the way back in either', async () => {
    await desk.bringToFront();
    await desk.keyboard.type('b');
    await shows(wall, '.black');
    const width = (page: Page) => page.$eval('.black', (cover) => cover.clientWidth);
    expect(await width(wall)).toBe(1280);
    expect(await width(desk)).toBeLessThan(500);
    await desk.click('.black');
    await hides(wall, '.black');
  });
});

describe('the slides at once', () => {
  it('are found by what stands on them and gone to with Enter', async () => {
    await wall.keyboard.type('/');
    await wall.keyboard.type('espionage');
    await shows(wall, 'dialog.overview li:not([hidden]) .found mark');
    const found = await text(wall, 'dialog.overview li:not([hidden]) .title');
    const around = await text(wall, 'dialog.overview li:not([hidden]) .found');
    const words = await text(wall, 'dialog.overview li:not([hidden]) section');
    expect(around).toMatch(/^… .* …$/);
    const whole = around.slice(1, -1).trim().split(/\s+/);
    expect(whole.filter((word) => !words.split(/\s+/).includes(word))).toEqual([]);
    await wall.keyboard.press('Enter');
    await hides(wall, 'dialog.overview');
    await isOn(desk, Number.parseInt(found, 10));
  });

  it('are gone through with arrows', async () => {
    await wall.keyboard.type('o');
    await shows(wall, 'dialog.overview');
    await wall.keyboard.press('ArrowRight');
    await wall.keyboard.press('Enter');
    await isOn(wall, 2);
  });
});
