/**
 * A server that others can reach. `127.1` leads to this machine alone, but is not among the names
 * that Lessonpress knows as such: so it does all that it does for an address of the network.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOfAccess } from '../test/faults-of-access.js';
import { folderMaker, lessonpress, start } from '../test/lessonpress.js';
import { startVisitor, type Visitor } from '../test/visit.js';

const makeFolder = folderMaker();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let child: ChildProcess;
let visitor: Visitor;
let said = '';
let port = 0;
let token = '';

beforeAll(async () => {
  const folder = makeFolder();
  await lessonpress(folder, ['init', '.']);
  const server = start(folder, ['serve', '.', '--port', '0', '--host', '127.1']);
  child = server;
  const told = new Promise<void>((done, failed) => {
    server.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('network you trust')) done();
    });
    server.once('close', () => {
      failed(new Error(`The server ended: ${said}`));
    });
  });
  [visitor] = await Promise.all([startVisitor(), told]);
  const found = /http:\/\/127\.1:(\d+)\/\?token=([\w-]+)/.exec(said);
  port = Number(found?.[1]);
  token = found?.[2] ?? '';
}, 120_000);

afterAll(async () => {
  await visitor[Symbol.asyncDispose]();
  const closed = once(child, 'close');
  child.kill();
  await closed;
});

function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; text: string; cookie: string }>((done, failed) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const cookie = String(response.headers['set-cookie'] ?? '');
        done({ status: response.statusCode ?? 0, text, cookie });
      });
    });
    asking.on('error', failed).end();
  });
}

/** Of its port: two servers on one machine must not take each other's for theirs. */
const cookieName = () => `lessonpress_token_${String(port)}`;

const origin = () => `http://127.0.0.1:${String(port)}`;

describe('a server that other machines can reach', { timeout: 60_000 }, () => {
  it('says who can see what, and that nothing is encrypted', () => {
    expect(token).toMatch(/^[\w-]{24}$/);
    expect(said).toMatch(/can read and change every lesson in .*answer keys too/s);
    expect(said).toContain('not encrypted');
  });

  it('gives nothing away without its token, however it is asked', async () => {
    const paths = [
      '/',
      '/api/library',
      '/api/events',
      '/page/app.js',
      '/preview/x.yaml/deck',
      '/api/lessons/x.yaml/kit.zip',
      '/api/feeds',
    ];
    for (const path of paths) expect((await ask(path)).status, path).toBe(401);
    for (const cookie of [
      `${cookieName()}=`,
      `${cookieName()}=wrong`,
      `lessonpress_token_1=${token}`,
    ]) {
      expect((await ask('/api/library', { cookie })).status, cookie).toBe(401);
    }
    expect((await ask('/api/derivation', { origin: origin() }, 'DELETE')).status).toBe(401);
    expect((await ask(`/api/library?token=${token}`)).status).toBe(401);
    for (const path of ['/?token=wrong', `/?token=${token}&token=wrong`]) {
      const { status, cookie } = await ask(path);
      expect([status, cookie], path).toEqual([401, '']);
    }
  });

  it('asks whoever has the token for Host and Origin as well', async () => {
    const cookie = `${cookieName()}=${token}`;
    expect((await ask('/api/library', { cookie })).status).toBe(200);
    expect((await ask('/api/library', { cookie, host: 'evil.example' })).status).toBe(421);
    const foreign = { cookie, origin: 'http://evil.example' };
    expect((await ask('/api/derivation', foreign, 'DELETE')).status).toBe(403);
  });

  it('asks a person for the token, and lets them in with it alone', async () => {
    const page = await visitor.open(`${origin()}/new`, { width: 390, height: 800 });
    expect(await page.$eval('h1', (title) => title.textContent)).toContain('asks for its token');
    await page.evaluate(axe);
    const faults = await page.evaluate(
      'axe.run(document).then(({ violations }) => violations.map(({ id }) => id))',
    );
    expect(faults).toEqual([]);
    await page.type('#token', 'not-this-one');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(await page.$eval('p', (text) => text.textContent)).toContain('not the one');
    await page.type('#token', token);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('.empty');
    expect(page.url()).toBe(`${origin()}/`);
    const seen = await page.evaluate('document.cookie');
    expect(seen).toBe('');
    await page.click('.open-to summary');
    expect(await page.$eval('.open-to', (words) => words.textContent)).toMatch(
      /read and change every lesson of this folder, answer keys too.*not encrypted/,
    );
    const [left, right] = await page.$eval('.open-to p', (words) => {
      const place = words.getBoundingClientRect();
      return [place.left, place.right] as const;
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(390);
    expect(await faultsOfAccess(page)).toEqual([]);
    const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(over).toBeLessThanOrEqual(0);
    expect(visitor.faults).toEqual([]);
    await page.close();
  });
});
