/** Quizzes opened from the disk in a real browser, each page with a storage of its own. */
import type { KeyInput } from 'puppeteer';
import type { Lesson } from '../model/lesson.js';
import type { QuizPageOptions } from '../render/quiz-page.js';
import { makeDocument } from './make-document.js';
import { pagesOnDisk, type Page } from './pages-on-disk.js';

export type { Page };

export interface OpenOptions {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly scripts?: boolean;
  /** Runs in the page before the player does. */
  readonly before?: string;
}

export interface QuizPages extends AsyncDisposable {
  /** Makes the quiz and puts it on the disk; gives its address. */
  readonly write: (name: string, lesson: Lesson, quiz?: QuizPageOptions) => Promise<string>;
  readonly open: (address: string, options?: OpenOptions) => Promise<Page>;
  /** What the pages asked for besides themselves, or complained of. */
  readonly complaints: readonly string[];
}

export async function openQuizPages(): Promise<QuizPages> {
  const disk = await pagesOnDisk();
  const complaints: string[] = [];
  return {
    complaints,
    async write(name, lesson, quiz = { mode: 'practice' }) {
      const { html } = await makeDocument('quiz', lesson, { quiz });
      return disk.write(name, html);
    },
    async open(address, { width = 1280, scheme = 'light', scripts = true, before = '' } = {}) {
      const context = await disk.browser.createBrowserContext();
      const page = await context.newPage();
      listen(page, complaints);
      await page.setJavaScriptEnabled(scripts);
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      if (before !== '') await page.evaluateOnNewDocument(before);
      await page.goto(address);
      return page;
    },
    [Symbol.asyncDispose]: () => disk[Symbol.asyncDispose](),
  };
}

function listen(page: Page, complaints: string[]): void {
  page.on('request', (request) => {
    if (!/^(?:data|file):/.test(request.url())) complaints.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
}

export function evaluate<T>(page: Page, code: string): Promise<T> {
  return page.evaluate(code) as Promise<T>;
}

/** The text of an element as a person sees it. */
export function seen(page: Page, selector: string): Promise<string> {
  return evaluate(page, `document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
}

/** Presses Tab, as a person without a mouse does, until the focus is on `selector`. */
export async function tabTo(page: Page, selector: string, back = false): Promise<void> {
  const isThere = `document.activeElement?.matches(${JSON.stringify(selector)}) === true`;
  if (back) await page.keyboard.down('Shift');
  for (let presses = 0; presses < 150; presses++) {
    if (await evaluate<boolean>(page, isThere)) break;
    await page.keyboard.press('Tab');
  }
  if (back) await page.keyboard.up('Shift');
  if (!(await evaluate<boolean>(page, isThere)))
    throw new TypeError(`Tab never gets to ${selector}`);
}

/** Answers the whole quiz with every type as a person without a mouse does: all of it right. */
export async function answerByKeyboard(page: Page): Promise<void> {
  const press = async (...keys: readonly KeyInput[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await tabTo(page, '[name=q1a]');
  await press('ArrowDown');
  await tabTo(page, '[name=q2a][value=A]');
  await press('Space');
  await tabTo(page, '[name=q2a][value=C]');
  await press('Space');
  await tabTo(page, '[name=q3a]');
  await press('ArrowDown');
  await tabTo(page, '[name=q4a]');
  const key = await evaluate<number>(
    page,
    `Array.from(document.querySelectorAll('#q4 .words')).findIndex((word) => word.textContent === 'rule')`,
  );
  await press('Space', ...Array<'ArrowDown'>(key).fill('ArrowDown'));
  await tabTo(page, '[name=q5a]');
  await press('ArrowDown');
  await tabTo(page, '[name=q5b]');
  await press('Space');
  await tabTo(page, '#q6 input');
  await page.keyboard.type(' hámburg ');
  await tabTo(page, '#q7 textarea');
  await page.keyboard.type('Code cannot be counted.');
  for (const [row, text] of Object.entries({ 1: 'Charges', 2: 'A report', 3: 'A finding' })) {
    await tabTo(page, `#q8-${row}`);
    const letter = await evaluate<string>(
      page,
      `Array.from(document.querySelectorAll('#q8 .rights li')).find((right) => right.textContent.includes('${text}')).querySelector('b').textContent`,
    );
    await page.keyboard.type(letter);
  }
  for (const row of [1, 2, 3]) {
    await tabTo(page, `#q9-${row}`);
    const text = await evaluate<string>(
      page,
      `document.querySelector('#q9-${row}').labels[0].textContent.trim()`,
    );
    await page.keyboard.type(/Cuban/.test(text) ? '1' : /China/.test(text) ? '2' : '3');
  }
}

/** Puts an answer to every question of the quiz with every type: two of them right, three in part. */
export const answerEverything = `(() => {
  const tick = (selector) => document.querySelector(selector).click();
  const put = (selector, value) => {
    const field = document.querySelector(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  tick('#q1 [value=A]');
  tick('#q2 [value=A]');
  tick('#q2 [value=B]');
  tick('#q3 [value=B]');
  tick('#q4 [value=A]');
  tick('[name=q5a][value=B]');
  tick('[name=q5b][value=B]');
  put('#q6 input', 'Hamburg');
  put('#q7 textarea', 'My own words about missiles');
  for (const row of ['#q8-1', '#q8-2', '#q8-3']) put(row, 'A');
  for (const row of ['#q9-1', '#q9-2', '#q9-3']) put(row, '1');
})()`;

export const checkEverything = `for (const button of document.querySelectorAll('.item > .actions > .button:first-child')) button.click();`;

export const showEverything = `for (const button of document.querySelectorAll('.details .button')) button.click();`;
