/** The slides on a phone, from the disk: held upright, turned, and turned back. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LessonInput } from '../model/lesson.js';
import { hotlineLesson } from './hotline-lesson.js';
import { makeDocument } from './make-document.js';
import { pagesOnDisk, type Page, type PagesOnDisk } from './pages-on-disk.js';

const upright = { width: 390, height: 844 };
const turned = { width: 844, height: 390 };
let disk: PagesOnDisk;
let deck: string;
let page: Page;

beforeAll(async () => {
  disk = await pagesOnDisk();
  deck = await disk.write('deck', (await makeDocument('deck', hotlineLesson())).html);
});
afterEach(async () => {
  await page.close();
});
afterAll(async () => {
  await disk[Symbol.asyncDispose]();
});

async function open(hash: string, viewport: typeof upright, address = deck): Promise<void> {
  page = await disk.browser.newPage();
  await page.setViewport(viewport);
  await page.goto(`${address}${hash}`);
}

const evaluate = <T>(code: string): Promise<T> => page.evaluate(code) as Promise<T>;
/** As the bar says it. */
const shown = async (): Promise<number> =>
  Number.parseInt(await evaluate('document.querySelector(".bar .count").textContent'), 10);

describe('a phone held upright', () => {
  const laidOut = () =>
    evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame))');
  /** The first words of what stands outside the window. */
  const outside = () =>
    evaluate<string[]>(`Array.from(document.querySelectorAll('section :is(p, li, h1, h2, h3)'))
      .filter((text) => text.getBoundingClientRect().right > innerWidth || text.getBoundingClientRect().left < 0)
      .map((text) => text.textContent.trim().slice(0, 40))`);

  it('gets slides that reflow, without a line that runs out of the window', async () => {
    await open('', upright);
    await laidOut();
    const { shownSlides, slides, smallest } = await evaluate<Record<string, number>>(`(() => {
      const sections = Array.from(document.querySelectorAll('main.deck section'));
      const texts = sections.flatMap((section) => Array.from(section.querySelectorAll('p, li, h1, h2, h3')));
      const scale = sections[0].getBoundingClientRect().width / sections[0].offsetWidth;
      return {
        shownSlides: sections.filter((section) => section.getBoundingClientRect().height > 100).length,
        slides: sections.length,
        smallest: Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * scale)),
      };
    })()`);
    expect(await outside()).toEqual([]);
    expect(shownSlides).toBe(slides);
    expect(smallest).toBeGreaterThanOrEqual(15);
  });

  const turn = async (to: typeof upright): Promise<void> => {
    await page.setViewport(to);
    const reading = String(to.height > to.width);
    const condition = `document.documentElement.classList.contains('reading') === ${reading}`;
    await page.waitForFunction(condition, { polling: 50 });
    await laidOut();
  };
  /** How far below the top of the window a slide begins. */
  const topOf = (slide: number) =>
    evaluate<number>(
      `document.querySelectorAll('main.deck > svg')[${slide - 1}].getBoundingClientRect().top`,
    );

  it.each(['d', 'l'] as const)('is scrolled by a finger after %s was on', async (key) => {
    await open('', turned);
    await page.keyboard.press(key);
    await turn(upright);
    const touched = 'getComputedStyle(document.querySelector("main.deck")).touchAction';
    expect(await evaluate(touched)).toBe('auto');
    expect(await evaluate('document.querySelector(".pens").checkVisibility()')).toBe(false);
  });

  it('begins at the slide that its address names, and goes where a link leads', async () => {
    await open('', upright);
    await laidOut();
    expect(await evaluate('scrollY')).toBe(0);
    await page.close();
    await open('#9', upright);
    await laidOut();
    expect(Math.abs(await topOf(9))).toBeLessThan(20);
    await evaluate('location.hash = "#4"');
    await page.waitForFunction('location.hash === "#4" && scrollY > 0', { polling: 50 });
    await laidOut();
    expect(Math.abs(await topOf(4))).toBeLessThan(20);
  });

  it('keeps its place when it is turned', async () => {
    await open('#13', turned);
    await turn(upright);
    expect(Math.abs(await topOf(13))).toBeLessThan(20);
    await turn(turned);
    expect(await shown()).toBe(13);
    await turn(upright);
    await evaluate(`document.querySelectorAll('main.deck > svg')[20].scrollIntoView()`);
    await laidOut();
    await turn(turned);
    expect(await shown()).toBe(21);
    await page.keyboard.press('End');
    const last = await shown();
    await turn(upright);
    await turn(turned);
    expect(await shown()).toBe(last);
  });

  it.each(['quiet', 'contrast', 'young'])(
    'breaks a word wider than the window: %s',
    async (theme) => {
      const { objectives, keyPoints, questions, discussion, sourceEvaluation } = hotlineLesson();
      const parts = JSON.stringify({
        objectives,
        keyPoints,
        questions,
        discussion,
        sourceEvaluation,
      });
      const word = `https://example.org/${'archive/'.repeat(7)}`;
      const long = parts.replace(/"(?:text|prompt|question)":"/g, (start) => `${start}${word} `);
      const lesson = hotlineLesson(JSON.parse(long) as Partial<LessonInput>);
      const made = await makeDocument('deck', lesson, { theme });
      await open('', upright, await disk.write(`long-${theme}`, made.html));
      await laidOut();
      expect(await outside()).toEqual([]);
    },
  );
});
