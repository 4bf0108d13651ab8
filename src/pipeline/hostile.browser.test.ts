import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../io/browser-find.js';
import { startBrowser, type BrowserSession } from '../io/browser-launch.js';
import { corpusFiles, corpusPath, hasCorpus } from '../test/corpus.js';
import { createMemoryWorkshop } from '../test/memory-workshop.js';
import { watchActs } from '../test/watch-acts.js';
import { makeKits } from './run.js';

const folders = ['feeds', 'html', 'json', 'lists', 'markdown', 'opml', 'text', 'xml'];
const inputs = folders.flatMap((folder) =>
  corpusFiles(join('hostile', folder)).map((name) => [`${folder}/${name}`] as const),
);

describe.skipIf(!hasCorpus)('hostile input', () => {
  let listener: Server;
  let origin = '';
  let reached = 0;
  let work = '';
  let session: BrowserSession;

  beforeAll(async () => {
    listener = createServer((_, response) => {
      response.end();
    });
    listener.on('connection', () => {
      reached += 1;
    });
    await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
    origin = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
    work = mkdtempSync(join(tmpdir(), 'lessonpress-hostile-'));
    session = await startBrowser(await findBrowser({}), { sandbox: true });
    // The browser of a root user runs as another one, who has to be able to read the pages.
    chmodSync(work, 0o755);
  });
  afterAll(async () => {
    await session[Symbol.asyncDispose]();
    listener.close();
    rmSync(work, { recursive: true, force: true });
  });

  it.each(inputs)(
    '%s runs nothing, reaches nobody and stays in its folder',
    async (input) => {
      const bytes = readFileSync(corpusPath('hostile', input));
      const aimed = Buffer.from(
        bytes.toString('latin1').replace(/127\.0\.0\.1:(?:9|22)\b|\[::1\]/g, origin),
        'latin1',
      );
      const source = join(work, basename(input));
      writeFileSync(source, aimed);
      const { workshop, bindery, kits, lessons } = await createMemoryWorkshop({
        fetch: true,
        limit: 3,
      });
      const report = await makeKits({ sources: [source], overwrite: 'never' }, workshop, bindery);
      for (const { problem } of report.failed) {
        expect(problem.code, problem.message).not.toBe('internal/unexpected');
      }
      for (const name of [...kits.keys(), ...[...lessons.keys()].map((path) => basename(path))]) {
        expect(name).toMatch(/^(?:[a-z0-9-]{0,80}|[a-z0-9.-]{1,90})$/);
      }
      expect([...lessons.values()].join()).not.toContain('root:x:0:0');
      for (const [slug, artifacts] of kits) {
        for (const { path, bytes: html } of artifacts.filter(({ path }) =>
          path.endsWith('.html'),
        )) {
          const file = join(work, `${slug}-${path}`);
          writeFileSync(file, html);
          const page = await session.browser.newPage();
          const seen = await watchActs(page, (asked) => /^file:.*\.html(?:#\d+)?$/.test(asked));
          await page.goto(`file://${file}`, { waitUntil: 'load' });
          expect(seen, `${slug}/${path}`).toEqual([]);
          await page.close();
        }
      }
      expect(reached).toBe(0);
    },
    30_000,
  );
});
