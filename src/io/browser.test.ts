import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../core/digest.js';
import type { Browser } from '../core/ports.js';
import { descendantsOf, isRunning, ticksOf } from '../test/processes.js';
import { readPdf } from '../test/read-pdf.js';
import { bundleModule, run } from '../test/run-module.js';
import { sampleJob, slowJob } from '../test/sample-job.js';
import { findBrowser } from './browser-find.js';
import { createBrowser } from './browser.js';

const hasBrowser = await findBrowser({}).then(
  () => true,
  () => false,
);
const hasProc = existsSync('/proc/self/stat');
const isRoot = process.getuid?.() === 0;
const require = createRequire(import.meta.url);
const font = (name: string) => {
  const file = require.resolve(`@fontsource/${name}-latin-400-normal.woff2`);
  return `url(data:font/woff2;base64,${readFileSync(file).toString('base64')})`;
};
const code = (wanted: string) => ({ problem: { code: wanted } });

describe.skipIf(!hasBrowser)('a PDF', () => {
  let browser: Browser;
  let script = '';
  beforeAll(async () => {
    browser = createBrowser({ sandbox: true });
    script = await bundleModule('src/test/print-pdf.ts');
  });
  afterAll(async () => {
    await browser[Symbol.asyncDispose]();
    await rm(script, { force: true });
  });

  it('has tags, title, language, outline, links, and the size the document asks for', async () => {
    const pdf = await readPdf(await browser.pdf(sampleJob));
    expect(pdf.pages).toHaveLength(4);
    expect(pdf.pages[0]).toMatchObject({ width: 960, height: 540 });
    expect(pdf.isTagged).toBe(true);
    expect(pdf.outline).toEqual(['Agua', 'Slide 1', 'Slide 2', 'Slide 3', 'Slide 4']);
    expect(pdf.info).toMatchObject({
      Title: 'Agua & aire',
      Language: 'es',
      CreationDate: "D:20240506070809+00'00'",
      ModDate: "D:20240506070809+00'00'",
    });
    expect(pdf.text).toContain('Words with a');
  });

  it.each([
    ['black', '<rect width="9" height="9"/>', 21],
    ['white', '<rect width="9" height="9" fill="#fff"/>', 1],
    ['white with a black stroke', '<path d="M0 4h9" stroke="#000"/>', 21],
    ['nothing that opens', '<rect', 21],
  ])('is preceded by a look at pictures: %s', async (_, drawing, contrast) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${drawing}</svg>`;
    const job = { html: '<!doctype html><main></main>', title: 't' };
    const found = await browser.layOut(job, (_gauge, contrastOnWhite) =>
      contrastOnWhite(`data:image/svg+xml,${encodeURIComponent(svg)}`),
    );
    expect(found).toBeCloseTo(contrast, 1);
  });

  it('has headings in its outline as they are read: mixed directions, wrapped lines', async () => {
    const headings = [
      'العنوان BBC في "نص" رقم 12 طويل حتى يلتف السطر على أكثر من سطر واحد في هذه الصفحة الضيقة',
      'לוח זמנים: 45 דקות (שיעור)',
      'English with עברית inside, and مزيد of it, until the heading wraps on its page',
      '市议会保留深夜巴士：2026年的决定，标题很长，会在页面上折行，因为没有空格，只能在字符之间断开',
    ];
    const html = `<!doctype html><title>t</title><style>@page{size:9cm 20cm}</style>${headings
      .map((heading) => `<h2 dir="auto">${heading}</h2>`)
      .join('')}`;
    const { outline } = await readPdf(await browser.pdf({ ...sampleJob, html }));
    expect(outline).toEqual(headings);
  });

  it('is the same, byte for byte, in a later print and in other processes', async () => {
    const first = sha256(await browser.pdf(sampleJob));
    expect(sha256(await browser.pdf(sampleJob))).toBe(first);
    const zones = ['Asia/Kolkata', 'America/Los_Angeles'];
    for (const TZ of zones) {
      const { stdout } = await run(process.execPath, [script], { env: { ...process.env, TZ } });
      expect(stdout.trim()).toBe(first);
    }
  });

  it('is the same where its page held another document of the same look before', async () => {
    const look = `<style>@font-face { font-family: Own; src: ${font('nunito/files/nunito')} }
      em { font-family: Own }</style>`;
    const print = (body: string, more = '') => {
      const head = `<title>T &amp; ${body.length}</title>${look}${more}`;
      const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
      return browser.pdf({ ...sampleJob, html });
    };
    const first = '<h1>First</h1><p>Words</p>';
    const second = '<h1>Second</h1><p>Words in <em>another font</em></p>';
    const alone = await print(second, '<meta name="description" content="alone">');
    await print(first);
    expect(sha256(await print(second))).toBe(sha256(alone));
    expect((await readPdf(alone)).info).toMatchObject({ Title: `T & ${second.length}` });
  });

  it('shows embedded WOFF2 fonts, in the margins too', async () => {
    const html = `<!doctype html><title>Font</title><style>
      @font-face { font-family: Own; src: ${font('source-serif-4/files/source-serif-4')} }
      @font-face { font-family: Edge; src: ${font('nunito/files/nunito')} }
      @page { margin: 2cm; @bottom-left { content: 'Margin'; font-family: Edge } } p { font-family: Own }</style><p>Words`;
    const { fonts, text } = await readPdf(await browser.pdf({ ...sampleJob, html }));
    expect([...fonts].sort()).toEqual([
      expect.stringMatching(/Nunito/),
      expect.stringMatching(/SourceSerif/),
    ]);
    expect(text).toContain('Words');
  });

  it('runs no script of the document', async () => {
    const html = '<!doctype html><title>Still</title><p>x<script>document.title="ran"</script>';
    expect((await readPdf(await browser.pdf({ ...sampleJob, html }))).info).toMatchObject({
      Title: 'Still',
    });
  });

  it('is refused for a document of more than 3 MB', async () => {
    const html = 'x'.repeat(3_000_001);
    await expect(browser.pdf({ ...sampleJob, html })).rejects.toMatchObject(
      code('export/pdf-too-large'),
    );
  });

  it('that is not ready by its deadline is given up, and the others go on', async () => {
    const [slow, quick] = await Promise.allSettled([
      browser.pdf({ ...slowJob, deadlineMs: 300 }),
      browser.pdf(sampleJob),
    ]);
    expect(slow).toMatchObject({ reason: { exit: 3, ...code('export/pdf-deadline') } });
    expect(quick.status).toBe('fulfilled');
  });

  it.skipIf(!hasProc).each(['browser', 'renderer'] as const)(
    'is made at the second try when its %s is killed',
    async (part) => {
      await using own = createBrowser({ sandbox: true });
      await own.pdf(sampleJob);
      const profile = newestProfile();
      const making = own.pdf(slowJob);
      const at = await busyRenderer(profile);
      process.kill(part === 'browser' ? at.browser : at.renderer, 'SIGKILL');
      expect((await readPdf(await making)).info).toMatchObject({ Title: 'Slow' });
      expect((await readPdf(await own.pdf(sampleJob))).isTagged).toBe(true);
    },
  );

  it.skipIf(!hasProc)('is given up when its renderer dies twice, and others go on', async () => {
    await using own = createBrowser({ sandbox: true });
    await own.pdf(sampleJob);
    const profile = newestProfile();
    const making = Promise.allSettled([own.pdf(slowJob)]);
    process.kill((await busyRenderer(profile)).renderer, 'SIGKILL');
    while (newestProfile() === profile) await setTimeout(20);
    process.kill((await busyRenderer(newestProfile())).renderer, 'SIGKILL');
    expect(await making).toMatchObject([{ reason: { exit: 3, ...code('export/pdf-failed') } }]);
    expect((await readPdf(await own.pdf(sampleJob))).isTagged).toBe(true);
  });

  it.skipIf(!hasProc)('leaves no process and no folder behind', async () => {
    const own = createBrowser({ sandbox: true });
    await own.pdf(sampleJob);
    const profile = newestProfile();
    const pids = descendantsOf(process.pid).filter(({ command }) => command.includes(profile));
    expect(existsSync(profile)).toBe(true);
    await own[Symbol.asyncDispose]();
    expect(existsSync(profile)).toBe(false);
    expect(pids.filter(({ pid }) => isRunning(pid))).toEqual([]);
  });

  it.skipIf(!hasProc || !isRoot)('is closed also where its folder cannot be removed', async () => {
    const own = createBrowser({ sandbox: true });
    await own.pdf(sampleJob);
    const held = join(newestProfile(), 'held');
    mkdirSync(held);
    expect((await run('mount', ['-t', 'tmpfs', 'tmpfs', held])).code).toBe(0);
    try {
      await expect(own[Symbol.asyncDispose]()).resolves.toBeUndefined();
      expect(existsSync(held)).toBe(true);
    } finally {
      await run('umount', [held]);
      rmSync(dirname(held), { recursive: true, force: true });
    }
  });

  it.skipIf(!hasProc)('leaves no browser running when the program is killed', async () => {
    const child = spawn(process.execPath, [script, 'stay'], { stdio: ['ignore', 'pipe', 'pipe'] });
    await once(child.stdout, 'data');
    const browsers = descendantsOf(child.pid ?? 0);
    expect(browsers.length).toBeGreaterThan(0);
    child.kill('SIGKILL');
    for (let tries = 0; tries < 50 && browsers.some(({ pid }) => isRunning(pid)); tries++) {
      await setTimeout(100);
    }
    expect(browsers.filter(({ pid }) => isRunning(pid))).toEqual([]);
    const profile = profileIn(browsers[0]?.command ?? '');
    expect(profile).not.toBe('');
    // Whichever browser starts next takes it away: one of another test, it may be.
    await using own = createBrowser({ sandbox: true });
    await own.pdf(sampleJob);
    expect(existsSync(profile)).toBe(false);
    expect(existsSync(newestProfile())).toBe(true);
  });

  it.skipIf(!isRoot)('is not made without a sandbox unless the user says so', async () => {
    const asNobodyElse = await run('unshare', ['-Ur', process.execPath, script]);
    expect(asNobodyElse.stdout.trim()).toBe('browser/no-sandbox 5');
    // In a changed root the kernel gives no user namespaces: the sandbox of a strict container.
    const chroot = 'mount --rbind / "$1" && cd "$1" && exec chroot "$1" "$2" "$3"';
    const root = '/mnt';
    const args = ['-m', 'sh', '-c', chroot, 'sh', root, process.execPath, script];
    expect((await run('unshare', args)).stdout.trim()).toBe('browser/no-sandbox 5');
  });
});

describe('a named browser', () => {
  it('that is not there ends with exit code 5 and says so', async () => {
    await using browser = createBrowser({ path: '/nowhere/chrome', sandbox: true });
    await expect(browser.pdf(sampleJob)).rejects.toMatchObject({
      exit: 5,
      ...code('browser/not-found'),
    });
  });

  it('that is no browser ends with exit code 5 and says so', async () => {
    await using browser = createBrowser({ path: '/bin/false', sandbox: true });
    await expect(browser.pdf(sampleJob)).rejects.toMatchObject({
      exit: 5,
      ...code('browser/start-failed'),
    });
  });
});

function profileIn(command: string): string {
  return /--user-data-dir=(\S+)/.exec(command)?.[1] ?? '';
}

/** The profile of the browser that this process started last. */
function newestProfile(): string {
  const named = descendantsOf(process.pid).filter(({ command }) => profileIn(command) !== '');
  const newest = named.sort((one, other) => other.pid - one.pid)[0];
  return profileIn(newest?.command ?? '');
}

/** The browser of a profile and a renderer of it that is hard at work: it has its document. */
async function busyRenderer(profile: string): Promise<{ browser: number; renderer: number }> {
  for (;;) {
    const all = descendantsOf(process.pid);
    const browser = all.find(
      ({ command }) => profileIn(command) === profile && !command.includes('--type='),
    );
    const renderer = descendantsOf(browser?.pid ?? -1).find(
      ({ pid, command }) => command.includes('--type=renderer') && ticksOf(pid) > 30,
    );
    if (browser && renderer) return { browser: browser.pid, renderer: renderer.pid };
    await setTimeout(20);
  }
}
