/** The slides and their player under axe-core: every slide at once as a phone shows them, and each state. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hotlineLesson } from './hotline-lesson.js';
import { makeDocument } from './make-document.js';
import { pagesOnDisk, type Page, type PagesOnDisk } from './pages-on-disk.js';

let disk: PagesOnDisk;

beforeAll(async () => {
  disk = await pagesOnDisk();
});
afterAll(async () => {
  await disk[Symbol.asyncDispose]();
});

async function barriers(page: Page): Promise<readonly string[]> {
  const run = `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => [id, html.slice(0, 200), failureSummary].join(' '))))`;
  return (await page.evaluate(run)) as readonly string[];
}

const argument = {
  thesis: { text: 'A narrow rule serves better than trust.' },
  reasons: [{ text: 'It can be checked.' }, { text: 'It gives nothing away.' }],
  concessions: [{ text: 'Rivals must talk.' }],
};

/** A key that opens something, and the key that closes it. */
const states = {
  overview: ['o', 'Escape'],
  help: ['?', 'Escape'],
  notes: ['n', 'n'],
  drawing: ['d', 'd'],
} as const;

describe.each(['quiet', 'contrast', 'young'])('the theme %s', (theme) => {
  it.each(['light', 'dark'] as const)('has no barrier that axe-core knows, %s', async (mode) => {
    const { html } = await makeDocument('deck', hotlineLesson({ argument }), { theme, mode });
    const address = await disk.write(`${theme}-${mode}`, html);
    const page = await disk.browser.newPage();
    const found: Record<string, readonly string[]> = {};
    await page.setViewport({ width: 390, height: 844 });
    await page.goto(address);
    await page.evaluate(`${axe.source};0`);
    found['all slides'] = await barriers(page);
    await page.setViewport({ width: 1280, height: 800 });
    found['the first slide'] = await barriers(page);
    for (const [state, [open, close]] of Object.entries(states)) {
      await page.keyboard.type(open);
      found[state] = await barriers(page);
      if (close === 'Escape') await page.keyboard.press(close);
      else await page.keyboard.type(close);
    }
    await page.close();
    expect(Object.entries(found).filter(([, said]) => said.length > 0)).toEqual([]);
  });
});
