import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../core/ports.js';
import { KitError } from '../core/problem.js';
import { leakVectors } from '../test/leak-vectors.js';
import { readPdf } from '../test/read-pdf.js';
import { findBrowser } from './browser-find.js';
import { createBrowser } from './browser.js';
import { readDocument } from './fill-page.js';

const found = await findBrowser({}).catch(() => undefined);
const secret = 'Kept-On-This-Disk';
const many = leakVectors.filter(({ alone }) => !alone);
const single = leakVectors.filter(({ alone }) => alone);
/** Documents of one head follow each other in one page. */
const wrap = (body: string, head = '') =>
  `<!doctype html><html><head><title>Leak</title>${head}</head><body><h1>Shown</h1>${body}</body></html>`;

describe.skipIf(found === undefined)('a document that asks for something outside', () => {
  let browser: Browser;
  let listener: Server;
  let at = '';
  let folder = '';
  let connections = 0;
  const paths = new Set<string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leaks-'));
    await chmod(folder, 0o755);
    await writeFile(join(folder, 'secret.html'), secret);
    await writeFile(
      join(folder, 'secret.svg'),
      `<svg xmlns="http://www.w3.org/2000/svg" id="x"><text y="20">${secret}</text></svg>`,
    );
    listener = createServer((request, response) => {
      paths.add((request.url ?? '').split('/')[1] ?? '');
      response.end();
    });
    listener.on('connection', () => connections++);
    await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
    at = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
    browser = createBrowser({ sandbox: true });
  });
  beforeEach(() => {
    paths.clear();
    connections = 0;
  });
  afterAll(async () => {
    await browser[Symbol.asyncDispose]();
    listener.closeAllConnections();
    listener.close();
    await rm(folder, { recursive: true, force: true });
  });
  const print = async (html: string, head?: string) =>
    readPdf(await browser.pdf({ html: wrap(html, head), title: 'Leak', date: '2024-01-01' }));

  it(`reaches the listener in an open browser, in most of ${leakVectors.length} ways`, async () => {
    const open = await puppeteer.launch({
      executablePath: found!.path,
      headless: found!.headless,
      env: { ...process.env, ...found!.env },
      args: ['--no-sandbox'],
      pipe: true,
    });
    for (const html of [
      many.map(({ html }) => html(at)).join(''),
      ...single.map(({ html }) => html(at)),
    ]) {
      const page = await open.newPage();
      await page.setContent(wrap(html), { timeout: 2_000 }).catch(() => undefined);
      await page.waitForNetworkIdle({ idleTime: 200, timeout: 2_000 }).catch(() => undefined);
      await page.pdf({ timeout: 2_000 }).catch(() => undefined);
    }
    await open.close();
    expect(paths.size).toBeGreaterThan(30);
    expect([...paths]).toEqual(
      expect.arrayContaining(['image', 'font', 'refresh', 'socket', 'base']),
    );
  });

  it('reaches nobody, and is printed without it', async () => {
    const asking = many.map(({ html }) => html(at));
    const following = asking.filter((html) => readDocument(wrap(html)).head !== undefined);
    expect(following.length).toBeGreaterThan(9);
    for (const html of [asking, [], following]) {
      expect((await print(html.join(''))).text).toContain('Shown');
    }
    expect([...paths]).toEqual([]);
    expect(connections).toBe(0);
  });

  it.each(single)('reaches nobody by $name', async ({ html, name }) => {
    const head = `<meta name="description" content="${name}">`;
    const printed = await print(html(at), head).catch((error: unknown) => error);
    if (printed instanceof KitError) expect(printed.problem.code).toBe('export/pdf-left-page');
    else expect(printed).toMatchObject({ text: expect.stringContaining('Shown') as string });
    expect([...paths]).toEqual([]);
    expect(connections).toBe(0);
  });

  it('prints nothing of a file on the disk', async () => {
    const files = ['secret.html', 'secret.svg'].map(
      (name) => pathToFileURL(join(folder, name)).href,
    );
    const asked = files.flatMap((file) => many.map(({ html }) => html(file)));
    const direct = files.map((file) => `<iframe src="${file}" width="500" height="500"></iframe>`);
    const { text } = await print([...asked, ...direct].join(''));
    expect(text).toContain('Shown');
    expect(text).not.toContain(secret);
    for (const file of files) {
      const refresh = `<meta http-equiv="refresh" content="0;url=${file}">`;
      const printed = await print(refresh).catch((error: unknown) => error);
      expect(JSON.stringify(printed)).not.toContain(secret);
    }
  });
});
