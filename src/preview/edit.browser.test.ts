/** A lesson changed as text in the browser: every change reaches the file, and none is lost on the way. */
import { describe, expect, it } from 'vitest';
import { faultsOfAccess } from '../test/faults-of-access.js';
import {
  press,
  typeInTitle,
  waitForHeading,
  waitForLive,
  waitForState,
  waitForTitleLine,
} from '../test/lesson-page.js';
import { serveLesson, titleLine } from '../test/serve-lesson.js';
import type { Page } from '../test/visit.js';

const { before, onDisk, write, open, openAs, path, withoutServer } = serveLesson();

async function openText(): Promise<Page> {
  const page = await openAs('YAML');
  await waitForTitleLine(page);
  await waitForLive(page);
  return page;
}

describe('a lesson in the text editor', { timeout: 120_000 }, () => {
  it('is saved as it is typed, shown in the preview, and taken back byte for byte', async () => {
    const page = await openText();
    await typeInTitle(page, ' Yet');
    await waitForHeading(page, 'Handshake Yet');
    await waitForState(page, 'saved');
    expect(await onDisk()).toBe(before().replace('Handshake\n', 'Handshake Yet\n'));
    await page.waitForFunction(
      `[...document.querySelectorAll('iframe')].some((frame) => !frame.matches('.behind'))`,
    );
    while (await page.$('.edit-bar button:first-of-type[aria-disabled=false]')) {
      await press(page, 'Undo');
    }
    await page.waitForFunction(`!document.querySelector('h1').textContent.includes('Yet')`);
    await waitForState(page, 'saved');
    expect(await onDisk()).toBe(before());
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

  it('leaves the cursor where it is in its line when the file changes above it and below', async () => {
    const page = await openText();
    await typeInTitle(page, ' Here');
    await waitForState(page, 'saved');
    const changed = (await onDisk())
      .replace('\nslug: ', '\n# Above.\nslug: ')
      .replace('outlet: The Sampler', 'outlet: The Other');
    await write(changed);
    await page.waitForFunction(
      `document.querySelector('.cm-content').textContent.includes('outlet: The Other')`,
    );
    await page.keyboard.type(' Too');
    await waitForHeading(page, 'Here Too');
    await waitForState(page, 'saved');
    expect(await onDisk()).toBe(changed.replace(' Here\n', ' Here Too\n'));
  });

  it('keeps what was typed while the server was gone, and what changed on the disk meanwhile', async () => {
    const page = await openText();
    await withoutServer(page, async () => {
      await typeInTitle(page, ' Offline');
      await waitForState(page, 'unreachable');
      await write(before().replace('outlet: The Sampler', 'outlet: The Other'));
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
      await write(before().replace(titleLine, 'title: There\n'));
    });
    await waitForState(page, 'asking');
    expect(
      await page.$$eval('.meeting dd', (sides) => sides.map((side) => side.textContent)),
    ).toEqual(['title: A Hotline Is Not a Handshake Here', 'title: There']);
    expect(await faultsOfAccess(page)).toEqual([]);
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
    expect(await onDisk()).toBe(before().replace('Handshake\n', 'Handshake Kept\n'));
  });
});

describe('a lesson that was opened as the server went away', { timeout: 120_000 }, () => {
  it('opens in the text editor and in the preview when the server is back', async () => {
    const page = await open();
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
    const page = await open('/');
    await page.waitForSelector('.card');
    await waitForLive(page);
    await withoutServer(page, async () => {
      await page.click(`.card [href="${path}"]`);
      await page.waitForSelector('.library .remark.error');
    });
    await waitForHeading(page, 'Handshake');
  });
});
