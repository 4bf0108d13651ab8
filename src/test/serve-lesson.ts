/** One lesson served to a browser: before each test its file is as it was, after each no page is open. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { press } from './lesson-page.js';
import { folderMaker } from './lessonpress.js';
import { startServer, type ServerProcess } from './serve-process.js';
import { startVisitor, type Page, type Visitor } from './visit.js';

const hotline = 'a-hotline-is-not-a-handshake.yaml';
export const titleLine = 'title: A Hotline Is Not a Handshake\n';

/** For the top of a test file, whose hooks it sets. */
export function serveLesson() {
  const makeFolder = folderMaker();
  let server: ServerProcess;
  let visitor: Visitor;
  let before: string;
  const file = () => join(server.folder, 'lessons', hotline);

  beforeAll(async () => {
    [server, visitor] = await Promise.all([startServer(makeFolder()), startVisitor()]);
  }, 120_000);
  beforeEach(async () => {
    before = await readFile(resolve('lessons', hotline), 'utf8');
    await writeFile(file(), before);
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

  const open = (path = `/lesson/${hotline}`, size?: { width: number; height: number }) =>
    visitor.open(server.address + path, size);
  return {
    path: `/lesson/${hotline}`,
    before: () => before,
    onDisk: () => readFile(file(), 'utf8'),
    write: (text: string) => writeFile(file(), text),
    open,
    openAs: async (view: string): Promise<Page> => {
      const page = await open();
      await press(page, view);
      return page;
    },
    /** Kills the server while the page goes on, and starts it again after `meanwhile`. */
    withoutServer: async (page: Page, meanwhile: () => Promise<void>): Promise<void> => {
      await server.stop('SIGKILL');
      try {
        await page.waitForSelector('.connection.lost');
        await meanwhile();
      } finally {
        server = await startServer(server.folder, server.port);
      }
    },
  };
}
