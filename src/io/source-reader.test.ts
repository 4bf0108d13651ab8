import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSourceReader } from './source-reader.js';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'lessonpress-source-'));
  await writeFile(join(cwd, 'feed.xml'), '<rss/>');
  await writeFile(join(cwd, 'Harbour News.rss'), '<rss/>');
  await mkdir(join(cwd, 'folder'));
});
afterAll(() => rm(cwd, { recursive: true }));

const reader = (options = {}) => createSourceReader({ allowHosts: [], cwd, ...options });
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

describe('createSourceReader', () => {
  it('reads a path, and names the source as the user did', async () => {
    const source = await reader().read('./feed.xml');
    expect(source.name).toBe('./feed.xml');
    expect(text(source.bytes)).toBe('<rss/>');
  });

  it('reads standard input', async () => {
    async function* stdin() {
      yield Buffer.from('Title\n');
      yield await Promise.resolve('Body');
    }
    const source = await reader({ stdin: stdin() }).read('-');
    expect(text(source.bytes)).toBe('Title\nBody');
  });

  it('stops standard input at the cap', async () => {
    async function* endless() {
      for (;;) yield await Promise.resolve(Buffer.alloc(1000));
    }
    const limits = { maxBytes: 5000, deadlineMs: 1000 };
    await expect(reader({ stdin: endless(), limits }).read('-')).rejects.toMatchObject({
      exit: 4,
      problem: { code: 'io/too-large' },
    });
  });

  it.each([
    ['fede.xml', 'feed.xml'],
    ['feed.rss', 'feed.xml'],
    ['harbour-news.xml', 'Harbour News.rss'],
  ])('names what is near where there is no %s', async (name, near) => {
    await expect(reader().read(name)).rejects.toMatchObject({
      exit: 6,
      problem: { code: 'io/no-such-file', hint: expect.stringContaining(`"${near}"`) as string },
    });
  });

  it('refuses a folder', async () => {
    await expect(reader().read('folder')).rejects.toMatchObject({
      exit: 4,
      problem: { code: 'io/is-folder' },
    });
  });

  it('waits for standard input no longer than the user wants', async () => {
    async function* silent() {
      await new Promise(() => undefined);
      yield '';
    }
    const stop = new AbortController();
    const read = reader({ stdin: silent(), signal: stop.signal }).read('-');
    stop.abort();
    await expect(read).rejects.toBe(stop.signal.reason);
  });

  it('does not read files by address', async () => {
    await expect(reader().read('file:///etc/passwd')).rejects.toMatchObject({
      problem: { code: 'io/address-refused' },
    });
  });
});
