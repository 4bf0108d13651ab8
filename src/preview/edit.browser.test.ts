/** A lesson changed in the browser: every change reaches the file, and none is lost on the way. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { folderMaker } from '../test/lessonpress.js';
import {
  namesTwice,
  openGroups,
  openInner,
  press,
  reasonAtFocus,
  typeInTitle,
  waitForHeading,
  waitForLive,
  waitForState,
  waitForTitleLine,
} from '../test/lesson-page.js';
import { startServer, type ServerProcess } from '../test/serve-process.js';
import { faultsOfAccess } from '../test/faults-of-access.js';
import { startVisitor, type Page, type Visitor } from '../test/visit.js';

const makeFolder = folderMaker();
const hotline = 'a-hotline-is-not-a-handshake.yaml';
const titleLine = 'title: A Hotline Is Not a Handshake\n';

let server: ServerProcess;
let visitor: Visitor;
let before: string;

beforeAll(async () => {
  [server, visitor] = await Promise.all([startServer(makeFolder()), startVisitor()]);
}, 120_000);

beforeEach(async () => {
  before = await readFile(resolve('lessons', hotline), 'utf8');
  await writeFile(lessonFile(), before);
});

afterEach(async () => {
  for (const page of await visitor.browser.pages()) {
    if (!page.url().startsWith('http:')) continue;
    // What a page did not save yet is kept for the next one, which is another test.
    await page.evaluate('localStorage.clear()');
    await page.close();
  }
});

afterAll(async () => {
  await visitor[Symbol.asyncDispose]();
  await server.stop();
});

const lessonFile = () => join(server.folder, 'lessons', hotline);
const onDisk = () => readFile(lessonFile(), 'utf8');

async function restart(): Promise<void> {
  server = await startServer(server.folder, server.port);
}

async function openAs(view: string): Promise<Page> {
  const page = await visitor.open(`${server.address}/lesson/${hotline}`);
  await press(page, view);
  return page;
}

async function openText(): Promise<Page> {
  const page = await openAs('YAML');
  await waitForTitleLine(page);
  await waitForLive(page);
  return page;
}

/** Kills the server while the page goes on, and starts it again after `meanwhile`. */
async function withoutServer(page: Page, meanwhile: () => Promise<void>): Promise<void> {
  await server.stop('SIGKILL');
  try {
    await page.waitForSelector('.connection.lost');
    await meanwhile();
  } finally {
    await restart();
  }
}

/** How many lines stand in one of two texts alone. */
function linesApart(one: string, other: string): number {
  const [a, b] = [one.split('\n'), other.split('\n')];
  const alone = (from: string[], to: string[]) => from.filter((line) => !to.includes(line)).length;
  return alone(a, b) + alone(b, a);
}

describe('a lesson in the text editor', { timeout: 120_000 }, () => {
  it('is saved as it is typed, shown in the preview, and taken back byte for byte', async () => {
    const page = await openText();
    await typeInTitle(page, ' Yet');
    await waitForHeading(page, 'Handshake Yet');
    await waitForState(page, 'saved');
    expect(await onDisk()).toBe(before.replace('Handshake\n', 'Handshake Yet\n'));
    await page.waitForFunction(
      `[...document.querySelectorAll('iframe')].some((frame) => !frame.matches('.behind'))`,
    );
    while (await page.$('.edit-bar button:first-of-type:not([disabled])')) {
      await press(page, 'Undo');
    }
    await page.waitForFunction(`!document.querySelector('h1').textContent.includes('Yet')`);
    await waitForState(page, 'saved');
    expect(await onDisk()).toBe(before);
  });

  it('marks an error at its line and offers the keys of the format', async () => {
    const page = await openText();
    await typeInTitle(page, '\nminuets: 3');
    await page.waitForSelector('.cm-lint-marker-error');
    await page.keyboard.type('\nwaiv');
    await page.waitForSelector('.cm-tooltip-autocomplete');
    expect(await page.$eval('.cm-tooltip-autocomplete', (list) => list.textContent)).toContain(
      'waive',
    );
  });

  it('is the same in two tabs', async () => {
    const [first, second] = [await openText(), await openText()];
    await first.bringToFront();
    await typeInTitle(first, ' Twice');
    await waitForState(first, 'saved');
    await second.bringToFront();
    await waitForHeading(second, 'Twice');
    expect(await second.$eval('.cm-content', (text) => text.textContent)).toContain('Twice');
  });

  it('keeps what was typed while the server was gone, and what changed on the disk meanwhile', async () => {
    const page = await openText();
    await withoutServer(page, async () => {
      await typeInTitle(page, ' Offline');
      await waitForState(page, 'unreachable');
      await writeFile(lessonFile(), before.replace('outlet: The Sampler', 'outlet: The Other'));
    });
    await waitForHeading(page, 'Offline');
    await waitForState(page, 'saved');
    const after = await onDisk();
    expect(after).toContain('Handshake Offline\n');
    expect(after).toContain('outlet: The Other');
  });

  it('asks where the disk and the page changed the same line, and undo brings the other back', async () => {
    const page = await openText();
    await withoutServer(page, async () => {
      await typeInTitle(page, ' Here');
      await waitForState(page, 'unreachable');
      await writeFile(lessonFile(), before.replace(titleLine, 'title: There\n'));
    });
    await waitForState(page, 'asking');
    await press(page, 'Take what stands in the file');
    await waitForState(page, 'saved');
    expect(await onDisk()).toContain('title: There\n');
    await press(page, 'Undo');
    await waitForHeading(page, 'Here');
    await waitForState(page, 'saved');
    expect(await onDisk()).toContain('Handshake Here\n');
  });

  it('keeps what was typed when the page is closed before the server is back', async () => {
    const page = await openText();
    await withoutServer(page, async () => {
      await typeInTitle(page, ' Kept');
      await waitForState(page, 'unreachable');
      await page.close();
    });
    const again = await openText();
    await waitForHeading(again, 'Kept');
    await waitForState(again, 'saved');
    expect(await onDisk()).toBe(before.replace('Handshake\n', 'Handshake Kept\n'));
  });
});

describe('a lesson that was opened as the server went away', { timeout: 120_000 }, () => {
  it('opens in the text editor and in the preview when the server is back', async () => {
    const page = await visitor.open(`${server.address}/lesson/${hotline}`);
    await page.waitForSelector('.edit-bar');
    await waitForLive(page);
    await withoutServer(page, async () => {
      await press(page, 'YAML');
      await page.waitForSelector('.yaml .remark.error');
    });
    await typeInTitle(page, ' Late');
    await waitForHeading(page, 'Late');
    await page.waitForSelector('.screen[data-etag]');
  });

  it('opens in the page that nothing had reached yet', async () => {
    const page = await visitor.open(server.address);
    await page.waitForSelector('.card');
    await waitForLive(page);
    await withoutServer(page, async () => {
      await page.click(`.card [href="/lesson/${hotline}"]`);
      await page.waitForSelector('.library .remark.error');
    });
    await waitForHeading(page, 'Handshake');
  });
});

describe('a lesson in the form', { timeout: 120_000 }, () => {
  it('is rewritten, reordered, shortened and added to in its file, comments and the rest kept', async () => {
    await writeFile(lessonFile(), before.replace(titleLine, `# My own remark.\n${titleLine}`));
    const page = await openAs('Form');
    const firstStem = '.group:nth-of-type(2) .item:first-child textarea';
    await openGroups(page);
    await page.click(firstStem);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('What did the two leaders announce?');
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
      before.slice(before.indexOf('\narticle:'), before.indexOf('\nquestions:')),
    );
  });

  it('puts another wrong answer in its place and makes a part anew; undo takes both back', async () => {
    const page = await openAs('Form');
    await openGroups(page);
    const name = 'Another wrong answer instead of answer ';
    const button = await page.waitForSelector(`::-p-xpath(//button[starts-with(., "${name}")])`);
    await button?.evaluate((one) => {
      one.click();
    });
    await expect.poll(onDisk, { timeout: 60_000 }).not.toBe(before);
    await waitForState(page, 'saved');
    const swapped = await onDisk();
    await press(page, 'Undo');
    await expect.poll(onDisk, { timeout: 60_000 }).toBe(before);
    expect(linesApart(before, swapped)).toBeLessThanOrEqual(6);
    await press(page, 'Drop rival');
    await expect.poll(onDisk, { timeout: 60_000 }).not.toContain('word: rival');
    await press(page, 'Make all anew from the article Vocabulary');
    await expect.poll(onDisk, { timeout: 60_000 }).toContain('word: rival');
    await press(page, 'Undo');
    await expect.poll(onDisk, { timeout: 60_000 }).not.toContain('word: rival');
  });

  it('changes the steps of a plan; what cannot stand is said, with the file as it was', async () => {
    const remarked = before.replace(titleLine, `# My own remark.\n${titleLine}`);
    await writeFile(lessonFile(), remarked);
    const page = await openAs('Form');
    await openInner(page);
    await press(page, 'Move Vocabulary, 3 min of 30 minutes up');
    const steps = ['vocabulary', 'warm-up'];
    const swapped = steps.map((step) => `      - { step: ${step}, minutes: 3 }\n`);
    await expect
      .poll(onDisk, { timeout: 60_000 })
      .toBe(remarked.replace(swapped.toReversed().join(''), swapped.join('')));
    await waitForState(page, 'saved');
    await press(page, 'Undo');
    await expect.poll(onDisk, { timeout: 60_000 }).toBe(remarked);
    await waitForState(page, 'saved');
    await page.click('.form > label input', { count: 3 });
    await page.keyboard.press('Backspace');
    await press(page, 'Go to the field');
    expect(await reasonAtFocus(page)).toContain('`title` is empty');
    expect(await onDisk()).toBe(remarked);
    await press(page, 'Undo');
    await waitForState(page, 'saved');
    await page.click('.form > label input', { count: 3 });
    await page.keyboard.type('Another Title');
    await expect
      .poll(onDisk, { timeout: 60_000 })
      .toBe(remarked.replace(titleLine, 'title: Another Title\n'));
  });

  it('is opened, changed and taken back by keyboard alone', async () => {
    const page = await visitor.open(`${server.address}/lesson/${hotline}`);
    await page.waitForSelector('.edit-bar');
    const reach = async (test: string) => {
      for (let at = 0; at < 40; at += 1) {
        if (await page.evaluate(`((focused) => ${test})(document.activeElement)`)) return;
        await page.keyboard.press('Tab');
      }
      expect.fail(`no way by Tab to where ${test}`);
    };
    await reach("focused.textContent === 'Form'");
    await page.keyboard.press('Enter');
    await page.waitForSelector('.form');
    await reach("focused.matches('.form input')");
    await page.keyboard.press('End');
    await page.keyboard.type(' By Key');
    await expect.poll(onDisk, { timeout: 60_000 }).toContain('Handshake By Key\n');
    await page.keyboard.down('Shift');
    for (let at = 0; at < 8; at += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate("document.activeElement.textContent === 'Undo'")) break;
    }
    await page.keyboard.up('Shift');
    for (let at = 0; at < 40 && (await onDisk()) !== before; at += 1) {
      if (await page.$('.edit-bar button:first-of-type[disabled]')) break;
      await page.keyboard.press('Enter');
    }
    await expect.poll(onDisk, { timeout: 60_000 }).toBe(before);
  });

  it.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('leaves axe nothing to say, as the text does (%s, %i px)', async (scheme, width) => {
    const page = await visitor.open(`${server.address}/lesson/${hotline}`, { width, height: 800 });
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
