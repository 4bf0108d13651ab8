/** What the routes of feeds refuse, whoever asks. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderMaker, sampleFeed } from '../test/lessonpress.js';
import { startServer, type ServerProcess } from '../test/serve-process.js';
import type { Opened } from './wire-feed.js';

const makeFolder = folderMaker();
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer(makeFolder());
}, 60_000);

afterAll(async () => {
  await server.stop();
});

interface Sent {
  readonly status: number;
  readonly text: string;
}

async function post(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Sent> {
  const isBytes = body instanceof Uint8Array;
  const response = await fetch(server.address + path, {
    method: 'POST',
    headers: {
      origin: server.address,
      'content-type': isBytes ? 'application/octet-stream' : 'application/json',
      ...headers,
    },
    body: isBytes ? Buffer.from(body) : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

describe('the routes of feeds', () => {
  it('take no address for a path of this machine, and none that is private', async () => {
    const addresses = [
      'file:///etc/passwd',
      '/etc/passwd',
      '../lessonpress.yaml',
      'C:\\Windows\\win.ini',
      '-',
      'data:text/plain,hello',
      `${server.address}/api/library`,
      'http://localhost:1/',
      'http://0x7f.1/',
      'http://[::ffff:127.0.0.1]/',
      'http://169.254.169.254/latest/meta-data',
      'http://user:pass@10.0.0.1/feed',
    ];
    for (const address of addresses) {
      const { status, text } = await post('/api/sources', { address });
      expect(status, address).toBe(422);
      expect(text, address).toContain('io/address-refused');
    }
  });

  it('do nothing for another site', async () => {
    const foreign = { origin: 'http://evil.example' };
    const feeds = [{ title: 'One', url: 'https://one.example/' }];
    for (const [path, body] of [
      ['/api/sources', { address: 'https://one.example/' }],
      ['/api/sources/file', new Uint8Array(8)],
      ['/api/feeds', { feeds }],
      ['/api/feeds/drop', { url: 'https://one.example/' }],
      ['/api/derivation', { listing: 'x', items: [1] }],
    ] as const) {
      expect((await post(path, body, foreign)).status, path).toBe(403);
    }
    const kept = await fetch(`${server.address}/api/feeds`);
    expect(await kept.json()).toMatchObject({ feeds: [] });
  });

  it('take a large file, and none above the cap', async () => {
    const feed = readFileSync(sampleFeed);
    const padded = Buffer.concat([feed, Buffer.alloc(300_000, ' ')]);
    const taken = await post('/api/sources/file?name=..%2F..%2Ffeed.xml', padded);
    expect(taken.status).toBe(200);
    const opened = JSON.parse(taken.text) as Opened;
    expect(opened).toMatchObject({ kind: 'feed', name: '....feed.xml', title: 'The Sampler' });
    const huge = await post('/api/sources/file', Buffer.alloc(20 * 1024 * 1024 + 1, ' ')).catch(
      () => ({ status: 413 }),
    );
    expect(huge.status).toBe(413);
    expect((await post('/api/sources', { address: 'x'.repeat(80 * 1024) })).status).toBe(413);
  });

  it('refuse a body that is not what they take', async () => {
    for (const [path, body] of [
      ['/api/sources', {}],
      ['/api/sources', { address: {} }],
      ['/api/feeds', { feeds: [{ title: 'One', url: 'javascript:alert(1)' }] }],
      ['/api/feeds', { feeds: 'all' }],
      ['/api/derivation', { listing: 'x', items: [] }],
      ['/api/derivation', { listing: 'x', items: ['../1'] }],
    ] as const) {
      expect((await post(path, body)).status, JSON.stringify(body)).toBe(400);
    }
  });

  it('make nothing from a list they do not hold, such as one from before a restart', async () => {
    const { status, text } = await post('/api/derivation', { listing: 'gone', items: [1] });
    expect(status).toBe(409);
    expect(text).toContain('serve/no-listing');
  });
});
