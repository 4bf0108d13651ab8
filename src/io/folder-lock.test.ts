import { readFileSync } from 'node:fs';
import { link, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKitWriter } from './kit-writer.js';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, link: vi.fn(real.link) };
});

const lock = '.lessonpress.lock';
const outs: string[] = [];
let out = '';

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'folder-lock-'));
  outs.push(out);
});
afterAll(async () => {
  for (const folder of outs) await rm(folder, { recursive: true, force: true });
});

const inUse = (pid: number) => ({
  problem: { code: 'write/in-use', message: expect.stringContaining(`process ${pid} `) as string },
});

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Takes the folder and gives it back, and looks at the lock at every turn of the event loop. */
async function seenWhileHeld(rounds: number): Promise<readonly string[]> {
  const path = join(out, lock);
  const seen: string[] = [];
  let isDone = false;
  const look = async () => {
    while (!isDone) {
      const text = readIfThere(path);
      if (text !== undefined) seen.push(text);
      await setImmediate();
    }
  };
  const looking = look();
  for (let round = 0; round < rounds; round++) {
    await using writer = await createKitWriter({ out });
    expect(await writer.manifests()).toEqual([]);
  }
  isDone = true;
  await looking;
  return seen;
}

describe('the lock of a folder', () => {
  it('is never there without the name of its run', async () => {
    const seen = await seenWhileHeld(20);
    expect(seen.length).toBeGreaterThan(0);
    for (const text of seen) expect(text).toContain(`"pid":${process.pid},`);
  });

  it('that a run was killed over before it stood is removed by the next run', async () => {
    await writeFile(join(out, `.lessonpress-new-${lock}-0123abcd`), '{"pid":1}');
    {
      await using writer = await createKitWriter({ out });
      expect(await writer.manifests()).toEqual([]);
    }
    expect(await readdir(out)).toEqual([]);
  });

  it('holds on a file system without hard links too', async () => {
    const noLinks = Object.assign(new Error('operation not permitted'), { code: 'EPERM' });
    vi.mocked(link).mockRejectedValueOnce(noLinks).mockRejectedValueOnce(noLinks);
    {
      await using held = await createKitWriter({ out });
      expect(await held.manifests()).toEqual([]);
      await expect(createKitWriter({ out })).rejects.toMatchObject(inUse(process.pid));
      expect(await readdir(out)).toEqual([lock]);
    }
    expect(await readdir(out)).toEqual([]);
  });
});
