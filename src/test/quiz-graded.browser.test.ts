/** The graded and the sealed quiz in a real browser: no key in the file, nothing lost on the way. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gradeClass } from '../grading/grade-class.js';
import { readAnswerSheet } from '../quiz/answer-sheet.js';
import { toQuizKey, type QuizPageOptions } from '../render/quiz-page.js';
import { reorderLesson } from '../render/reorder-lesson.js';
import type { Lesson } from '../model/lesson.js';
import { correctedLesson } from './corrected-quiz.js';
import { everyTypeLesson } from './every-type-quiz.js';
import { makeDocument } from './make-document.js';
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
  addresses['graded'] = await pages.write('graded', lesson, { mode: 'graded' });
  const formB = reorderLesson(lesson, 'B');
  addresses['form B'] = await pages.write('graded-b', formB, { mode: 'graded', form: 'B' });
});
afterEach(async () => {
  await page?.browserContext().close();
  page = undefined as never;
});
afterAll(async () => {
  await pages[Symbol.asyncDispose]();
});

/** What would be saved as a file stands in `window.saved`. */
const watchFiles = `
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return make(blob); };`;
const open = async (which: string, options: OpenOptions = {}) => {
  const { before = '' } = options;
  page = await pages.open(addresses[which] ?? '', { ...options, before: watchFiles + before });
};
const run = <T>(code: string) => evaluate<T>(page, code);
const saveAs = async (name: string): Promise<string> => {
  await tabTo(page, '#hand-in-name');
  await page.keyboard.type(name);
  await tabTo(page, '.hand-in .actions .button');
  await page.keyboard.press('Enter');
  await page.waitForFunction('window.saved !== undefined');
  return run<string>('window.saved');
};
const grade = (...files: readonly { readonly file: string; readonly text: string }[]) =>
  gradeClass(files, {
    title: lesson.title,
    language: lesson.language,
    keys: [toQuizKey(lesson), toQuizKey(reorderLesson(lesson, 'B'), 'B')],
  }).value.students;

describe('the file of a graded quiz', () => {
  const htmlOf = async (changed: Lesson, quiz: QuizPageOptions = { mode: 'graded' }) =>
    (await makeDocument('quiz', changed, { quiz })).html;

  it('is the same byte for byte whatever is right', async () => {
    expect((await htmlOf(correctedLesson())) === (await htmlOf(lesson))).toBe(true);
  });

  it('holds no reason, hint, passage list, model answer or note for the teacher', async () => {
    const html = await htmlOf(lesson);
    const { questions } = toQuizKey(lesson);
    const told = questions
      .flatMap(({ hint, rationale, options, sentences, lookFor, accepted }) => [
        ...[hint, rationale, ...lookFor, ...accepted],
        ...[...options, ...sentences].map((option) => option.rationale),
      ])
      .filter((text) => text !== undefined && text.length > 12);
    expect(told.length).toBeGreaterThan(8);
    expect(told.filter((secret) => html.includes(secret ?? ''))).toEqual([]);
    expect(/"(?:correct|rationale|accepted|keys)"\s*:/.test(html)).toBe(false);
  });

  it('stays under 400 kB, and its script under 40 kB as a server sends it', async () => {
    const { gzipSync } = await import('node:zlib');
    const html = await htmlOf(lesson, { mode: 'check-later', releaseCode });
    expect(Buffer.byteLength(html)).toBeLessThan(400_000);
    const scripts = [...html.matchAll(/<script(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)];
    const script = scripts.map(([, text]) => text).join('');
    expect(script.length).toBeGreaterThan(10_000);
    expect(gzipSync(script).length).toBeLessThan(40_000);
  });
});

describe('answers', () => {
  it('given by keyboard alone, to the whole quiz, come back with full points', async () => {
    await open('graded');
    await answerByKeyboard(page);
    expect(await seen(page, '.left-out')).toBe('Every question is answered.');
    const [student] = grade({ file: 'a.json', text: await saveAs('Ada') });
    expect(student).toMatchObject({ name: 'Ada', toMark: 1, points: 13 });
  });

  it('go into a file that is graded as they were given', async () => {
    await open('graded');
    await run(answerEverything);
    const text = await saveAs('=Zoë "A"');
    expect(await seen(page, '.hand-in .told')).toMatch(/^Saved as answers-every-type-Zoë-A\.json/);
    const [student] = grade({ file: 'z.json', text });
    expect(student).toMatchObject({ name: '=Zoë "A"', toMark: 1, points: 4.5 });
    expect(student?.marks[5]).toEqual({ answer: 'Hamburg', points: 1 });
  });

  it('to a form are graded by that form', async () => {
    await open('form B');
    await run(`for (const text of Array.from(document.querySelectorAll('.choice-row'))) {
      if (/Both sides had something to gain|no one can count/i.test(text.textContent)) text.querySelector('input').click();
    }`);
    const [student] = grade({ file: 'b.json', text: await saveAs('Ben') });
    expect(student).toMatchObject({ form: 'B' });
    expect(student?.marks[0]?.points).toBe(1);
  });

  it('are in the code as well, but for the words', async () => {
    await open('graded');
    await run(answerEverything);
    const code = await run<string>(`document.querySelector('#code').textContent`);
    const [student] = grade({ file: 'codes.txt', text: `Ada, ${code}` });
    expect(student).toMatchObject({ name: 'Ada', points: 3.5, toMark: 0, notHeld: 2 });
  });

  it('need a name to be saved, and say what is left out', async () => {
    await open('graded');
    expect(await seen(page, '.left-out')).toContain('9 questions are not answered yet');
    await tabTo(page, '.hand-in .actions .button');
    await page.keyboard.press('Enter');
    expect(await seen(page, '.hand-in .told')).toBe('Write your name first.');
    expect(await run('document.activeElement.id')).toBe('hand-in-name');
  });

  it('with an empty place are told as left out', async () => {
    await open('graded');
    await run(answerEverything);
    expect(await seen(page, '.left-out')).toBe('Every question is answered.');
    await page.select('#q8-2', '');
    expect(await seen(page, '.left-out')).toMatch(/not answered yet: 8$/);
    expect(await seen(page, '.bar')).toContain('8 of 9 answered');
    await run(`const name = document.querySelector('[name=q5b]:checked');
      name.checked = false;
      name.dispatchEvent(new Event('input', { bubbles: true }));`);
    expect(await seen(page, '.left-out')).toMatch(/not answered yet: 5 8$/);
  });

  it('and the name are there again after a crash, as the same sitting', async () => {
    await open('graded');
    await run(answerEverything);
    const first = readAnswerSheet(await saveAs('Ada')).sheet;
    const crash = page.goto('chrome://crash').catch(() => undefined);
    await Promise.race([crash, new Promise((resolve) => page.once('error', resolve))]);
    const again = await page.browserContext().newPage();
    await again.evaluateOnNewDocument(watchFiles);
    await again.goto(addresses['graded'] ?? '');
    page = again;
    expect(await run(`document.querySelector('#hand-in-name').value`)).toBe('Ada');
    const second = readAnswerSheet(await saveAs('')).sheet;
    expect(second?.answers).toEqual(first?.answers);
    expect(second?.attempt).toBe(first?.attempt);
  });

  it('given in one tab show in the other, so that neither overwrites what the other kept', async () => {
    await open('graded');
    const other = await page.browserContext().newPage();
    await other.goto(addresses['graded'] ?? '');
    await evaluate(other, `document.querySelector('#q1 [value=C]').click()`);
    await page.bringToFront();
    await page.waitForFunction(`document.querySelector('#q1 [value=C]').checked`);
    expect(await seen(page, '.kept')).toContain('another tab');
    expect(await seen(page, '.bar')).toContain('1 of 9 answered');
    await run(`document.querySelector('#q3 [value=A]').click()`);
    await other.reload();
    expect(
      await evaluate(other, `document.querySelectorAll('.item :checked:not(option)').length`),
    ).toBe(2);
  });

  it('can be handed in where the browser keeps nothing and has no secure context', async () => {
    const before = `
      Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
      Object.defineProperty(window, 'crypto', { value: undefined });
      Object.defineProperty(navigator, 'clipboard', { value: undefined });`;
    await open('graded', { before });
    await run(answerEverything);
    const text = await saveAs('Ada');
    expect(grade({ file: 'a.json', text })[0]).toMatchObject({ points: 4.5 });
  });

  it('are deleted on request, with the name', async () => {
    await open('graded');
    await run(answerEverything);
    await saveAs('Ada');
    await run(`document.querySelector('.before .clear .button').click()`);
    await run(`document.querySelector('.before .clear .button:not(.quiet)').click()`);
    expect(await run(`document.querySelector('#hand-in-name').value`)).toBe('');
    expect(await run(`Object.values(localStorage).join()`)).toMatch(/^\{"turn":\d+\}$/);
    await page.reload();
    expect(await seen(page, '.bar')).toContain('0 of 9 answered');
  });
});

it('asks for nothing outside its file and breaks no rule of its policy', () => {
  expect(pages.complaints).toEqual([]);
});
