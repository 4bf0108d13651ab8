import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../core/digest.js';
import { kitManifestSchema } from '../model/kit-manifest.js';
import { killBuilds } from '../test/kill-builds.js';
import { folderMaker, inShell, lessonpress, sampleFeed, start } from '../test/lessonpress.js';
import { sampleLesson } from '../test/numbered-lessons.js';
import { descendantsOf, isRunning } from '../test/processes.js';
import { ended, type Ended } from '../test/run-module.js';

const newFolder = folderMaker();
const canMount = spawnSync('unshare', ['-Urm', 'true']).status === 0;
const hasProc = existsSync('/proc/self/stat');
const html = ['build', '--format', 'html'];

/** A folder with this many lessons in it. */
function lessonsFolder(count: number): string {
  const folder = newFolder();
  mkdirSync(join(folder, 'lessons'));
  for (let at = 0; at < count; at++) {
    const slug = `lesson-${at}`;
    writeFileSync(join(folder, 'lessons', `${slug}.yaml`), sampleLesson(slug, `Lesson ${at}`, at));
  }
  return folder;
}

/** The kits in a folder, each proven whole: every file is what its manifest says it is. */
function wholeKits(out: string): readonly string[] {
  const slugs = readdirSync(out).filter((name) => name.startsWith('lesson-'));
  for (const slug of slugs) {
    const { files } = kitManifestSchema.parse(
      JSON.parse(readFileSync(join(out, slug, 'kit.json'), 'utf8')),
    );
    expect(readdirSync(join(out, slug))).toHaveLength(files.length + 1);
    for (const { path, sha256: digest } of files) {
      expect(sha256(readFileSync(join(out, slug, path))), `${slug}/${path}`).toBe(digest);
    }
  }
  return slugs;
}

/** Waits for `isSo`; the test's own time limit ends it otherwise. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(10);
}

let server: Server;
let address = '';
let asked = 0;
/** For a feed that never comes. It takes as long as many of the other tests, which run meanwhile. */
let waiting: Promise<Ended>;
const makeFrom = (path: string) =>
  ['make', `${address}${path}`, '--allow-host', '127.0.0.1', '--format', 'html'] as const;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.write('<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title>');
    if (request.url === '/slow') return;
    const item = `<item><title>More</title><description>${'word '.repeat(5_000)}</description></item>`;
    const pour = () => {
      while (!response.destroyed && response.write(item));
    };
    response.on('drain', pour);
    pour();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  waiting = lessonpress(newFolder(), makeFrom('/slow'));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a build that is killed at random moments', () => {
  it('leaves every kit old or new, loses nothing, and its rerun equals an undisturbed one', async () => {
    const report = await killBuilds({
      folder: newFolder(),
      lessons: 2,
      words: ['--format', 'html'],
      kills: { program: 4, browser: 0, renderer: 0 },
    });
    expect(report.faults).toEqual([]);
    expect(report.kills.program).toBe(4);
    expect(report.found.old + report.found.new).toBeGreaterThan(0);
  }, 600_000);
});

describe.skipIf(!canMount)('a disk', () => {
  const onDisk = (folder: string, options: string, words: readonly string[]) => {
    mkdirSync(join(folder, 'disk'));
    const line = `exec unshare -Urm sh -c 'mount -t tmpfs -o ${options} tmpfs disk && { "$@"; code=$?; cp -r disk/. kept 2>/dev/null; exit $code; }' sh "$@"`;
    mkdirSync(join(folder, 'kept'));
    return inShell(folder, line, words);
  };

  it('that is full ends a build with 6, says so once, and keeps what was written whole', async () => {
    const folder = lessonsFolder(4);
    const { code, stderr } = await onDisk(folder, 'size=2200k', [...html, '--out', 'disk/dist']);
    expect(code, stderr).toBe(6);
    expect(stderr.match(/the disk is full/g)).toHaveLength(1);
    expect(stderr).toContain('Make room, then run again');
    const out = join(folder, 'kept', 'dist');
    const kits = wholeKits(out);
    expect(kits.length).toBeGreaterThan(0);
    expect(kits.length).toBeLessThan(4);
    expect(readdirSync(out).filter((name) => name.startsWith('.lessonpress-new'))).toEqual([]);
  });

  it('that can only be read ends a run with 6 before any work', async () => {
    const folder = newFolder();
    const { code, stderr } = await onDisk(folder, 'ro', ['make', sampleFeed, '--out', 'disk/dist']);
    expect(code, stderr).toBe(6);
    expect(stderr).toContain('--out');
    expect(existsSync(join(folder, 'lessons'))).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('a system that opens no more files', () => {
  it('ends a build with 6 and says what to raise', async () => {
    // The most that are too few, whatever Node opens for itself.
    const run = async (
      limit: number,
    ): Promise<{ folder: string; code: number | null; stderr: string }> => {
      const folder = lessonsFolder(1);
      const { code, stderr } = await inShell(folder, `ulimit -n ${limit}; exec "$@"`, html);
      return code === 0 && limit > 10 ? run(limit - 2) : { folder, code, stderr };
    };
    const { folder, code, stderr } = await run(60);
    expect(code, stderr).toBe(6);
    expect(stderr).toContain('ulimit -n 1024');
    const out = join(folder, 'dist');
    expect(existsSync(out) ? wholeKits(out) : []).toEqual([]);
    expect((await lessonpress(folder, html)).code).toBe(0);
    expect(wholeKits(out)).toEqual(['lesson-0']);
  });
});

describe.skipIf(process.platform === 'win32')('two builds into one folder', () => {
  it('are one: the second ends with 6 and names the first, which goes on', async () => {
    const folder = lessonsFolder(2);
    const first = start(folder, html);
    const whole = ended(first);
    await until(() => existsSync(join(folder, 'dist', '.lessonpress.lock')));
    // Held still, so that it cannot end before the second has begun.
    first.kill('SIGSTOP');
    const second = await lessonpress(folder, html);
    first.kill('SIGCONT');
    expect(second.code, second.stderr).toBe(6);
    expect(second.stderr).toContain(`process ${first.pid}`);
    expect((await whole).code).toBe(0);
    expect(wholeKits(join(folder, 'dist'))).toHaveLength(2);
  });
});

describe.skipIf(process.platform === 'win32')('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 'SIGHUP'],
  ] as const)('%s lets the current write end and leaves nothing behind', async (signal, exit) => {
    const folder = lessonsFolder(4);
    const temp = newFolder();
    const run = start(folder, ['build'], { env: { TMPDIR: temp } });
    const end = ended(run);
    await until(() => existsSync(join(folder, 'dist', 'lesson-0')));
    const started = hasProc ? descendantsOf(run.pid ?? 0) : [];
    run.kill(signal);
    const { code, stderr } = await end;
    expect(code ?? run.signalCode, stderr).toBe(exit);
    expect(stderr).toContain('Stopping after the file that is being written');
    const out = join(folder, 'dist');
    expect(wholeKits(out).length).toBeGreaterThan(0);
    expect(readdirSync(out).filter((name) => /^\.lessonpress(?!-kits)/.test(name))).toEqual([]);
    expect(started.filter(({ pid }) => isRunning(pid))).toEqual([]);
    expect(readdirSync(temp)).toEqual([]);
  });

  it('a second time ends at once, with no half file, and the next run puts all right', async () => {
    const folder = lessonsFolder(2);
    const run = start(folder, html);
    const end = ended(run);
    await until(() => existsSync(join(folder, 'dist', '.lessonpress.lock')));
    run.kill('SIGINT');
    await once(run.stderr, 'data');
    run.kill('SIGINT');
    expect((await end).code).toBe(130);
    const out = join(folder, 'dist');
    wholeKits(out);
    expect((await lessonpress(folder, html)).code).toBe(0);
    expect(wholeKits(out)).toHaveLength(2);
    expect(readdirSync(out).filter((name) => /^\.lessonpress(?!-kits)/.test(name))).toEqual([]);
  });
});

describe('a feed', () => {
  it('that never ends is given up at the cap with 4', async () => {
    const folder = newFolder();
    const { code, stderr } = await lessonpress(folder, makeFrom('/endless'));
    expect(code, stderr).toBe(4);
    expect(stderr).toContain('larger than 20 MB');
    expect(existsSync(join(folder, 'lessons'))).toBe(false);
  });

  it('that never comes is given up at the deadline with 4', async () => {
    const { code, stderr } = await waiting;
    expect(code, stderr).toBe(4);
    expect(stderr).toContain('after 20 seconds');
  });

  it.skipIf(process.platform === 'win32')('that is waited for can be stopped', async () => {
    const before = asked;
    const run = start(newFolder(), makeFrom('/slow'), { input: '' });
    const end = ended(run);
    await until(() => asked > before);
    run.kill('SIGTERM');
    const { code, stderr } = await end;
    expect(code, stderr).toBe(143);
  });

  it.each([
    ['broken XML', '<rss><channel><item><title>x</item></channel></rss>', /:1:\d+|line 1/],
    [
      'entities that multiply',
      `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(99)}"><!ENTITY c "${'&b;'.repeat(99)}">]><rss><channel><title>&c;</title></channel></rss>`,
      /entit/i,
    ],
  ])('of %s is refused with 4', async (_, text, told) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'feed.xml'), text);
    const { code, stderr } = await lessonpress(folder, ['make', 'feed.xml', '--format', 'html']);
    expect(code, stderr).toBe(4);
    expect(stderr).toMatch(told);
  });
});

describe('a lesson', () => {
  it('that is wrong among others ends with 3, is named, and the others are made', async () => {
    const folder = lessonsFolder(3);
    writeFileSync(join(folder, 'lessons', 'lesson-1.yaml'), 'a: &a [x]\nb: [*a, *a]\n');
    const { code, stderr } = await lessonpress(folder, html);
    expect(code, stderr).toBe(3);
    expect(stderr).toContain('lesson-1.yaml');
    expect(stderr).toContain('lessonpress build --failed');
    expect(wholeKits(join(folder, 'dist'))).toEqual(['lesson-0', 'lesson-2']);
  });

  it('that goes while others are made was read before, or is named; the others are made', async () => {
    const folder = lessonsFolder(6);
    const end = ended(start(folder, html, { input: '' }));
    await until(() => existsSync(join(folder, 'dist', '.lessonpress.lock')));
    rmSync(join(folder, 'lessons', 'lesson-5.yaml'));
    const { code, stderr } = await end;
    expect([0, 3], stderr).toContain(code);
    if (code === 3) expect(stderr).toContain('lesson-5.yaml');
    expect(wholeKits(join(folder, 'dist')).filter((slug) => slug !== 'lesson-5')).toHaveLength(5);
  });

  it('that was changed while the clock stood back is made anew', async () => {
    const folder = lessonsFolder(1);
    const file = join(folder, 'lessons', 'lesson-0.yaml');
    expect((await lessonpress(folder, html)).code).toBe(0);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('Lesson 0', 'Lesson X'));
    utimesSync(file, 0, 0);
    expect((await lessonpress(folder, html)).code).toBe(0);
    const deck = readFileSync(join(folder, 'dist', 'lesson-0', 'deck.html'), 'utf8');
    expect(deck).toContain('Lesson X');
    expect(deck).not.toContain('Lesson 0');
  });
});

const isRoot = process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status === 0;

describe.skipIf(!isRoot)('an ordinary user without the right to write', () => {
  it('is told before any work, with 6', async () => {
    const folder = lessonsFolder(1);
    chmodSync(folder, 0o755);
    const line = 'exec setpriv --reuid=65534 --regid=65534 --clear-groups "$@"';
    const { code, stderr } = await inShell(folder, line, html);
    expect(code, stderr).toBe(6);
    expect(stderr).toContain('--out');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});
