/** The player in a real browser, from the disk: keys, fingers, address, notes, print. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hotlineLesson } from './hotline-lesson.js';
import { makeDocument } from './make-document.js';
import { pagesOnDisk, type Page, type PagesOnDisk } from './pages-on-disk.js';

type KeyInput = Parameters<Page['keyboard']['press']>[0];
type Viewport = NonNullable<Parameters<Page['setViewport']>[0]>;

const wall: Viewport = { width: 1280, height: 800 };
let disk: PagesOnDisk;
let deck: string;
let mirrored: string;
let page: Page;

beforeAll(async () => {
  disk = await pagesOnDisk();
  deck = await disk.write('deck', (await makeDocument('deck', hotlineLesson())).html);
  const arabic = await makeDocument('deck', hotlineLesson({ language: 'ar' }));
  mirrored = await disk.write('mirrored', arabic.html);
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await disk[Symbol.asyncDispose]();
});

async function open(hash = '', viewport = wall, address = deck): Promise<void> {
  page = await disk.browser.newPage();
  await page.setViewport(viewport);
  await page.goto(`${address}${hash}`);
}

/** Number of the slide that is shown, as the bar, the address and the slides agree on it. */
async function shown(): Promise<number> {
  const numbers = (await page.evaluate(`[
    document.querySelector('.bar .count').textContent.split(' / ')[0],
    location.hash.slice(1) || '1',
    ...Array.from(document.querySelectorAll('main.deck > svg'))
      .flatMap((slide, at) => getComputedStyle(slide).display === 'none' ? [] : [at + 1]),
  ].map(Number)`)) as number[];
  expect(new Set(numbers).size).toBe(1);
  return numbers[0] ?? 0;
}

const evaluate = <T>(code: string): Promise<T> => page.evaluate(code) as Promise<T>;
const press = async (...keys: KeyInput[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

describe('the keyboard', () => {
  it.each<[KeyInput, KeyInput]>([
    ['ArrowRight', 'ArrowLeft'],
    ['ArrowDown', 'ArrowUp'],
    ['PageDown', 'PageUp'],
  ])('goes on with %s and back with %s', async (on, back) => {
    await open();
    await press(on, on);
    expect(await shown()).toBe(3);
    await press(back);
    expect(await shown()).toBe(2);
  });

  it('goes on with the space bar, back with Shift, and to either end', async () => {
    await open();
    await press('Space');
    expect(await shown()).toBe(2);
    await page.keyboard.down('Shift');
    await press('Space');
    await page.keyboard.up('Shift');
    expect(await shown()).toBe(1);
    await press('ArrowLeft');
    expect(await shown()).toBe(1);
    await press('End');
    const last = await shown();
    expect(last).toBeGreaterThan(20);
    await press('ArrowRight');
    expect(await shown()).toBe(last);
    await press('Home');
    expect(await shown()).toBe(1);
  });

  it('goes on to the left where the writing runs from right to left', async () => {
    await open('', wall, mirrored);
    await press('ArrowLeft');
    expect(await shown()).toBe(2);
    await press('ArrowRight');
    expect(await shown()).toBe(1);
    const more = 'document.querySelector(".countdown button:last-child")';
    expect(await evaluate(`getComputedStyle(${more}).direction`)).toBe('ltr');
  });

  it('presses a button that has the focus and leaves the slide', async () => {
    await open();
    await page.focus('.bar button[aria-label="Speaker notes"]');
    await press('Space');
    expect(await shown()).toBe(1);
    expect(await evaluate('document.querySelector(".panel").hidden')).toBe(false);
  });

  it.each(['Escape', '?'] as const)(
    'lists the keys on ? and closes the list on %s',
    async (key) => {
      await open();
      await page.keyboard.type('?');
      expect(await evaluate('document.querySelector("dialog.help").open')).toBe(true);
      await press('ArrowRight');
      expect(await shown()).toBe(1);
      await press(key);
      expect(await evaluate('document.querySelector("dialog.help").open')).toBe(false);
    },
  );

  it('goes black by the place of B where that key has another letter', async () => {
    await open();
    const key = (init: object) =>
      evaluate(`dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify(init)}))`);
    const isBlack = () => evaluate('document.documentElement.classList.contains("blacked")');
    await key({ key: 'и', code: 'KeyB' });
    expect(await isBlack()).toBe(true);
    await key({ key: 'b', code: 'KeyN' });
    expect(await isBlack()).toBe(false);
  });
});

describe('the address', () => {
  it('opens the slide it names', async () => {
    await open('#7');
    expect(await shown()).toBe(7);
  });

  it('follows a link to another slide', async () => {
    await open('#7');
    await evaluate('location.hash = "#4"');
    await page.waitForFunction(
      'document.querySelector(".bar .count").textContent.startsWith("4 ")',
      { polling: 50 },
    );
    expect(await shown()).toBe(4);
  });

  it.each(['#0', '#999', '#nonsense', '#%E0%A4%A'])(
    'begins at the first slide for %s',
    async (hash) => {
      await open(hash);
      expect(await evaluate('document.querySelector(".bar .count").textContent')).toMatch(/^1 /);
    },
  );
});

describe('fingers and the mouse', () => {
  it('go on at the right and back at the left', async () => {
    await open('#5');
    await page.mouse.click(900, 300);
    expect(await shown()).toBe(6);
    await page.mouse.click(100, 300);
    expect(await shown()).toBe(5);
  });

  const isOn = (mode: string) =>
    evaluate(`document.documentElement.classList.contains(${JSON.stringify(mode)})`);

  it('leave the keys to the slides after a press on the bar', async () => {
    await open('#5');
    await page.click('.bar button[aria-label="Back"]');
    expect(await shown()).toBe(4);
    await press('Space');
    expect(await shown()).toBe(5);
    await page.click('.bar button[aria-label="Draw"]');
    await press('7', 'Enter');
    expect(await shown()).toBe(7);
    expect(await isOn('drawing')).toBe(true);
  });

  it.each([
    ['the mouse', () => page.click('.bar button[aria-label="All slides"]')],
    [
      'the keyboard',
      () => page.focus('.bar button[aria-label="All slides"]').then(() => press('Enter')),
    ],
  ])(
    'leave the keys to the slides after a choice among all of them, opened with %s',
    async (_, openAll) => {
      await open();
      await openAll();
      await page.click('dialog.overview li:nth-child(3) button');
      expect(await shown()).toBe(3);
      await press('Space');
      expect(await shown()).toBe(4);
      expect(await evaluate('document.querySelector("dialog.overview").open')).toBe(false);
    },
  );

  it('mark text without going on', async () => {
    await open('#6');
    await page.mouse.move(300, 360);
    await page.mouse.down();
    await page.mouse.move(900, 360, { steps: 4 });
    await page.mouse.up();
    expect(await shown()).toBe(6);
  });

  it('swipe', async () => {
    await open('#5', { ...wall, hasTouch: true });
    const touch = await page.touchscreen.touchStart(800, 300);
    await touch.move(500, 310);
    await touch.end();
    expect(await shown()).toBe(6);
  });
});

describe('what a slide reveals step by step', () => {
  let stepped: string;
  const revealed = () =>
    evaluate(`Array.from(document.querySelectorAll('svg.current .step'))
      .filter((step) => getComputedStyle(step).visibility === 'visible').length`);

  beforeAll(async () => {
    const { html } = await makeDocument('deck', hotlineLesson());
    const [title, objectives, ...others] = html.split('<li>');
    const marked = [title, objectives, ...others.slice(0, 1)].join('<li data-marpit-fragment="1">');
    stepped = await disk.write('stepped', [marked, ...others.slice(1)].join('<li>'));
  });

  it('comes one by one, goes the same way, and is in the address', async () => {
    await open('#2', wall, stepped);
    expect(await revealed()).toBe(0);
    await press('PageDown');
    expect([await revealed(), await evaluate('location.hash')]).toEqual([1, '#2.1']);
    await press('PageDown', 'PageDown');
    expect(await evaluate('location.hash')).toBe('#3');
    await press('PageUp');
    expect([await revealed(), await evaluate('location.hash')]).toEqual([2, '#2.2']);
  });

  it('is there at once by its address, and all of it on paper', async () => {
    await open('#2.1', wall, stepped);
    expect(await revealed()).toBe(1);
    await page.emulateMediaType('print');
    expect(await revealed()).toBe(2);
  });
});

it('shows the title among all slides as it is on the screen', async () => {
  await open();
  await press('o');
  const ratio = await evaluate(`(() => {
    const place = (root) => {
      const slide = root.querySelector('section').getBoundingClientRect();
      const title = root.querySelector('h1').getBoundingClientRect();
      return [(title.top - slide.top) / slide.height, (title.left - slide.left) / slide.width];
    };
    const [one, other] = ['svg.current', 'dialog.overview li'].map((at) => place(document.querySelector(at)));
    return one.map((share, at) => Math.round(100 * (share - other[at])));
  })()`);
  expect(ratio).toEqual([0, 0]);
});

it('names slides in the language of the lesson', async () => {
  await open('', wall, mirrored);
  expect(
    await page.$eval('main.deck section', (slide) => slide.getAttribute('aria-label')),
  ).toMatch(/^الشريحة 1 من \d+$/);
});

it('shows the notes of each slide on N, and tells a screen reader which slide it is', async () => {
  await open('#3');
  await press('n');
  expect(await evaluate('document.querySelector(".panel").innerText')).toContain(
    'A cost for breaking',
  );
  await press('ArrowRight');
  expect(await evaluate('document.querySelector(".panel").innerText')).toContain('understanding');
  expect(await evaluate('document.querySelector("[role=status]").textContent')).toMatch(
    /^Slide 4 of \d+\. Words from the text$/,
  );
});

it('prints every slide on a page of its own, without the bar', async () => {
  await open('#5');
  const slides = await evaluate<number>('document.querySelectorAll("main.deck > svg").length');
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(slides);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 960 540\]/);
});

it('has read its fonts before it is laid out, so that the first slide is drawn once', async () => {
  page = await disk.browser.newPage();
  await page.evaluateOnNewDocument(`addEventListener('DOMContentLoaded', () => {
    window.fonts = Array.from(document.fonts, ({ status }) => status);
  });`);
  await page.goto(deck);
  const fonts = await evaluate<string[]>('window.fonts');
  expect(fonts.length).toBeGreaterThan(2);
  expect(new Set(fonts)).toEqual(new Set(['loaded']));
});

it('asks for nothing outside the file and breaks no rule of its policy', async () => {
  page = await disk.browser.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice(0, 5)));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(deck);
  await press('ArrowRight', 'n', 'End');
  expect(asked.filter((url) => url !== 'data:')).toEqual(['file:']);
  expect(said).toEqual([]);
});
