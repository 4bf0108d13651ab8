import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { KitError, type Problem } from '../core/problem.js';
import { outputFormats } from '../model/output-format.js';
import { createMemoryWorkshop } from '../test/memory-workshop.js';
import { sampleLesson } from '../test/numbered-lessons.js';
import { buildLessons } from './build-lessons.js';
import type { KitMaker, MadeKit } from './kit-job.js';

interface Answer {
  readonly kit?: MadeKit & { readonly artifacts: readonly { readonly bytes: unknown }[] };
  readonly problem?: Problem;
}

/** A process that makes kits and shares nothing with this one but the lines between them. */
function startWorker(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['scripts/make-kits.mjs'], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const make: KitMaker = async (job) => {
    child.stdin.write(`${JSON.stringify(job)}\n`);
    const { value } = (await lines.next()) as { value: string };
    const { kit, problem } = JSON.parse(value) as Answer;
    if (problem !== undefined) throw new KitError(problem);
    if (kit === undefined) return expect.fail('neither a kit nor a problem');
    const artifacts = kit.artifacts.map((artifact) => ({
      ...artifact,
      bytes: Buffer.from(String(artifact.bytes), 'base64'),
    }));
    return { ...kit, artifacts };
  };
  return {
    make,
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      await once(child, 'close');
    },
  };
}

it('a job done in other processes, time zones and locales gives the same bytes in every format', async () => {
  const here = await createMemoryWorkshop({ format: outputFormats.filter((one) => one !== 'pdf') });
  const { workshop, bindery, lessons, kits } = here;
  for (const at of [0, 1]) lessons.set(`l-${at}.yaml`, sampleLesson(`l-${at}`, `L ${at}`, at));
  lessons.set('wrong.yaml', 'lessonpress: 1\n');
  const own = await buildLessons({ names: [] }, workshop, bindery);
  const made = new Map(kits);
  kits.clear();

  await using east = startWorker({
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR',
  });
  await using west = startWorker({ TZ: 'Pacific/Niue', LANG: 'C', LC_ALL: 'C' });
  let turn = 0;
  const maker: KitMaker = (job) => (turn++ % 2 === 0 ? east : west).make(job);
  const report = await buildLessons({ names: [] }, workshop, { ...bindery, maker, atOnce: 3 });

  expect(report.failed.map(({ item, problem }) => [item, problem.code])).toEqual(
    own.failed.map(({ item, problem }) => [item, problem.code]),
  );
  expect(report.failed).toHaveLength(1);
  expect([...kits.keys()]).toEqual([...made.keys()]);
  for (const [slug, artifacts] of made) {
    const others = new Map((kits.get(slug) ?? []).map(({ path, bytes }) => [path, bytes]));
    expect([...others.keys()]).toEqual(artifacts.map(({ path }) => path));
    for (const { path, bytes } of artifacts) {
      expect(Buffer.compare(others.get(path) ?? Buffer.of(), bytes), `${slug}/${path}`).toBe(0);
    }
  }
}, 300_000);
