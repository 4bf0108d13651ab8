/** The page and the disk change the same line: the teacher is asked, and nothing is decided without her. */
import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  emptyTitle,
  openGroups,
  press,
  setTitle,
  titleField,
  typeInTitle,
  valueOf,
  waitForLive,
  waitForState,
  waitForTitleLine,
} from '../test/lesson-page.js';
import { serveLesson, titleLine } from '../test/serve-lesson.js';
import type { Page } from '../test/visit.js';

const { before, onDisk, write, openAs, withoutServer } = serveLesson();

async function openForm(): Promise<Page> {
  const page = await openAs('Form');
  await openGroups(page);
  await waitForLive(page);
  return page;
}

async function openText(): Promise<Page> {
  const page = await openAs('YAML');
  await waitForTitleLine(page);
  await waitForLive(page);
  return page;
}

const meeting = (page: Page) =>
  page.$$eval('.meeting dd', (sides) => sides.map((side) => side.textContent));
/** Longer than what is typed is gathered for, and than an answer takes. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 1_000));

describe('where the page and the disk changed the same line', { timeout: 120_000 }, () => {
  /** The title ends in another word here than in the file. */
  const meet = async (page: Page) => {
    await withoutServer(page, async () => {
      await typeInTitle(page, ' Here');
      await waitForState(page, 'unreachable');
      await write(before().replace(titleLine, 'title: There\n'));
    });
    await waitForState(page, 'asking');
  };

  it('it is asked while the form changes, and the file goes and comes back', async () => {
    const page = await openText();
    await meet(page);
    await press(page, 'Form');
    await openGroups(page);
    await press(page, 'Drop rival');
    await rest();
    expect(await meeting(page)).toHaveLength(2);
    const place = await page.evaluate(
      `fetch('/api' + location.pathname.replace('/lesson/', '/lessons/')).then((one) => one.json()).then(({ place }) => place)`,
    );
    await rm(String(place));
    await rest();
    expect(await meeting(page)).toHaveLength(2);
    await write(before().replace(titleLine, 'title: There\n'));
    await rest();
    expect(await meeting(page)).toHaveLength(2);
    await press(page, 'Take what stands in the file');
    await waitForState(page, 'saved');
    const after = await onDisk();
    expect(after).toContain('title: There\n');
    expect(after).not.toContain('word: rival\n');
  });

  it('it is not asked any more once the lines are the same', async () => {
    const page = await openText();
    await withoutServer(page, async () => {
      await typeInTitle(page, ' X');
      await waitForState(page, 'unreachable');
      await write(
        before()
          .replace('Handshake\n', 'Handshake XY\n')
          .replace('outlet: The Sampler', 'outlet: The Other'),
      );
    });
    await waitForState(page, 'asking');
    await typeInTitle(page, 'Y');
    await waitForState(page, 'saved');
    const after = await onDisk();
    expect(after).toContain('Handshake XY\n');
    expect(after).toContain('outlet: The Other');
  });

  it('it is asked again when the page is loaded anew', async () => {
    const page = await openText();
    await withoutServer(page, async () => {
      await typeInTitle(page, ' Here');
      await waitForState(page, 'unreachable');
      await page.close();
      await write(before().replace(titleLine, 'title: There\n'));
    });
    const second = await openText();
    await waitForState(second, 'asking');
    await second.focus('.cm-content');
    await second.keyboard.down('Control');
    await second.keyboard.press('End');
    await second.keyboard.up('Control');
    await second.keyboard.type('# A note.');
    await second.reload();
    await waitForState(second, 'asking');
    expect(await meeting(second)).toEqual([
      'title: A Hotline Is Not a Handshake Here',
      'title: There',
    ]);
    expect(await onDisk()).toContain('title: There\n');
    await press(second, 'Take what stands in the file');
    await waitForState(second, 'saved');
    const after = await onDisk();
    expect(after).toContain('title: There\n');
    expect(after).toContain('# A note.');
  });

  it('it is asked for what the form has had refused, and for what it has when the server is back', async () => {
    const page = await openForm();
    await emptyTitle(page);
    await write(before().replace(titleLine, 'title: There\n'));
    await page.waitForFunction(`document.querySelector('h1').textContent.includes('There')`);
    await page.focus(titleField);
    await page.keyboard.sendCharacter('Mine');
    await waitForState(page, 'asking');
    expect((await meeting(page)).at(-1)).toBe('title: There');
    expect(await onDisk()).toContain('title: There\n');
    await press(page, 'Keep what stands here');
    await waitForState(page, 'saved');
    await expect.poll(onDisk).toContain('title: Mine\n');
    await press(page, 'Undo');
    await expect.poll(onDisk).toContain('title: There\n');
    await waitForState(page, 'saved');
    await withoutServer(page, async () => {
      await setTitle(page, 'Form');
      await waitForState(page, 'unreachable');
      await write(before().replace(titleLine, 'title: Elsewhere\n'));
    });
    await waitForState(page, 'asking');
    expect(await meeting(page)).toEqual(['title: Form', 'title: Elsewhere']);
    await press(page, 'Take what stands in the file');
    await waitForState(page, 'saved');
    expect(await valueOf(page, titleField)).toBe('Elsewhere');
  });
});
