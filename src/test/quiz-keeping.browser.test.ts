/** The quiz in a real browser: answers that outlive the page, browsers that allow little, print. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../io/browser-find.js';
import { everyTypeLesson } from './every-type-quiz.js';
import {
  answerEverything,
  checkEverything,
  evaluate,
  openQuizPages,
  seen,
  showEverything,
  tabTo,
  type OpenOptions,
  type Page,
  type QuizPages,
} from './quiz-pages.js';

let pages: QuizPages;
let quiz = '';
let other = '';
let page: Page;

beforeAll(async () => {
  pages = await openQuizPages();
  quiz = await pages.write('quiz', everyTypeLesson());
  other = await pages.write('other', everyTypeLesson({ slug: 'another' }));
});
const close = async () => {
  await page?.browserContext().close();
  page = undefined as never;
};
afterEach(close);
afterAll(async () => {
  await pages[Symbol.asyncDispose]();
});

const open = async (options: OpenOptions = {}, address = quiz) => {
  page = await pages.open(address, options);
};
const run = <T>(code: string) => evaluate<T>(page, code);
const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const check = async (question: number) => {
  await tabTo(page, `#q${question} .actions .button`);
  await press('Enter');
};
const verdict = (question: number) => seen(page, `#q${question} .verdict`);

/** Waits until the copy on the disk holds the one text, and not the other. */
const isCopied = (text: string, gone = 'nothing') =>
  page.waitForFunction(`new Promise((resolve) => {
    indexedDB.open('lessonpress').onsuccess = ({ target: { result } }) => {
      result.transaction('quizzes').objectStore('quizzes').getAll().onsuccess = ({ target }) => {
        resolve(target.result.join().includes('${text}') && !target.result.join().includes('${gone}'));
      };
    };
  })`);
const noCopy = `Object.defineProperty(window, 'indexedDB', { value: undefined });`;

describe('what a student has done', () => {
  const values = `JSON.stringify(Array.from(document.querySelectorAll('.item input, .item select, .item textarea'), (field) => [field.checked, field.value]))`;

  it('is there again after the page was closed, with its verdicts', async () => {
    await open();
    await run(answerEverything);
    await check(1);
    await check(7);
    const before = await run<string>(values);
    await page.reload();
    expect(await run(values)).toBe(before);
    expect(await verdict(1)).toBe('Not right yet.');
    expect(await seen(page, '#q7')).toContain('A model answer');
    expect(await seen(page, '.kept')).toBe('Your answers from last time are back.');
  });

  it('is there again after the browser was killed at once', async () => {
    const found = await findBrowser({});
    const profile = await mkdtemp(join(tmpdir(), 'lessonpress-profile-'));
    const start = () =>
      puppeteer.launch({
        executablePath: found.path,
        headless: found.headless,
        userDataDir: profile,
        args: ['--no-sandbox', '--disable-background-networking'],
        env: { ...process.env, ...found.env },
      });
    const killed = await start();
    page = await killed.newPage();
    await page.goto(quiz);
    await run(answerEverything);
    await isCopied('missiles');
    killed.process()?.kill('SIGKILL');
    await new Promise((resolve) => killed.once('disconnected', resolve));
    const again = await start();
    page = await again.newPage();
    await page.goto(quiz);
    await page.waitForFunction(`document.querySelector('.bar').textContent.includes('9 of 9')`);
    expect(await run(`document.querySelector('#q7 textarea').value`)).toContain('missiles');
    expect(await seen(page, '.kept')).toBe('Your answers from last time are back.');
    page = undefined as never;
    await again.close();
    await rm(profile, { recursive: true });
  });

  it('stays deleted, though the storage on the disk is of before', async () => {
    await open();
    await run(answerEverything);
    const before = await run<string>(`JSON.stringify(Object.entries(localStorage)[0])`);
    await run(`document.querySelector('.before .clear .button').click()`);
    await run(`document.querySelector('.before .clear .button:not(.quiet)').click()`);
    await isCopied('"turn":', 'missiles');
    await run(`localStorage.setItem(...${before})`);
    await page.reload();
    await page.waitForFunction(`document.querySelector('.bar').textContent.includes('0 of 9')`);
    expect(await run(`Object.values(localStorage).join()`)).not.toContain('Hamburg');
  });

  it('does not show in another quiz', async () => {
    await open();
    await run(answerEverything);
    await page.goto(other);
    expect(await run(`document.querySelectorAll('.item :checked:not(option)').length`)).toBe(0);
    expect(await seen(page, '.bar')).toContain('0 of 9 answered');
  });

  it('is deleted on request, and only then', async () => {
    await open();
    await run(answerEverything);
    await run(checkEverything);
    await tabTo(page, '.before .clear .button', true);
    await press('Enter');
    expect(await run('document.activeElement.textContent')).toBe('Keep');
    await press('Enter');
    expect(await seen(page, '.bar')).toContain('9 of 9 answered');
    await press('Enter');
    await tabTo(page, '.before .clear .button:not(.quiet)', true);
    await press('Enter');
    expect(await seen(page, '.kept')).toBe('Your answers are deleted.');
    expect(await seen(page, '.bar')).toContain('0 of 9 answered');
    expect(await run(`Object.values(localStorage).join()`)).toMatch(/^\{"turn":\d+\}$/);
    await page.reload();
    expect(await seen(page, '.bar')).toContain('0 of 9 answered');
    expect(await verdict(1)).toBe('');
  });

  it.each([
    'nonsense',
    '{}',
    '[1, null, "x"]',
    '[{"answer":{"length":4}}]',
    '[{"answer":[{}],"points":"9","isShown":1}]',
    `[${'['.repeat(50_000)}`,
  ])('is begun anew where the storage holds %.40s and there is no other copy', async (text) => {
    await open({ before: noCopy });
    await run(`document.querySelector('#q1 [value=A]').click()`);
    await run(`localStorage.setItem(localStorage.key(0), ${JSON.stringify(text)})`);
    await page.reload();
    expect(await seen(page, '.bar')).toContain('0 of 9 answered');
    await run(`document.querySelector('#q1 [value=B]').click()`);
    await check(1);
    expect(await verdict(1)).toBe('Right. 1 of 1 point.');
  });
});

describe('a browser that allows little', () => {
  const noStorage = `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`;
  const fullStorage = `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };`;
  const insecure = `
    Object.defineProperty(window, 'crypto', { value: undefined });
    Object.defineProperty(window, 'isSecureContext', { value: false });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });`;

  it.each([
    ['has no storage', noStorage],
    ['has a full storage', fullStorage],
    ['has neither storage nor a secure context', noStorage + insecure],
  ])('does the quiz all the same and says so where it %s', async (_, before) => {
    await open({ before });
    expect(await seen(page, '.kept')).toContain('does not keep answers');
    await run(answerEverything);
    await tabTo(page, '.end .button');
    await press('Enter');
    expect(await seen(page, '.result .total')).toBe('4½ of 15 points');
    expect(await seen(page, '.kept')).toContain('does not keep answers');
  });

  it('shows the sheet where no script runs, and says what it cannot do', async () => {
    await open({ scripts: false });
    const body = await seen(page, 'body');
    expect(body).toContain('This browser runs no scripts');
    expect(body).toContain('According to the author, why did the line drawn in 2015 matter?');
    expect(body).toContain('None of this guarantees success.');
    expect(body).not.toContain('Check');
    expect(body).not.toContain('The author names a gain');
    expect(
      await run('document.querySelectorAll(".item :is(input, select, textarea)").length'),
    ).toBe(24);
  });
});

it('prints the blank sheet, whatever has been answered and shown', async () => {
  const paper = async (work: string) => {
    await open();
    await run(work);
    await page.emulateMediaType('print');
    const sheet = await page.$('main');
    return sheet?.screenshot({ encoding: 'base64' });
  };
  const blank = await paper('0');
  await close();
  const used = await paper(
    [answerEverything, checkEverything, showEverything].join(';') +
      `;document.querySelector('.end .button').click();document.querySelector('.toggle').click()`,
  );
  expect(used === blank).toBe(true);
  await close();
  const found = await paper(
    `${answerEverything};${checkEverything};${showEverything};document.querySelector('#q3 .cited-passage a').click()`,
  );
  expect(found === blank).toBe(true);
  await close();
  const chosen = await paper(`document.querySelector('#q5 .pick .button').click()`);
  expect(chosen === blank).toBe(true);
});

it('asks for nothing outside its file and breaks no rule of its policy', () => {
  expect(pages.complaints).toEqual([]);
});
