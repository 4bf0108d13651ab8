import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feedFormats, itemsOf } from '../test/hostile-feeds.js';
import { naughtyStrings, ownPayloads, purifyFixtures } from '../test/hostile-texts.js';
import { createMemoryWorkshop } from '../test/memory-workshop.js';
import { pagesOnDisk, type PagesOnDisk } from '../test/pages-on-disk.js';
import { watchActs } from '../test/watch-acts.js';
import { makeKits } from './run.js';

const acting = [...ownPayloads, ...purifyFixtures];

describe('a text in every field of a feed', () => {
  let disk: PagesOnDisk;
  let work = '';
  beforeAll(async () => {
    disk = await pagesOnDisk();
    work = mkdtempSync(join(tmpdir(), 'lessonpress-feeds-'));
  });
  afterAll(async () => {
    await disk[Symbol.asyncDispose]();
    rmSync(work, { recursive: true });
  });

  it('is a check that catches what acts', async () => {
    const page = '<script>alert(1)</script><img src="http://x.example/a.png">';
    expect([...(await actsOf('page.html', page))].sort()).toEqual([
      'dialog 1',
      'http://x.example/a.png',
    ]);
  });

  it.each(feedFormats)(
    `$name: ${acting.length} payloads run nothing, ask for nothing and lead nowhere`,
    async ({ write }) => visitAll(write(itemsOf(acting))),
    120_000,
  );

  it.skipIf(naughtyStrings.length === 0)(
    `RSS: ${naughtyStrings.length} naughty strings run nothing, ask for nothing and lead nowhere`,
    async () => visitAll(feedFormats[0]?.write(itemsOf(naughtyStrings)) ?? ''),
    120_000,
  );

  async function visitAll(feed: string): Promise<void> {
    const source = join(work, 'feed');
    writeFileSync(source, feed);
    const { workshop, bindery, kits } = await createMemoryWorkshop({
      limit: 100,
      documents: ['deck', 'quiz'],
    });
    const report = await makeKits({ sources: [source], overwrite: 'never' }, workshop, bindery);
    for (const { problem } of report.failed)
      expect(problem.code, problem.message).not.toBe('internal/unexpected');
    expect(kits.size).toBeGreaterThan(1);
    for (const [slug, artifacts] of kits) {
      expect(slug).toMatch(/^[a-z0-9-]{0,80}$/);
      const pages = artifacts.filter(({ path }) => path.endsWith('.html'));
      const acts = await Promise.all(pages.map(({ path, bytes }) => actsOf(path, bytes)));
      expect(acts.flat(), slug).toEqual([]);
    }
  }

  /** What the page does by itself and when everything on it is opened. */
  async function actsOf(path: string, html: string | Uint8Array): Promise<readonly string[]> {
    const address = await disk.write(path, html);
    const page = await disk.browser.newPage();
    const acts = await watchActs(page, (asked) => asked.split('#')[0] === address);
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(`for (const one of document.querySelectorAll('summary')) one.click()`);
    await page.close();
    return acts;
  }
});
