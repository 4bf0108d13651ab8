/** The quiz in a real browser, from the disk: answered by keyboard, checked, taken again. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { everyTypeLesson } from './every-type-quiz.js';
import { rewrittenLesson } from './nasty-text.js';
import {
  answerByKeyboard,
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
let page: Page;

beforeAll(async () => {
  pages = await openQuizPages();
  quiz = await pages.write('quiz', everyTypeLesson());
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

describe('the keyboard', () => {
  it('does the whole quiz, with every type of question, to full points', async () => {
    await open();
    await answerByKeyboard(page);
    await tabTo(page, '.end .button');
    await press('Enter');
    expect(await run('document.activeElement.textContent')).toBe('Result');
    expect(await seen(page, '.result')).toContain('13 of 15 points');
    expect(await seen(page, '.result')).toContain('One written answer waits');
    await tabTo(page, '.result a[href="#q7"]');
    await press('Enter');
    await tabTo(page, '#q7 .self-mark input');
    await press('Space');
    expect(await verdict(7)).toBe('You gave yourself 2 of 2 points.');
    expect(await seen(page, '.result')).toContain('15 of 15 points');
    expect(await seen(page, '.result')).toContain('Everything is right.');
  });

  it('checks a written word on Enter', async () => {
    await open();
    await tabTo(page, '#q6 input');
    await page.keyboard.type('Moscow');
    await press('Enter');
    expect(await verdict(6)).toBe('Not right yet.');
  });

  it('finds the focus on the verdict after a check, and goes on from there', async () => {
    await open();
    await tabTo(page, '[name=q1a]');
    await press('Space');
    await check(1);
    expect(await run('document.activeElement.className')).toBe('verdict wrong');
    expect(await run('document.activeElement.getAttribute("role")')).toBe('status');
    await press('Tab');
    expect(await run('document.activeElement.textContent')).toBe('Read paragraph 4 again');
  });

  it('goes to the paragraph and back to where it was', async () => {
    await open({ width: 390 });
    await tabTo(page, '[name=q3a]');
    await press('ArrowDown');
    await check(3);
    await tabTo(page, '#q3 .cited-passage a');
    await press('Enter');
    expect(await run('document.activeElement.id')).toBe('p5');
    expect(await seen(page, '#p5 mark')).toBe(
      'the decline began before the handshake in the Rose Garden',
    );
    await press('Tab');
    expect(await run('document.activeElement.textContent')).toBe('Back to question 3');
    await press('Enter');
    expect(await run('document.activeElement.matches("#q3 .cited-passage a")')).toBe(true);
    expect(await run('document.querySelectorAll("mark, .cited, .back").length')).toBe(0);
  });
});

describe('a check', () => {
  it('tells why a wrong option is wrong, and the answer only when asked', async () => {
    await open();
    await run(`document.querySelector('#q1 [value=A]').click()`);
    await check(1);
    expect(await seen(page, '#q1')).toContain('Both countries intended to go on spying.');
    expect(await seen(page, '#q1')).not.toContain('The author names a gain');
    expect(await seen(page, '#q1')).not.toContain('The line mattered');
    await tabTo(page, '#q1 .details .button');
    await press('Enter');
    const told = await seen(page, '#q1');
    expect(told).toContain('Right answer. The author names a gain for each');
    expect(told).toContain('Your answer. Both countries intended to go on spying.');
    expect(told).toContain('The line mattered because both governments had something to gain');
    expect(await run(`document.querySelector('#q1 [value=B]').disabled`)).toBe(true);
  });

  it('takes another answer after a wrong one', async () => {
    await open();
    await run(`document.querySelector('#q1 [value=A]').click()`);
    await check(1);
    await run(`document.querySelector('#q1 [value=B]').click()`);
    expect(await verdict(1)).toBe('');
    await check(1);
    expect(await verdict(1)).toBe('Right. 1 of 1 point.');
  });

  it('asks for an answer where there is none or only a part of one', async () => {
    await open();
    await check(1);
    expect(await verdict(1)).toBe('Answer first, then check.');
    await run(`document.querySelector('[name=q5a]').click()`);
    await check(5);
    expect(await verdict(5)).toBe('Answer every part first, then check.');
    await check(7);
    expect(await verdict(7)).toBe('Write your answer first, then compare.');
  });

  it('gives half of the points for half of the answer', async () => {
    await open();
    await run(answerEverything);
    await run(checkEverything);
    expect(await verdict(2)).toBe('Not right yet.');
    expect(await verdict(5)).toBe('Partly right. 1 of 2 points.');
    expect(await seen(page, '#q5')).toContain('Part A is right.');
    expect(await verdict(9)).toBe('Partly right. ½ of 2 points.');
    expect(await seen(page, '#q9')).toContain('1 of 3 are right.');
  });

  it('shows the model answer and what to look for, and leaves the mark to the student', async () => {
    await open();
    await run(answerEverything);
    expect(await seen(page, '#q7')).not.toContain('cannot be checked');
    await check(7);
    const told = await seen(page, '#q7');
    expect(told).toContain('a hacker’s tools cannot be checked.');
    expect(told).toContain('Missiles can be counted');
    expect(told).toContain('How much of this does your answer have?');
  });

  it('gives a hint on request', async () => {
    await open();
    expect(await seen(page, '#q1')).not.toContain('Look for what each capital');
    await tabTo(page, '#q1 .actions [aria-expanded]');
    await press('Enter');
    expect(await seen(page, '#q1 .hint')).toBe('Look for what each capital wanted at the time.');
  });
});

it('takes only what was not right again, and remembers the first try', async () => {
  await open();
  await run(answerEverything);
  await tabTo(page, '.end .button');
  await press('Enter');
  expect(await seen(page, '.result .total')).toBe('4½ of 15 points');
  await tabTo(page, '.result .actions .button');
  await press('Enter');
  expect(await run(`document.querySelector('#q1 :checked')`)).toBeNull();
  expect(await run(`document.querySelector('#q6 input').value`)).toBe('Hamburg');
  expect(await verdict(3)).toBe('Right. 1 of 1 point.');
  expect(await run(`document.activeElement.id`)).toBe('q1');
  await run(`document.querySelector('#q1 [value=B]').click()`);
  await tabTo(page, '.end .button');
  await press('Enter');
  expect(await seen(page, '.result')).toContain('At the first try: 4½.');
  expect(await seen(page, '.result .total')).toBe('3 of 15 points');
});

it('stays within a window of 320 px at every step', async () => {
  await open({ width: 320 });
  const overflow = 'document.documentElement.scrollWidth - innerWidth';
  expect(await run(overflow)).toBe(0);
  await run(answerEverything);
  await run(checkEverything);
  expect(await run(overflow)).toBe(0);
  await run(`${showEverything};document.querySelector('.end .button').click()`);
  expect(await run(overflow)).toBe(0);
});

it('breaks a word that is wider than the window, wherever it stands', async () => {
  const lesson = rewrittenLesson((text) => 'x'.repeat(700) + text);
  const address = await pages.write('wide', lesson);
  for (const width of [1280, 320]) {
    await open({ width }, address);
    expect(await run('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await close();
  }
});

it('never covers what has the focus', async () => {
  await open({ width: 390 });
  await run(answerEverything);
  await run(checkEverything);
  const covered = await run<string[]>(`(async () => {
    const found = [];
    for (const field of document.querySelectorAll('.questions :is(input, select, textarea, a, button)')) {
      if (field.closest('.bar') || field.disabled || field.offsetParent === null) continue;
      field.focus();
      await new Promise(requestAnimationFrame);
      const { bottom } = field.getBoundingClientRect();
      const bar = document.querySelector('.bar').getBoundingClientRect();
      if (bottom > bar.top + 1 && field.getBoundingClientRect().top < bar.bottom) found.push(field.outerHTML);
    }
    return found;
  })()`);
  expect(covered).toEqual([]);
});

it('asks for nothing outside its file and breaks no rule of its policy', () => {
  expect(pages.complaints).toEqual([]);
});
