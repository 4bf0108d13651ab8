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
  type QuizPages,
} from './quiz-pages.js';

let pages: QuizPages;
let quiz = '';

beforeAll(async () => {
  pages = await openQuizPages();
  quiz = await pages.write('quiz', everyTypeLesson());
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
  'at the result': [answerEverything, finish].join(';'),
};
const looks = [1280, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

describe.each(looks)('at $width px in $scheme', (look) => {
  it.each(Object.entries(steps))('has no barrier that axe-core knows, %s', async (_, step) => {
    const page = await pages.open(quiz, look);
    await evaluate(page, step);
    await evaluate(page, `${axe.source};0`);
    const found = await evaluate<readonly string[]>(
      page,
      `axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html, failureSummary].join(' '))))`,
    );
    expect(found).toEqual([]);
    await page.browserContext().close();
  });
});
