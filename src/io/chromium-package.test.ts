import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleModule, run } from '../test/run-module.js';
import { openPackagedChromium } from './chromium-package.js';

const packaged = await openPackagedChromium(process.env);
const folder = basename(dirname(packaged?.path ?? ''));
const asUser = ['--reuid=4321', '--regid=4321', '--clear-groups'];
const canSwitch = process.getuid?.() === 0;

/** What another user id sees: root has a fixed folder, which a test must not take away. */
describe.skipIf(packaged === undefined || !canSwitch)('the packaged Chromium', () => {
  let base = '';
  let cache = '';
  let script = '';
  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'chromium-package-'));
    await chmod(base, 0o755);
    script = await bundleModule('src/test/open-chromium.ts');
  });
  beforeEach(async () => {
    cache = await mkdtemp(join(base, 'cache-'));
    await run('chown', ['4321:4321', cache]);
  });
  afterAll(async () => {
    await rm(base, { recursive: true, force: true });
    await rm(script, { force: true });
  });
  const open = async () => {
    const env = { ...process.env, XDG_CACHE_HOME: cache, HOME: cache };
    return (await run('setpriv', [...asUser, process.execPath, script], { env })).stdout.trim();
  };
  const home = () => join(cache, 'lessonpress');

  it('is unpacked once, privately, even when two runs start at once, and prints', async () => {
    const opened = await Promise.all([open(), open()]);
    const [unpacked = ''] = (await readdir(home())).filter((name) => !name.startsWith('.'));
    const path = join(home(), unpacked, 'chromium');
    expect(opened).toEqual([`${path} %PDF-`, `${path} %PDF-`]);
    expect(await readdir(home())).toEqual([unpacked]);
    expect((await stat(home())).mode & 0o777).toBe(0o700);
    const before = (await stat(path)).mtimeMs;
    expect(await open()).toBe(opened[0]);
    expect((await stat(path)).mtimeMs).toBe(before);
  });

  it('is not taken from a folder that someone else laid there', async () => {
    await mkdir(join(home(), folder), { recursive: true });
    await writeFile(join(home(), folder, 'chromium'), '#!/bin/sh\n', { mode: 0o755 });
    expect(await open()).toBe('browser/cache-unsafe 5');
  });

  it('is not taken from a folder that others may change', async () => {
    await mkdir(home());
    await run('chown', ['4321:4321', home()]);
    await chmod(home(), 0o777);
    expect(await open()).toBe('browser/cache-unsafe 5');
  });

  it('is not taken by way of a link', async () => {
    const elsewhere = await mkdtemp(join(base, 'elsewhere-'));
    await run('chown', ['4321:4321', elsewhere]);
    await symlink(elsewhere, home());
    expect(await open()).toBe('browser/cache-unsafe 5');
  });
});
