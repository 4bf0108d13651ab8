import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { KitError, type Problem } from '../core/problem.js';
import { buildLessons } from '../pipeline/build-lessons.js';
import type { KitMaker } from '../pipeline/kit-job.js';
import { createMemoryWorkshop } from '../test/memory-workshop.js';
import { sampleLesson } from '../test/numbered-lessons.js';

// A thread runs what was built.
const built = (await import(
  resolve('build/cli/kit-threads.js')
)) as typeof import('./kit-threads.js');

it('kits of many lessons come from a thread too: the same bytes, the same problems', async () => {
  const { workshop, bindery, lessons, kits } = await createMemoryWorkshop({
    format: ['md'],
    documents: ['discussion'],
  });
  for (let at = 10; at < 20; at++) {
    lessons.set(`l-${at}.yaml`, sampleLesson(`l-${at}`, `L ${at}`, at));
  }
  for (const at of [11, 14, 15]) lessons.set(`l-${at}.yaml`, 'lessonpress: 1\n');
  const own = await buildLessons({ names: [] }, workshop, bindery);
  const made = new Map(kits);
  kits.clear();

  const { templates, assets } = bindery;
  let started = 0;
  process.once('worker', () => (started += 1));
  await using threads = built.createKitThreads({ templates, assets }, { few: 2, most: 1 });
  const maker: KitMaker = (job) =>
    threads.make(job).catch((error: unknown) => {
      throw new KitError((error as { problem: Problem }).problem);
    });
  const report = await buildLessons({ names: [] }, workshop, { ...bindery, maker, atOnce: 6 });

  expect(started).toBe(1);
  const told = ({ failed }: typeof own) =>
    failed.map(({ item, problem: { code, message, where } }) => ({ item, code, message, where }));
  expect(told(report)).toEqual(told(own));
  expect(report.failed).toHaveLength(3);
  expect([...kits.keys()]).toEqual([...made.keys()]);
  for (const [slug, artifacts] of made) {
    const others = kits.get(slug) ?? [];
    expect(others.map(({ path }) => path)).toEqual(artifacts.map(({ path }) => path));
    for (const [at, { path, bytes }] of artifacts.entries()) {
      expect(Buffer.compare(others[at]?.bytes ?? Buffer.of(), bytes), `${slug}/${path}`).toBe(0);
    }
  }
});
