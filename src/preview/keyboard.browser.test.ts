/** The way of a teacher who has a keyboard and nothing else: each thing is come to by Tab, and the focus is never lost. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForLive, waitForState } from '../test/lesson-page.js';
import { folderMaker, sampleFeed } from '../test/lessonpress.js';
import { startServer, type ServerProcess } from '../test/serve-process.js';
import { startVisitor, type Page, type Visitor } from '../test/visit.js';

const newFolder = folderMaker();
const hotline = 'a-hotline-is-not-a-handshake.yaml';
const feed = readFileSync(sampleFeed);
/** Gives out a feed; at `/slow` it never answers. */
const host = createServer(({ url }, response) => {
  if (url !== '/slow') response.end(feed);
});
const hostAddress = () => `127.0.0.1:${String((host.address() as AddressInfo).port)}`;

let server: ServerProcess;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  const flags = ['--allow-host', hostAddress(), '--lessons', 'mine'];
  [server, visitor] = await Promise.all([startServer(newFolder(), 0, flags), startVisitor()]);
  page = await visitor.open(server.address);
}, 120_000);

afterAll(async () => {
  await visitor[Symbol.asyncDispose]();
  await server.stop();
  host.closeAllConnections();
  host.close();
});

/** The words of what has the focus: its own, those of its label, or those that name it to a reader aloud. */
const focused = () =>
  page.evaluate(`{
    const { activeElement: it } = document;
    const words = it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? it.textContent;
    it === document.body ? 'nothing' : it.id === 'main' ? 'main' : words.replace(/^[↑↓]/, '').trim();
  }`) as Promise<string>;

/** Goes on by Tab until what has the focus begins with these words. */
async function reach(words: string, isBack = false): Promise<void> {
  const passed: string[] = [];
  if (isBack) await page.keyboard.down('Shift');
  for (let at = 0; at < 90 && !(await focused()).startsWith(words); at += 1) {
    await page.keyboard.press('Tab');
    passed.push(await focused());
  }
  if (isBack) await page.keyboard.up('Shift');
  expect(await focused(), passed.join(' | ')).toMatch(new RegExp(`^${words}`));
}

async function press(words: string, isBack = false): Promise<void> {
  await reach(words, isBack);
  await page.keyboard.press('Enter');
}

const waitForFocus = (words: string) =>
  expect.poll(focused, { timeout: 60_000 }).toMatch(new RegExp(`^${words}`));

async function write(words: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
}

const onDisk = () => readFileSync(join(server.folder, 'mine', hotline), 'utf8');

async function undoTo(text: string, step: () => Promise<void>): Promise<void> {
  for (let at = 0; at < 60 && onDisk() !== text; at += 1) {
    await waitForState(page, 'saved');
    await step();
  }
  await expect.poll(onDisk, { timeout: 60_000 }).toBe(text);
}

describe('a teacher at the keyboard', { timeout: 120_000 }, () => {
  it('makes lessons of a feed and keeps it; what goes away leaves the focus near by', async () => {
    await page.waitForSelector('.empty');
    await press('Skip to the content');
    await waitForFocus('main');
    await press('New from a feed');
    await waitForFocus('main');
    await reach('Of a feed or an article');
    await write(`http://${hostAddress()}/slow\n`);
    await page.waitForSelector('.reading');
    await press('Give up');
    await waitForFocus('New from a feed');
    await reach('Of a feed or an article');
    await write(`http://${hostAddress()}/feed.xml\n`);
    await waitForFocus('The Sampler');
    await press('Keep this feed');
    await waitForFocus('The Sampler');
    await press('Keep The Sampler no longer', true);
    await waitForFocus('A feed you keep');
    await reach('All that are shown');
    await page.keyboard.press('Space');
    await press('Make 3 lessons');
    await waitForFocus('Making 3 lessons');
    await press('Stop');
    await waitForFocus('.*lessons? (?:is|are) there');
    await page.waitForFunction(
      `document.querySelectorAll('.articles a').length === document.querySelectorAll('.results li').length`,
    );
    await press('All that are shown');
    await page.keyboard.press('Space');
    await press('Make 3 lessons');
    await waitForFocus('3 lessons are there');
  });

  it('finds a lesson, changes it in the form, and takes all of it back', async () => {
    await press('Lessons', true);
    await reach('Search');
    await page.keyboard.type('zebra');
    await press('Show all lessons');
    await waitForFocus('Lessons');
    await reach('Search');
    await page.keyboard.type('hotline');
    await page.waitForFunction("document.querySelectorAll('.card').length === 1");
    await press('A Hotline');
    await waitForFocus('main');
    await page.waitForSelector('.edit-bar');
    await waitForLive(page);
    const before = onDisk();
    await press('Form');
    await reach('Title');
    await write('Another Title');
    await expect.poll(onDisk, { timeout: 60_000 }).toContain('title: Another Title\n');
    await reach('Undo', true);
    await undoTo(before, () => page.keyboard.press('Enter'));
    expect(await focused()).toBe('Undo');
    await press('Vocabulary');
    await page.waitForSelector('[data-field="vocabulary"] + .items');
    await press('Drop rival');
    await press('Move Prompt 1 down');
    await waitForFocus('Move Prompt 2 down');
    await press('Add a prompt');
    await waitForFocus('Prompt');
    await write('What would you promise?');
    await expect.poll(onDisk, { timeout: 60_000 }).toContain('What would you promise?');
    await waitForState(page, 'saved');
    expect(onDisk()).not.toContain('word: rival');
    await page.keyboard.press('Tab');
    await undoTo(before, async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    });
  });

  it('reads an error in the text, leaves the editor, and comes to each preview and to what is taken along', async () => {
    await page.reload();
    await press('YAML');
    await page.waitForSelector('.cm-content');
    await reach('The lesson as YAML');
    await page.keyboard.type('minuets: 3\n');
    await page.waitForSelector('.cm-lint-marker-error');
    await page.keyboard.press('F8');
    const said = await page.waitForSelector('.cm-tooltip');
    expect(await said?.evaluate((tooltip) => tooltip.textContent)).toContain('did you mean');
    // Once for what F8 chose, once for the way out.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await reach('Document');
    await page.keyboard.press('q');
    await press('Phone');
    await page.waitForSelector('.room.phone .screen[data-etag]');
    expect(await focused()).toBe('Phone');
    for (const way of ['Own tab', 'PDF', 'ZIP']) await reach(way);
  });

  it('logs no error and asks for nothing beyond the server', () => {
    const expected = /screen-wake-lock/;
    expect(visitor.faults.filter((fault) => !expected.test(fault))).toEqual([]);
  });
});
