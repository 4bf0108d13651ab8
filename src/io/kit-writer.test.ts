import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readKitVersion, versionOfKit } from '../test/kit-version.js';
import { bundleModule, run } from '../test/run-module.js';
import { createKitWriter } from './kit-writer.js';

const canMount = spawnSync('unshare', ['-Urm', 'true']).status === 0;
const lock = '.lessonpress.lock';
let base = '';
let out = '';
let script = '';

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'kit-writer-'));
  script = await bundleModule('src/test/write-kits.ts');
});
beforeEach(async () => {
  out = await mkdtemp(join(base, 'out-'));
});
afterAll(async () => {
  await rm(base, { recursive: true, force: true });
  await rm(script, { force: true });
});

const code = (wanted: string) => ({ problem: { code: wanted } });
const startLoop = async () => {
  const child = spawn(process.execPath, [script, out, 'loop'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await once(child.stdout, 'data');
  return child;
};
/** Waits until the process has told of the version. */
const hasWritten = async ({ stdout }: Awaited<ReturnType<typeof startLoop>>, version: number) => {
  if (version === 0) return;
  for await (const line of createInterface({ input: stdout })) {
    if (line === `wrote ${version}`) return;
  }
};

describe('a kit', () => {
  it('stands in its folder with nothing beside it', async () => {
    {
      await using writer = await createKitWriter({ out });
      await writer.writeKit('kit', versionOfKit(1, 100));
      await writer.writeFile({
        path: 'index.html',
        mediaType: 'text/html',
        bytes: Buffer.from('i'),
      });
      expect((await writer.manifests()).map(({ slug }) => slug)).toEqual(['kit']);
    }
    expect(readKitVersion(join(out, 'kit'))).toBe(1);
    expect((await readdir(out)).sort()).toEqual(['index.html', 'kit']);
  });

  it('is replaced whole, and what a teacher laid into the folder stays', async () => {
    await using writer = await createKitWriter({ out });
    await writer.writeKit('kit', [
      ...versionOfKit(1, 100),
      { path: 'gone.html', mediaType: 'text/html', bytes: Buffer.from('x') },
    ]);
    await rm(join(out, 'kit', 'gone.html'));
    await writer.writeKit('kit', versionOfKit(2, 100));
    expect(readKitVersion(join(out, 'kit'))).toBe(2);
    await writeFile(join(out, 'kit', 'my-notes.txt'), 'mine');
    expect(await writer.writeKit('kit', versionOfKit(3, 100))).toEqual({ removed: 0 });
    expect(await writer.writeKit('kit', versionOfKit(4, 100))).toEqual({ removed: 3 });
    expect(await readFile(join(out, 'kit', 'my-notes.txt'), 'utf8')).toBe('mine');
    expect(await readFile(join(out, 'kit', 'deck.html'), 'utf8')).toMatch(/^version 4/);
  });

  it('keeps aside what stood there as often as it is written anew, and names it', async () => {
    await using writer = await createKitWriter({ out });
    const write = (text: string) =>
      writer.writeFile(
        { path: 'results.csv', mediaType: 'text/csv', bytes: Buffer.from(text) },
        { keepOld: true },
      );
    expect(await write('one')).toBeUndefined();
    await writeFile(join(out, 'results.csv'), 'edited');
    expect(await write('two')).toBe(join(out, 'results.csv.bak'));
    expect(await write('two')).toBeUndefined();
    expect(await write('three')).toBe(join(out, 'results.csv.bak-2'));
    expect(await readFile(join(out, 'results.csv.bak'), 'utf8')).toBe('edited');
    expect(await readFile(join(out, 'results.csv'), 'utf8')).toBe('three');
  });

  it('never takes the place of a folder that is no kit', async () => {
    await mkdir(join(out, 'kit'));
    await writeFile(join(out, 'kit', 'thesis.txt'), 'years of work');
    await using writer = await createKitWriter({ out });
    await expect(writer.writeKit('kit', versionOfKit(1, 10))).rejects.toMatchObject(
      code('write/not-a-kit'),
    );
    expect(await readdir(join(out, 'kit'))).toEqual(['thesis.txt']);
  });

  it('never follows a link out of the folder', async () => {
    const elsewhere = await mkdtemp(join(base, 'elsewhere-'));
    await symlink(elsewhere, join(out, 'kit'));
    await using writer = await createKitWriter({ out });
    await expect(writer.writeKit('kit', versionOfKit(1, 10))).rejects.toMatchObject(
      code('write/not-a-kit'),
    );
    expect(await readdir(elsewhere)).toEqual([]);
  });

  it.each(['../kit', '/kit', '', 'a/../../b', '.hidden'])('is not written as %j', async (slug) => {
    await using writer = await createKitWriter({ out });
    await expect(writer.writeKit(slug, versionOfKit(1, 10))).rejects.toMatchObject(
      code('write/unsafe-path'),
    );
  });

  it('is not written at all when one of its files has an unsafe name', async () => {
    await using writer = await createKitWriter({ out });
    const bad = { path: '../../x.html', mediaType: 'text/html', bytes: Buffer.from('x') };
    await expect(writer.writeKit('kit', [...versionOfKit(1, 10), bad])).rejects.toMatchObject(
      code('write/unsafe-path'),
    );
    expect(await readdir(out)).toEqual([lock]);
  });

  it('is old or new, never half, after kill -9 at any moment, and a rerun completes it', async () => {
    let written = 0;
    for (let round = 0; round < 8; round++) {
      const child = await startLoop();
      // Kills by what was written, not by the clock: a busy machine may need long for it.
      await hasWritten(child, round);
      await setTimeout(Math.random() * 20);
      child.kill('SIGKILL');
      await once(child, 'close');
      {
        await using writer = await createKitWriter({ out });
        const version = readKitVersion(join(out, 'kit'));
        if (written > 0) expect(version).toBeGreaterThanOrEqual(Math.max(1, round));
        written += version ?? 0;
        await writer.writeKit('kit', versionOfKit(1, 100));
      }
      expect(await readdir(out)).toEqual(['kit']);
    }
    expect(written).toBeGreaterThanOrEqual(28);
  });

  it('comes back when a run was killed between the two renames', async () => {
    {
      await using writer = await createKitWriter({ out });
      await writer.writeKit('kit', versionOfKit(7, 10));
    }
    await run('mv', [join(out, 'kit'), join(out, '.lessonpress-old-kit-0123abcd')]);
    await mkdir(join(out, '.lessonpress-new-kit-0123abcd'));
    await using writer = await createKitWriter({ out });
    expect(await writer.manifests()).toHaveLength(1);
    expect(readKitVersion(join(out, 'kit'))).toBe(7);
  });
});

describe('the lock', () => {
  it('refuses a second run, which ends with exit code 6', async () => {
    await using held = await createKitWriter({ out });
    expect(held).toBeDefined();
    const second = await run(process.execPath, [script, out, '10']);
    expect(second.stdout.trim()).toBe('write/in-use 6');
  });

  it('that a killed run left is recovered at once', async () => {
    const child = await startLoop();
    await expect(createKitWriter({ out })).rejects.toMatchObject(code('write/in-use'));
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await readdir(out)).toContain(lock);
    await using writer = await createKitWriter({ out });
    await writer.writeKit('kit', versionOfKit(1, 10));
  });

  it('of another machine holds while it beats, and no longer', async () => {
    const path = join(out, lock);
    await writeFile(path, JSON.stringify({ pid: 1, host: `not-${hostname()}`, nonce: 'n' }));
    await expect(createKitWriter({ out })).rejects.toMatchObject(code('write/in-use'));
    const longAgo = new Date(Date.now() - 120_000);
    await utimes(path, longAgo, longAgo);
    await using writer = await createKitWriter({ out });
    await writer.writeKit('kit', versionOfKit(1, 10));
  });

  it('that was taken over stops the first run before it writes', async () => {
    await using writer = await createKitWriter({ out });
    await writeFile(join(out, lock), JSON.stringify({ pid: 1, host: 'other', nonce: 'theirs' }));
    await expect(writer.writeKit('kit', versionOfKit(1, 10))).rejects.toMatchObject(
      code('write/in-use'),
    );
    expect(await readdir(out)).toEqual([lock]);
  });
});

describe.skipIf(!canMount)('a disk', () => {
  const command = () => [out, process.execPath, script];
  const onDisk = (options: string, sizes: string) =>
    run('unshare', [
      '-Urm',
      'sh',
      '-c',
      `mount -t tmpfs -o ${options} tmpfs "$1" && "$2" "$3" "$1/out" ${sizes}; find "$1" -type f -size +0`,
      'sh',
      ...command(),
    ]);

  it('that is full ends with exit code 6 and keeps the old kit whole', async () => {
    const { stdout } = await onDisk('size=128k', '5000 500000');
    const [held, first, error, ...files] = stdout.trim().split('\n');
    expect([held, first, error]).toEqual(['held', 'wrote 5000', 'write/no-space 6']);
    expect(files.map((path) => path.slice(out.length)).sort()).toEqual([
      '/out/kit/deck.html',
      '/out/kit/kit.json',
      '/out/kit/quiz.html',
      '/out/kit/quiz.pdf',
    ]);
  });

  it('that can only be read ends with exit code 6 before any work', async () => {
    expect((await onDisk('ro', '10')).stdout.trim()).toBe('write/not-allowed 6');
    const mounted = 'mount -t tmpfs -o ro tmpfs "$1" && "$2" "$3" "$1" 10';
    const { stdout } = await run('unshare', ['-Urm', 'sh', '-c', mounted, 'sh', ...command()]);
    expect(stdout.trim()).toBe('write/not-allowed 6');
  });

  it('that allows no file of that size ends with exit code 6', async () => {
    const { stdout } = await run('sh', [
      '-c',
      `ulimit -f 1; "$1" "$2" "$3" 500000`,
      'sh',
      process.execPath,
      script,
      out,
    ]);
    expect(stdout).toContain('write/no-space 6');
    expect(await readdir(out)).toEqual([]);
  });
});

it('names a file that stands where the folder should be', async () => {
  await writeFile(join(out, 'dist'), '');
  await expect(createKitWriter({ out: join(out, 'dist') })).rejects.toMatchObject(
    code('write/not-allowed'),
  );
});
