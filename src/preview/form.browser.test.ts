/** A lesson changed in its form: every change reaches the file, and what cannot stand is led to. */
import { describe, expect, it } from 'vitest';
import { faultsOfAccess } from '../test/faults-of-access.js';
import {
  dropSteps,
  hold,
  isRewrite,
  isSaving,
  namesTwice,
  openGroups,
  openInner,
  press,
  reasonAtFocus,
  valueOf,
  titleField,
  typeInstead,
  waitForState,
} from '../test/lesson-page.js';
import { serveLesson, titleLine } from '../test/serve-lesson.js';
import type { Page } from '../test/visit.js';

const { before, onDisk, write, open, openAs, path } = serveLesson();

/** How many lines stand in one of two texts alone. */
function linesApart(one: string, other: string): number {
  const [a, b] = [one.split('\n'), other.split('\n')];
  const alone = (from: string[], to: string[]) => from.filter((line) => !to.includes(line)).length;
  return alone(a, b) + alone(b, a);
}

const wordsShown = (page: Page) =>
  page.$$eval('.group:nth-of-type(1) .item h3', (heads) => heads.map((head) => head.textContent));

describe('a lesson in the form', { timeout: 120_000 }, () => {
  it('is rewritten, reordered, shortened and added to in its file, comments and the rest kept', async () => {
    await write(before().replace(titleLine, `# My own remark.\n${titleLine}`));
    const page = await openAs('Form');
    const firstStem = '.group:nth-of-type(2) .item:first-child textarea';
    await openGroups(page);
    await typeInstead(page, firstStem, 'What did the two leaders announce?');
    await press(page, 'Move Prompt 1 down');
    await press(page, 'Drop rival');
    await press(page, 'Add a word');
    await page.waitForFunction(`document.querySelector('.save-state.saved') !== null`);
    await expect.poll(onDisk, { timeout: 30_000 }).toContain('word: New word');
    const after = await onDisk();
    expect(after).toContain('# My own remark.\n');
    expect(after).toContain('What did the two leaders announce?');
    expect(after).not.toContain('word: rival');
    expect(after.indexOf('id: d2\n')).toBeLessThan(after.indexOf('id: d1\n'));
    expect(after.slice(after.indexOf('\narticle:'), after.indexOf('\nquestions:'))).toBe(
      before().slice(before().indexOf('\narticle:'), before().indexOf('\nquestions:')),
    );
  });

  it('shows in the preview the slide or the question that is changed', async () => {
    const page = await openAs('Form');
    await openGroups(page);
    const addressShown = () =>
      page
        .frames()
        .filter((one) => one.url().includes('/preview/'))
        .at(-1)
        ?.evaluate('location.hash');
    const typeInto = async (group: string, item: number) => {
      const list = `//details[summary/h2="${group}"]/ol/li[${item}]`;
      const field = await page.waitForSelector(`::-p-xpath((${list}//textarea)[1])`);
      await field?.evaluate((one) => {
        one.scrollIntoView();
      });
      await field?.focus();
      await page.keyboard.type('New: ');
    };
    await page.waitForSelector('.screen[data-etag]');
    // A change that comes while a page is loaded, or measured for the first time, leads nowhere.
    const shownAfterTyping = (group: string, item: number) =>
      expect.poll(
        async () => {
          await typeInto(group, item);
          return await addressShown();
        },
        { timeout: 30_000, interval: 1_000 },
      );
    await shownAfterTyping('Key points', 2).toMatch(/^#1\d$/);
    await page.select('select.which', 'quiz');
    await page.waitForFrame((frame) => /\/preview\/.*\/quiz/.test(frame.url()));
    await page.waitForSelector('.screen[data-etag]');
    await shownAfterTyping('Questions', 5).toBe('#q5');
    await waitForState(page, 'saved');
  });

  it('puts another wrong answer in its place and makes a part anew; undo takes both back', async () => {
    const page = await openAs('Form');
    await openGroups(page);
    const name = 'Another wrong answer instead of answer ';
    const button = await page.waitForSelector(`::-p-xpath(//button[starts-with(., "${name}")])`);
    await button?.evaluate((one) => {
      one.click();
    });
    await expect.poll(onDisk, { timeout: 60_000 }).not.toBe(before());
    await waitForState(page, 'saved');
    const swapped = await onDisk();
    await press(page, 'Undo');
    await expect.poll(onDisk, { timeout: 60_000 }).toBe(before());
    expect(linesApart(before(), swapped)).toBeLessThanOrEqual(6);
    await press(page, 'Drop rival');
    await expect.poll(onDisk, { timeout: 60_000 }).not.toContain('word: rival');
    await press(page, 'Make all anew from the article Vocabulary');
    await expect.poll(onDisk, { timeout: 60_000 }).toContain('word: rival');
    await press(page, 'Undo');
    await expect.poll(onDisk, { timeout: 60_000 }).not.toContain('word: rival');
  });

  it('leaves an answer as it is that is marked right while another is sought for it', async () => {
    const page = await openAs('Form');
    await openGroups(page);
    const option = '.group:nth-of-type(2) .item .option:has(input[type=radio]):has(button)';
    const seeking = await hold(page, (request) => request.url().endsWith('/api/distractors'));
    const answer = await valueOf(page, `${option} textarea`);
    await page.$eval(`${option} button`, (one) => {
      one.click();
    });
    await seeking.isAsked();
    await page.$eval(`${option} input`, (one) => {
      one.click();
    });
    const marked = `text: ${answer}\n        correct: true\n`;
    await expect.poll(onDisk, { timeout: 30_000 }).toContain(marked);
    await waitForState(page, 'saved');
    const answered = page.waitForResponse((one) => one.url().endsWith('/api/distractors'));
    await seeking.letGo();
    await answered;
    await page.waitForFunction(`!document.querySelector('.form').textContent.includes('moment')`);
    await waitForState(page, 'saved');
    expect(await onDisk()).toContain(marked);
  });

  it('changes the steps of a plan; what cannot stand is said, with the file as it was', async () => {
    const remarked = before().replace(titleLine, `# My own remark.\n${titleLine}`);
    await write(remarked);
    const page = await openAs('Form');
    await openInner(page);
    const steps = /( +- \{ step: warm-up, .*\n)( +- \{ step: vocabulary, minutes: (\d+).*\n)/;
    const minutes = steps.exec(remarked)?.[3];
    await press(page, `Move Vocabulary, ${String(minutes)} min of 30 minutes up`);
    await expect.poll(onDisk, { timeout: 60_000 }).toBe(remarked.replace(steps, '$2$1'));
    await waitForState(page, 'saved');
    await press(page, 'Undo');
    await expect.poll(onDisk, { timeout: 60_000 }).toBe(remarked);
    await waitForState(page, 'saved');
    await page.click(titleField, { count: 3 });
    await page.keyboard.press('Backspace');
    await press(page, 'Go to the field');
    expect(await reasonAtFocus(page)).toContain('title is empty');
    expect(await onDisk()).toBe(remarked);
    await press(page, 'Undo');
    await waitForState(page, 'saved');
    await page.click(titleField, { count: 3 });
    await page.keyboard.type('Another Title');
    await expect
      .poll(onDisk, { timeout: 60_000 })
      .toBe(remarked.replace(titleLine, 'title: Another Title\n'));
  });

  it('leads from wherever one is to the list that cannot stand, and opens what is around it', async () => {
    const page = await openAs('Form');
    await openInner(page);
    await dropSteps(page);
    await waitForState(page, 'refused');
    await page.$$eval('.group', (groups) => {
      for (const group of groups) group.removeAttribute('open');
    });
    await press(page, 'YAML');
    await press(page, 'Go to the field');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Steps 0');
    expect(await reasonAtFocus(page)).toContain('steps has no items');
    expect(await page.$eval('.trouble code', (code) => code.textContent)).toBe('steps');
    expect(await onDisk()).toContain('      - { step: ');
    await press(page, 'Undo');
    await waitForState(page, 'saved');
  });

  describe('while a change is being written into the text', () => {
    it('stays in the form when the file changes elsewhere, with what is changed next', async () => {
      const page = await openAs('Form');
      await openGroups(page);
      const [first = '', second = '', ...others] = await wordsShown(page);
      const rewrites = await hold(page, isRewrite);
      await press(page, `Drop ${first}`);
      await rewrites.isAsked();
      const looked = page.waitForResponse((response) => response.url().includes('/api/lessons/'));
      await write(before().replace('outlet: The Sampler', 'outlet: The Other'));
      await looked;
      await waitForState(page, 'saving');
      expect(await wordsShown(page)).toEqual([second, ...others]);
      await press(page, `Drop ${second}`);
      await rewrites.letGo();
      await waitForState(page, 'saved');
      expect(await wordsShown(page)).toEqual(others);
      const after = await onDisk();
      expect(after).toContain('outlet: The Other');
      expect(after).not.toContain(`word: ${first}\n`);
      expect(after).not.toContain(`word: ${second}\n`);
    });

    it('gives way to what is changed next, also where it cannot stand itself', async () => {
      const page = await openAs('Form');
      const rewrites = await hold(page, isRewrite);
      await page.click(titleField, { count: 3 });
      await page.keyboard.press('Backspace');
      await rewrites.isAsked();
      await page.keyboard.type('Another Title');
      // Longer than what is typed is gathered for.
      await new Promise((resolve) => setTimeout(resolve, 200));
      await rewrites.letGo();
      await waitForState(page, 'saved');
      expect(await onDisk()).toContain('\ntitle: Another Title\n');
    });

    it('is what undo takes back, and nothing before it', async () => {
      const page = await openAs('Form');
      await openGroups(page);
      const words = await wordsShown(page);
      await press(page, `Drop ${String(words[0])}`);
      await waitForState(page, 'saved');
      await expect.poll(onDisk).not.toBe(before());
      const without = await onDisk();
      const rewrites = await hold(page, isRewrite);
      await press(page, `Drop ${String(words[1])}`);
      await rewrites.isAsked();
      await press(page, 'Undo');
      await rewrites.letGo();
      await waitForState(page, 'saved');
      expect(await wordsShown(page)).toEqual(words.slice(1));
      expect(await onDisk()).toBe(without);
    });
  });

  it('is changed by two at once, each in a field of their own', async () => {
    const page = await openAs('Form');
    await openGroups(page);
    const [word = ''] = await wordsShown(page);
    const savings = await hold(page, isSaving);
    await typeInstead(page, titleField, 'Of the First');
    await savings.isAsked();
    const other = await openAs('Form');
    await openGroups(other);
    await press(other, `Drop ${word}`);
    await expect.poll(onDisk, { timeout: 30_000 }).not.toContain(`word: ${word}\n`);
    await page.bringToFront();
    await savings.letGo();
    await waitForState(page, 'saved');
    const after = await onDisk();
    expect(after).toContain('\ntitle: Of the First\n');
    expect(after).not.toContain(`word: ${word}\n`);
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('leaves axe nothing to say, as the text does (%s, %i px)', async (scheme, width) => {
    const page = await open(path, { width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const [view, part] of [
      ['Form', '.group'],
      ['YAML', '.cm-content'],
    ] as const) {
      await press(page, view);
      await page.waitForSelector(part);
      if (view === 'Form') {
        await openInner(page);
        expect(await namesTwice(page)).toEqual([]);
      }
      expect(await faultsOfAccess(page)).toEqual([]);
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(over).toBeLessThanOrEqual(0);
    }
  });
});
