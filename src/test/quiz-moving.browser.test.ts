/** Ordering, matching and choosing in the article, by mouse, finger and keyboard in a real browser. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { everyTypeLesson } from './every-type-quiz.js';
import {
  evaluate,
  openQuizPages,
  seen,
  tabTo,
  type OpenOptions,
  type Page,
  type QuizPages,
} from './quiz-pages.js';

let pages: QuizPages;
let page: Page;
const addresses: Record<string, string> = {};

beforeAll(async () => {
  pages = await openQuizPages();
  addresses['practice'] = await pages.write('practice', everyTypeLesson());
  addresses['sealed'] = await pages.write('sealed', everyTypeLesson(), {
    mode: 'check-later',
    releaseCode: 'river lamp quorum',
  });
});
afterEach(async () => {
  await page?.browserContext().close();
  page = undefined as never;
});
afterAll(async () => {
  await pages[Symbol.asyncDispose]();
});

const open = async (options: OpenOptions = {}, which = 'practice') => {
  page = await pages.open(addresses[which] ?? '', options);
};
const run = <T>(code: string) => evaluate<T>(page, code);
/** The rows as they stand, with their numbers. */
const rows = () =>
  run<string[]>(
    `Array.from(document.querySelectorAll('#q9 .row'), (row) => row.querySelector('select').value + ' ' + row.querySelector('.words').textContent)`,
  );
const middle = async (selector: string) => {
  const element = await page.$(selector);
  await element?.scrollIntoView();
  const { x = 0, y = 0, width = 0, height = 0 } = (await element?.boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
};
/** Where the middle of `selector` is, without scrolling there. */
const place = async (selector: string) => {
  const box = await (await page.$(selector))?.boundingBox();
  return { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
};
const rowOf = (text: string) =>
  run<string>(
    `'#' + Array.from(document.querySelectorAll('#q9 select')).find((select) => select.labels[0].textContent.includes('${text}')).id`,
  );
const grip = async (text: string) => `.row:has(${await rowOf(text)}) .grip`;
const textsOf = (list: readonly string[]) => list.map((row) => row.replace(/^\d* /, ''));

describe('things to put in order', () => {
  it('move by the arrows, with the focus kept, and are numbered as they stand', async () => {
    await open();
    const before = textsOf(await rows());
    await tabTo(page, '#q9 .row:nth-child(2) .arrow:first-child');
    const label = await run<string>('document.activeElement.getAttribute("aria-label")');
    expect(label).toBe(`Move up: ${before[1] ?? ''}`);
    await page.keyboard.press('Enter');
    expect(await rows()).toEqual([`1 ${before[1]}`, `2 ${before[0]}`, `3 ${before[2]}`]);
    expect(await run('document.activeElement.getAttribute("aria-label")')).toBe(label);
    expect(await run(`document.querySelector('#q9 [role=status]').textContent`)).toBe(
      'Now number 1 of 3.',
    );
    await page.keyboard.press('Enter');
    expect(await rows()).toEqual([`1 ${before[1]}`, `2 ${before[0]}`, `3 ${before[2]}`]);
  });

  it('stand in the order of their numbers once each has one, and make room for another number', async () => {
    await open();
    const [one = '', two = '', three = ''] = textsOf(await rows());
    for (const [text, number] of [
      [one, '3'],
      [two, '1'],
      [three, '2'],
    ] as const) {
      await page.select(await rowOf(text), number);
    }
    expect(await rows()).toEqual([`1 ${two}`, `2 ${three}`, `3 ${one}`]);
    await page.select(await rowOf(one), '1');
    expect(await rows()).toEqual([`1 ${one}`, `2 ${two}`, `3 ${three}`]);
  });

  it('are dragged by the mouse, to full points, and are there again after a reload', async () => {
    await open();
    for (const text of ['Hamburg', 'China', 'Cuban']) {
      const from = await middle(await grip(text));
      const to = await place('#q9 .row:first-child');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x, to.y - 40, { steps: 6 });
      await page.mouse.up();
    }
    const inOrder = [
      '1 The Cuban missile crisis',
      '2 The understanding with China',
      '3 The meeting in Hamburg',
    ];
    expect(await rows()).toEqual(inOrder);
    await tabTo(page, '#q9 .actions .button');
    await page.keyboard.press('Enter');
    expect(await seen(page, '#q9 .verdict')).toBe('Right. 2 of 2 points.');
    await page.reload();
    expect(await rows()).toEqual(inOrder);
  });

  it('are dragged by a finger on the handle, and by it alone', async () => {
    await open({ width: 390 });
    const before = textsOf(await rows());
    const drag = async (from: { x: number; y: number }) => {
      const to = await place('#q9 .row:first-child');
      const finger = await page.touchscreen.touchStart(from.x, from.y);
      for (const share of [0.2, 0.5, 1]) {
        await finger.move(from.x, from.y + (to.y - 50 - from.y) * share);
      }
      await finger.end();
    };
    await drag(await middle('#q9 .row:last-child .grip'));
    expect(await rows()).toEqual([`1 ${before[2]}`, `2 ${before[0]}`, `3 ${before[1]}`]);
    const now = await rows();
    await drag(await middle('#q9 .row:last-child .words'));
    expect(await rows()).toEqual(now);
  });

  it('go back where they were on Escape', async () => {
    await open();
    const before = await rows();
    const from = await middle('#q9 .row:last-child .grip');
    const to = await place('#q9 .row:first-child');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, to.y - 40, { steps: 6 });
    expect(await rows()).not.toEqual(before);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await rows()).toEqual(before);
    expect(await seen(page, '.bar')).toContain('0 of 9 answered');
  });

  it('are printed as they stood, with nothing of what was done', async () => {
    const print = async () => {
      await page.emulateMediaType('print');
      const sheet = await (await page.$('#q9'))?.screenshot({ encoding: 'base64' });
      await page.emulateMediaType('screen');
      return sheet;
    };
    await open();
    const blank = await print();
    await run(`document.querySelector('#q9 .row:last-child .arrow').click()`);
    expect(await rows()).toEqual(expect.arrayContaining([expect.stringMatching(/^3 /)]));
    expect((await print()) === blank).toBe(true);
  });

  it('move once a press in a sealed quiz, before and after its key is open', async () => {
    await open({}, 'sealed');
    const before = textsOf(await rows());
    await tabTo(page, '#release-code');
    await page.keyboard.type('river lamp quorum');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.result .total');
    await run(`document.querySelector('#q9 .row:last-child .arrow').click()`);
    expect(await rows()).toEqual([`1 ${before[0]}`, `2 ${before[2]}`, `3 ${before[1]}`]);
    expect(await run(`document.querySelectorAll('#q9 .grip').length`)).toBe(3);
    expect(await run(`document.querySelectorAll('#q5 .pick').length`)).toBe(1);
  });
});

describe('what is matched', () => {
  it('is dropped on its row, which then has chosen it', async () => {
    await open();
    const letter = await run<string>(
      `document.querySelector('#q8 .rights li:nth-child(2) .letter').textContent`,
    );
    const from = await middle('#q8 .rights li:nth-child(2) .grip');
    const to = await place('#q8 .row:nth-child(3)');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    expect(
      await run(`Array.from(document.querySelectorAll('#q8 select'), ({ value }) => value)`),
    ).toEqual(['', '', letter]);
    expect(await seen(page, '.bar')).toContain('0 of 9 answered');
    await page.select('#q8-1', letter);
    await page.select('#q8-2', letter);
    expect(await seen(page, '.bar')).toContain('1 of 9 answered');
  });
});

describe('sentences in the article', () => {
  const pressed = () =>
    run<string[]>(
      `Array.from(document.querySelectorAll('.pickable[aria-pressed=true]'), ({ textContent }) => textContent)`,
    );

  it.each([1280, 390])('are chosen by keyboard and shown at the question, %d px', async (width) => {
    await open({ width });
    const article = await run<string>(`document.querySelector('#paragraphs').textContent`);
    await tabTo(page, '#q5 .pick .button');
    await page.keyboard.press('Enter');
    expect(await seen(page, '.pick-how')).toBe('The marked sentences can be chosen.');
    expect(await run('document.activeElement.textContent')).toBe('They are right about talking.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await pressed()).toEqual(['No one can count the tools of a hacker']);
    expect(await run(`document.querySelector('[name=q5b]:checked').value`)).toBe('A');
    await tabTo(page, '.back');
    await page.keyboard.press('Enter');
    expect(await run('document.activeElement.matches("#q5 .pick .button")')).toBe(true);
    expect(await run(`document.querySelector('#paragraphs').textContent`)).toBe(article);
  });

  it('can be chosen as often as they are asked for', async () => {
    await open();
    const start = `document.querySelector('#q5 .pick .button').click()`;
    for (const [sentence, letter] of [
      ['They are right about talking.', 'B'],
      ['No one can count the tools of a hacker', 'A'],
      ['They are right about talking.', 'B'],
    ] as const) {
      await run(start);
      await run(
        `Array.from(document.querySelectorAll('.pickable')).find(({ textContent }) => textContent === '${sentence}').click()`,
      );
      expect(await pressed()).toEqual([sentence]);
      expect(await run(`document.querySelector('[name=q5b]:checked').value`)).toBe(letter);
      await run(`document.querySelector('.back').click()`);
      expect(await run(`document.querySelectorAll('.pickable').length`)).toBe(0);
    }
  });

  it('show what is chosen at the question, and go when the answer is known', async () => {
    await open();
    await run(`document.querySelector('#q5 .pick .button').click()`);
    await run(`document.querySelector('[name=q5b][value=B]').click()`);
    expect(await pressed()).toEqual(['They are right about talking.']);
    await run(`document.querySelector('[name=q5b][value=A]').click()`);
    expect(await pressed()).toEqual(['No one can count the tools of a hacker']);
    await run(`document.querySelector('[name=q5a][value=B]').click()`);
    await run(`document.querySelector('#q5 > .actions .button').click()`);
    expect(await seen(page, '#q5 .verdict')).toBe('Right. 2 of 2 points.');
    expect(await run(`document.querySelectorAll('.pickable, .back, .pick-how').length`)).toBe(0);
    await run(`document.querySelector('#q5 .cited-passage a').click()`);
    expect(await seen(page, '#p9 mark')).toBe('No one can count the tools of a hacker');
  });

  it('are offered only where every option stands in the article', async () => {
    await open();
    expect(await run(`document.querySelectorAll('.pick').length`)).toBe(1);
  });
});

it('asks for nothing outside its file and breaks no rule of its policy', () => {
  expect(pages.complaints).toEqual([]);
});
