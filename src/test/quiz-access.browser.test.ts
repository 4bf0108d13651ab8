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
let arabic = '';
let practised = '';

beforeAll(async () => {
  pages = await openQuizPages();
  quiz = await pages.write('quiz', everyTypeLesson());
  graded = await pages.write('graded', everyTypeLesson(), { mode: 'graded' });
  const later = { mode: 'check-later', releaseCode: 'river lamp quorum' } as const;
  sealed = await pages.write('sealed', everyTypeLesson(), later);
  arabic = await pages.write('arabic', everyTypeLesson({ language: 'ar' }), later);
  practised = await pages.write('practised', everyTypeLesson({ language: 'ar' }));
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
  const write = (field: string, text: string) => `
    document.querySelector('${field}').value = '${text}';
    document.querySelector('${field}').dispatchEvent(new Event('input', { bubbles: true }));`;
  const saveAs = [answerEverything, write('#hand-in-name', 'Ada Lovelace'), save].join(';');
  const release = [
    answerEverything,
    write('#release-code', 'river lamp quorum'),
    `document.querySelector('.release .button').click()`,
    // Until the key is open and the result shown.
    `new Promise((done) => {
      const look = () => document.querySelector('.result .total') ? done() : setTimeout(look, 20);
      look();
    })`,
  ].join(';');

  it.each([
    ['before an answer', () => graded, { width: 1280 }, '0'],
    ['without a name', () => graded, { width: 320, scheme: 'dark' as const }, save],
    ['in Arabic, sealed and answered', () => arabic, { width: 390 }, answerEverything],
    ['with its file saved', () => graded, { width: 390, scheme: 'dark' as const }, saveAs],
    [
      'opened with the release code',
      () => sealed,
      { width: 320, scheme: 'dark' as const },
      release,
    ],
  ])('has no barrier that axe-core knows, %s', async (_, address, look, step) => {
    const page = await pages.open(address(), look);
    await evaluate(page, step);
    expect(await barriers(page)).toEqual([]);
    expect(await evaluate(page, 'document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.browserContext().close();
  });
});

describe('text twice as large', () => {
  const enlarge = async (page: Page) => {
    const client = await page.createCDPSession();
    await client.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  };
  const clipped = `Array.from(document.querySelectorAll('button, label, legend, p, td, th, h2'))
    .filter((one) => one.offsetParent !== null && !one.closest('.unseen') && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
    .map((one) => one.outerHTML.slice(0, 120))`;

  const brokenHeads = `Array.from(document.querySelectorAll('.result thead th'))
    .filter((head) => {
      const words = document.createRange();
      words.selectNodeContents(head);
      return words.getClientRects().length > head.textContent.split(' ').length;
    })
    .map((head) => head.textContent)`;

  const sticksOut = `Array.from(document.querySelectorAll('.quiz :is(button, select, input, textarea)'))
    .filter((one) => one.offsetParent !== null && !one.closest('.unseen'))
    .filter((one) => one.getBoundingClientRect().right > one.closest('.row, .item, section, main').getBoundingClientRect().right + 1)
    .map((one) => one.outerHTML.slice(0, 120))`;

  it.each([1280, 390, 320])('is neither cut off nor wider than the page, %d px', async (width) => {
    const page = await pages.open(quiz, { width });
    await enlarge(page);
    expect(await evaluate(page, sticksOut)).toEqual([]);
    await evaluate(page, Object.values(steps).join(';'));
    expect(await evaluate(page, 'document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await evaluate(page, clipped)).toEqual([]);
    expect(await evaluate(page, sticksOut)).toEqual([]);
    expect(await evaluate(page, brokenHeads)).toEqual([]);
    await page.browserContext().close();
  });

  it('shows the whole code on a phone', async () => {
    const page = await pages.open(graded, { width: 390 });
    await enlarge(page);
    const hidden = `(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector('#code'))`;
    expect(await evaluate(page, hidden)).toBe(0);
    await page.browserContext().close();
  });

  it('comes with the size that the browser is set to', async () => {
    const page = await pages.open(quiz);
    const size = 'parseFloat(getComputedStyle(document.documentElement).fontSize)';
    expect(await evaluate(page, size)).toBe(17);
    await enlarge(page);
    expect(await evaluate(page, size)).toBe(34);
    await page.browserContext().close();
  });
});

describe('in forced colours', () => {
  const styleOf = (selector: string) =>
    `(({ borderTopStyle, borderTopWidth, borderTopColor, textDecorationLine }) => [borderTopStyle, borderTopWidth, borderTopColor === getComputedStyle(document.body).backgroundColor, textDecorationLine].join(' '))(getComputedStyle(document.querySelector('${selector}')))`;
  const force = async (page: Page) => {
    const client = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await client.send('Emulation.setEmulatedMedia', { features });
    expect(await evaluate(page, `matchMedia('(forced-colors: active)').matches`)).toBe(true);
  };

  it('what is right, wrong, chosen and in focus is told apart by lines', async () => {
    const page = await pages.open(quiz);
    await force(page);
    await evaluate(page, steps['with answers and a passage shown']);
    const [right, wrong, plain] = await evaluate<string[]>(
      page,
      `[${['right', 'wrong'].map((one) => styleOf(`#q1 .choice-row.is-${one} label`)).join()}, ${styleOf('#q1 .choice-row:not(.is-right, .is-wrong) label')}]`,
    );
    expect(new Set([right, wrong, plain]).size).toBe(3);
    await evaluate(page, `document.querySelector('#q6 input').focus()`);
    const outline = `getComputedStyle(document.querySelector('.button.back')).borderTopStyle`;
    expect(await evaluate(page, outline)).toBe('solid');
    await page.browserContext().close();
  });

  it('a sentence that is chosen in the article, and the arrows, are seen', async () => {
    const page = await pages.open(quiz);
    await force(page);
    await evaluate(page, steps['with rows moved and sentences marked in the article']);
    const [chosen, other] = await evaluate<string[]>(
      page,
      `[${styleOf('.pickable[aria-pressed=true]')}, ${styleOf('.pickable[aria-pressed=false]')}]`,
    );
    expect(chosen).not.toBe(other);
    const drawn = `(() => {
      const button = document.querySelector('.arrow');
      const { color, backgroundColor } = getComputedStyle(button);
      return [getComputedStyle(button.querySelector('svg')).stroke === color, color !== backgroundColor];
    })()`;
    expect(await evaluate(page, drawn)).toEqual([true, true]);
    await page.browserContext().close();
  });
});

it('an Arabic page keeps numbers beside English words, and signs over a letter inside its heading', async () => {
  const page = await pages.open(arabic);
  const overlaid = `Array.from(document.querySelectorAll('.quiz :is(.paragraph .at, .item > legend .number)'))
    .filter((number) => {
      const { left, top, bottom } = number.getBoundingClientRect();
      const words = number.parentElement.querySelector('.words, .stem').getClientRects();
      return Array.from(words).some((line) => line.top < bottom && line.bottom > top && line.right > left);
    })
    .map((number) => number.parentElement.textContent)`;
  expect(await evaluate(page, overlaid)).toEqual([]);
  const spare = `(() => {
    const heading = document.querySelector('h2');
    const { font, lineHeight } = getComputedStyle(heading);
    const drawing = document.createElement('canvas').getContext('2d');
    drawing.font = font;
    const ink = drawing.measureText('معلّم');
    const leading = parseFloat(lineHeight) - ink.fontBoundingBoxAscent - ink.fontBoundingBoxDescent;
    return leading / 2 + ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent;
  })()`;
  expect(await evaluate(page, spare)).toBeGreaterThanOrEqual(0);
  await page.browserContext().close();
});

it('an Arabic result has its numbers below their heads', async () => {
  const page = await pages.open(practised);
  await evaluate(page, [answerEverything, finish].join(';'));
  const spread = `[['tr > :first-child', 'right'], ['tr > :last-child', 'left']].map(([cells, edge]) => {
    const edges = Array.from(document.querySelectorAll('.result table:first-of-type ' + cells), (cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell.querySelector('a')?.firstChild ?? cell);
      return words.getBoundingClientRect()[edge];
    });
    return Math.max(...edges) - Math.min(...edges) < 3;
  })`;
  expect(await evaluate(page, spread)).toEqual([true, true]);
  await page.browserContext().close();
});
