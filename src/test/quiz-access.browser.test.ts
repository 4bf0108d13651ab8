/** The quiz page under axe-core, at every step, wide and narrow, light and dark. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyTypeLesson } from './every-type-quiz.js';
import {
  answerEverything,
  checkEverything,
  evaluate,
  openQuizPages,
  showEverything,
  type Page,
  type QuizPages,
} from './quiz-pages.js';

let pages: QuizPages;
let quiz = '';
let graded = '';
let sealed = '';

beforeAll(async () => {
  pages = await openQuizPages();
  quiz = await pages.write('quiz', everyTypeLesson());
  graded = await pages.write('graded', everyTypeLesson(), { mode: 'graded' });
  sealed = await pages.write('sealed', everyTypeLesson({ language: 'ar' }), {
    mode: 'check-later',
    releaseCode: 'river lamp quorum',
  });
});
afterAll(async () => {
  await pages[Symbol.asyncDispose]();
});

const finish = `document.querySelector('.end .button').click();`;
const steps = {
  'before an answer': '0',
  'with feedback': [answerEverything, checkEverything].join(';'),
  'with answers and a passage shown': [
    answerEverything,
    checkEverything,
    showEverything,
    `document.querySelector('#q1 .cited-passage a').click()`,
  ].join(';'),
  'with rows moved and sentences marked in the article': [
    `document.querySelector('#q9 .row:last-child .arrow').click()`,
    `document.querySelector('#q5 .pick .button').click()`,
    `document.querySelector('.pickable').click()`,
  ].join(';'),
  'at the result': [answerEverything, finish].join(';'),
};
const looks = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

async function barriers(page: Page): Promise<readonly string[]> {
  await evaluate(page, `${axe.source};0`);
  return evaluate<readonly string[]>(
    page,
    `axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html, failureSummary].join(' '))))`,
  );
}

describe.each(looks)('at $width px in $scheme', (look) => {
  it.each(Object.entries(steps))('has no barrier that axe-core knows, %s', async (_, step) => {
    const page = await pages.open(quiz, look);
    await evaluate(page, step);
    expect(await barriers(page)).toEqual([]);
    await page.browserContext().close();
  });
});

describe('a quiz to hand in', () => {
  const save = `document.querySelector('.hand-in .actions .button').click();`;

  it.each([
    ['before an answer', () => graded, { width: 1280 }, '0'],
    ['without a name', () => graded, { width: 320, scheme: 'dark' as const }, save],
    ['in Arabic, sealed and answered', () => sealed, { width: 390 }, answerEverything],
  ])('has no barrier that axe-core knows, %s', async (_, address, look, step) => {
    const page = await pages.open(address(), look);
    await evaluate(page, step);
    expect(await barriers(page)).toEqual([]);
    expect(await evaluate(page, 'document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.browserContext().close();
  });
});
