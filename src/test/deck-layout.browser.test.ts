/** Nothing on a slide is cut off, covered or too small to read, whatever a lesson holds. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBrowser } from '../io/browser.js';
import { findBrowser } from '../io/browser-find.js';
import { startBrowser, type BrowserSession } from '../io/browser-launch.js';
import { hotlineLesson } from './hotline-lesson.js';
import { makeDocument } from './make-document.js';
import { bareLesson, stretchedLesson } from './stretched-lesson.js';

let session: BrowserSession;
const browser = createBrowser({ sandbox: true });

beforeAll(async () => {
  session = await startBrowser(await findBrowser({}), { sandbox: true });
});
afterAll(async () => {
  await session[Symbol.asyncDispose]();
  await browser[Symbol.asyncDispose]();
});

/** What a slide shows that it should not: runs in the page. */
const faults = `(async () => {
  await document.fonts.ready;
  const found = [];
  document.querySelectorAll('main.deck section').forEach((section, at) => {
    const slide = section.getBoundingClientRect();
    const foot = section.querySelector('.foot');
    const floor = foot === null ? slide.bottom : foot.getBoundingClientRect().top;
    const say = (what, element) =>
      found.push((at + 1) + ' ' + section.className + ': ' + what + ' ' + element.localName + ' ' + element.textContent.trim().slice(0, 40));
    if (section.scrollHeight > section.clientHeight + 1) say('runs over', section);
    for (const element of section.querySelectorAll('*')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 && box.height === 0) continue;
      const outside = box.left < slide.left - 1 || box.right > slide.right + 1 || box.top < slide.top - 1 || box.bottom > slide.bottom + 1;
      if (outside) say('is cut off:', element);
      if (foot !== null && !foot.contains(element) && box.bottom > floor + 2) say('covers the foot by ' + (box.bottom - floor).toFixed(1) + ':', element);
      if (parseFloat(getComputedStyle(element).fontSize) < 24) say('is set too small:', element);
    }
  });
  return { found, slides: document.querySelectorAll('main.deck section').length };
})()`;

async function measure(html: string): Promise<{ found: string[]; slides: number }> {
  const page = await session.browser.newPage();
  try {
    // Without the player every slide is shown, at its own size.
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width: 1328, height: 800 });
    await page.setContent(html);
    return (await page.evaluate(faults)) as { found: string[]; slides: number };
  } finally {
    await page.close();
  }
}

const lessons = {
  'an ordinary lesson': hotlineLesson(),
  'a bare text of 60 words': hotlineLesson(bareLesson()),
  ...Object.fromEntries(
    [1, 2, 3, 4].map((scale) => [
      `a lesson stretched ${scale} times`,
      hotlineLesson(stretchedLesson(scale)),
    ]),
  ),
};

const shapes = ['quiet', 'contrast', 'young'].flatMap((theme) =>
  (['16:9', '4:3'] as const).map((aspect) => ({ theme, aspect })),
);

describe.each(shapes)('the theme $theme at $aspect', ({ theme, aspect }) => {
  it.each(Object.entries(lessons))(
    'shows %s whole, measured and, but for the longest, estimated',
    async (name, lesson) => {
      const extreme = /[34] times/.test(name);
      for (const how of extreme ? [{ browser }] : [{ browser }, {}]) {
        const { html, diagnostics } = await makeDocument('deck', lesson, { theme, aspect, ...how });
        const { found, slides } = await measure(html);
        expect(slides).toBeGreaterThan(1);
        expect(found).toEqual([]);
        // A heading of a whole page cannot be parted: it is set small and named.
        if (!extreme) expect(diagnostics).toEqual([]);
        expect(Buffer.byteLength(html)).toBeLessThan(900_000);
      }
    },
  );
});
