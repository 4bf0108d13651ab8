import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderMaker, inShell, lessonpress, sampleFeed } from '../test/lessonpress.js';

const newFolder = folderMaker();
const feed = readFileSync(sampleFeed, 'utf8');

describe('lessonpress feed', () => {
  it('lists the items for machines', async () => {
    const { code, stdout } = await lessonpress(newFolder(), ['feed', sampleFeed, '--json']);
    expect(code).toBe(0);
    const result = JSON.parse(stdout) as { items: { words: number; grade: number }[] };
    expect(Object.keys(result)).toEqual(['feed', 'items']);
    expect(result).toMatchObject({
      feed: { title: 'The Sampler', url: 'https://sampler.example/' },
    });
    expect(result.items).toHaveLength(3);
    expect(Object.keys(result.items[0] ?? {})).toEqual([
      'id',
      'title',
      'url',
      'author',
      'published',
      'language',
      'words',
      'grade',
      'excerpt',
    ]);
    expect(result.items[0]).toMatchObject({
      id: 'https://sampler.example/council-keeps-the-late-bus',
      title: 'Marlow Ferry Council Votes to Keep the Late Bus',
      url: 'https://sampler.example/council-keeps-the-late-bus',
      author: 'The city desk',
      published: '2024-03-13T07:30:00Z',
      language: 'en',
      excerpt: false,
    });
    expect(result.items[0]?.words).toBeGreaterThan(750);
    expect(result.items[0]?.grade).toBeGreaterThan(5);
  });

  it('lists them in columns for people, and nothing else on standard output', async () => {
    const { code, stdout, stderr } = await lessonpress(newFolder(), ['feed', sampleFeed]);
    expect(code).toBe(0);
    const [head = '', ...rows] = stdout.trimEnd().split('\n');
    expect(head.split(/ {2,}/)).toEqual([
      'No.',
      'Title',
      'Date',
      'Words',
      'Language',
      'Grade',
      'Text',
    ]);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^1 {4}Marlow Ferry .* 2024-03-13 .* whole$/);
    expect(stderr).toBe('');
  });

  it.each([['feed'], ['derive']])('reads standard input (%s -)', async (command) => {
    const { code, stdout, stderr } = await lessonpress(newFolder(), [command, '-', '--json'], {
      input: feed,
    });
    expect(code, stderr).toBe(0);
    expect(stdout.toLowerCase()).toMatch(/marlow.ferry.council.votes/);
  });

  it('shows the codes a title holds for the terminal as blanks', async () => {
    const title = 'Tides\u009b2J rise\u202e again';
    const source = join(newFolder(), 'feed.xml');
    writeFileSync(source, feed.replace('A Hotline Is Not a Handshake', title));
    for (const words of [
      ['feed', source],
      ['derive', source],
    ]) {
      const { stdout, stderr } = await lessonpress(newFolder(), words);
      expect(stdout + stderr).toMatch(/tides\W+(?:2j\W)?rise/i);
      expect(stdout + stderr).not.toMatch(/[\u0080-\u009f\u202e]/);
    }
  });

  it('ends quietly where the reader of its output has seen enough', async () => {
    for (const line of ['"$@" | head -n 1', '"$@" | true', '"$@" 2>&1 | head -c 1']) {
      const exit = `{ ${line.replace('"$@"', '{ "$@"; echo $? >code; }')}; }; cat code >&2`;
      const { stderr } = await inShell(newFolder(), exit, ['feed', sampleFeed]);
      expect(stderr, line).toBe('0\n');
    }
  });
});

describe('a list of feeds', () => {
  let server: Server;
  let host = '';
  let asked: (string | undefined)[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url);
      if (request.url === '/feed.xml') response.end(feed);
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const listOf = (...paths: string[]) => {
    const outlines = paths.map((path) => `<outline text="x" xmlUrl="http://${host}${path}"/>`);
    const list = join(newFolder(), 'list.opml');
    writeFileSync(list, `<opml version="2.0"><head/><body>${outlines.join('')}</body></opml>`);
    return list;
  };

  it('is followed, with --no-fetch as well, and one that fails leaves the others', async () => {
    asked = [];
    const list = listOf('/gone.xml', '/feed.xml');
    const words = ['derive', list, '--no-fetch', '--allow-host', host, '--json'];
    const { code, stdout, stderr } = await lessonpress(newFolder(), words);
    expect(code, stderr).toBe(3);
    const { kits, failed } = JSON.parse(stdout) as { kits: unknown[]; failed: unknown[] };
    expect(kits).toHaveLength(3);
    expect(failed).toMatchObject([{ item: `http://${host}/gone.xml`, code: 'io/fetch-failed' }]);
    expect(asked.sort()).toEqual(['/feed.xml', '/gone.xml']);
  });

  it('reaches no private address that was not allowed', async () => {
    asked = [];
    const words = ['derive', listOf('/feed.xml'), '--json'];
    const { code, stdout } = await lessonpress(newFolder(), words);
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      kits: [],
      failed: [{ code: 'io/address-refused' }],
    });
    expect(asked).toEqual([]);
  });
});
