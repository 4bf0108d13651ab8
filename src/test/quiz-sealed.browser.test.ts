/** The sealed quiz in a real browser: closed until the release code is given, then checked. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { correctedLesson } from './corrected-quiz.js';
import { everyTypeLesson } from './every-type-quiz.js';
import {
  answerByKeyboard,
  answerEverything,
  evaluate,
  openQuizPages,
  seen,
  tabTo,
  type OpenOptions,
  type Page,
  type QuizPages,
} from './quiz-pages.js';

const releaseCode = 'river lamp quorum';
const lesson = everyTypeLesson();
let pages: QuizPages;
let page: Page;
const addresses: Record<string, string> = {};

beforeAll(async () => {
  pages = await openQuizPages();
  addresses['sealed'] = await pages.write('sealed', lesson, { mode: 'check-later', releaseCode });
  addresses['corrected'] = await pages.write('corrected', correctedLesson(), {
    mode: 'check-later',
    releaseCode,
  });
  addresses['other code'] = await pages.write('other-code', lesson, {
    mode: 'check-later',
    releaseCode: 'another code',
  });
});
afterEach(async () => {
  await page?.browserContext().close();
  page = undefined as never;
});
afterAll(async () => {
  await pages[Symbol.asyncDispose]();
});

const open = async (which: string, options: OpenOptions = {}) => {
  page = await pages.open(addresses[which] ?? '', options);
};
const run = <T>(code: string) => evaluate<T>(page, code);

describe('a sealed quiz', () => {
  const openKey = async (code: string) => {
    await tabTo(page, '#release-code');
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
  };

  it('is answered and opened by keyboard alone', async () => {
    await open('sealed');
    await answerByKeyboard(page);
    await openKey(releaseCode);
    await page.waitForSelector('.result .total');
    expect(await run('document.activeElement.id')).toBe('result');
    expect(await seen(page, '.result .total')).toBe('13 of 15 points');
  });

  it('checks what was answered once it is given the release code, also after a reload', async () => {
    await open('sealed', {
      before: `Object.defineProperty(window, 'crypto', { value: undefined });`,
    });
    await run(answerEverything);
    await openKey('River  Lamp-Quorum');
    await page.waitForSelector('.result .total');
    expect(await seen(page, '.result .total')).toBe('4½ of 15 points');
    await page.reload();
    await page.waitForSelector('.result .total');
    expect(await seen(page, '#q1 .verdict')).toBe('Not right yet.');
  });

  it('stays closed to another code, and says so', async () => {
    await open('sealed');
    await openKey('river lamp quorun');
    await page.waitForFunction(
      `document.querySelector('.release .told').textContent.includes('not the release code')`,
    );
    expect(await run(`document.querySelector('.verdict')`)).toBeNull();
  });

  it('is opened in every tab at once', async () => {
    await open('sealed');
    const other = await page.browserContext().newPage();
    await other.goto(addresses['sealed'] ?? '');
    await page.bringToFront();
    await run(answerEverything);
    await openKey(releaseCode);
    await page.waitForSelector('.result .total');
    await other.bringToFront();
    await other.waitForFunction(
      `document.querySelector('#q1 .verdict')?.textContent === 'Not right yet.'`,
    );
    expect(await seen(other, '#q6 .verdict')).toBe('Right. 1 of 1 point.');
    expect(await evaluate(other, `document.querySelectorAll('.hand-in, .release').length`)).toBe(0);
  });

  it('keeps no points of an answer that was changed where the key is closed', async () => {
    await open('sealed');
    await run(`document.querySelector('#q1 [value=B]').click()`);
    await openKey(releaseCode);
    await page.waitForSelector('.result .total');
    expect(await seen(page, '#q1 .verdict')).toBe('Right. 1 of 1 point.');
    const other = await page.browserContext().newPage();
    await other.goto(addresses['other code'] ?? '');
    await evaluate(other, `document.querySelector('#q1 [value=A]').click()`);
    await page.bringToFront();
    await page.waitForFunction(`document.querySelector('#q1 [value=A]').checked`);
    expect(await seen(page, '#q1 .verdict')).toBe('');
    await page.reload();
    await page.waitForSelector('.result .total');
    expect(await seen(page, '#q1 .verdict')).toBe('');
  });

  it('is checked anew by a corrected key under the same code', async () => {
    await open('sealed');
    await run(`document.querySelector('#q1 [value=B]').click()`);
    await openKey(releaseCode);
    await page.waitForSelector('.result .total');
    expect(await seen(page, '#q1 .verdict')).toBe('Right. 1 of 1 point.');
    await page.goto(addresses['corrected'] ?? '');
    await page.waitForSelector('.result .total');
    expect(await seen(page, '#q1 .verdict')).toBe('Not right yet.');
    expect(await seen(page, '.result .total')).toBe('0 of 15 points');
  });

  it('leaves a new try unchecked after a reload, and the focus where it is', async () => {
    await open('sealed');
    await run(`document.querySelector('#q1 [value=A]').click()`);
    await openKey(releaseCode);
    await page.waitForSelector('.result .total');
    await run(`document.querySelector('.result .actions .button').click()`);
    await run(`document.querySelector('#q1 [value=C]').click()`);
    await page.reload();
    await page.waitForSelector('.result .total');
    expect(await run(`document.querySelector('#q1 [value=C]').checked`)).toBe(true);
    expect(await seen(page, '#q1 .verdict')).toBe('');
    expect(await run('document.activeElement === document.body')).toBe(true);
  });

  it('is sealed again for whoever comes after the answers were deleted', async () => {
    await open('sealed');
    await run(answerEverything);
    await openKey(releaseCode);
    await page.waitForSelector('.result .total');
    const again = page.waitForNavigation();
    await run(`document.querySelector('.before .clear .button').click()`);
    await run(`document.querySelector('.before .clear .button:not(.quiet)').click()`);
    await again;
    expect(await seen(page, '.bar')).toContain('0 of 9 answered');
    expect(await seen(page, '.release')).toContain('Release code');
    expect(await run(`document.querySelector('.verdict')`)).toBeNull();
  });
});

it('asks for nothing outside its file and breaks no rule of its policy', () => {
  expect(pages.complaints).toEqual([]);
});
