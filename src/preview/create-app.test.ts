/** Caps and timeouts of the server, with limits short enough to wait for. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '../core/log.js';
import { createApp, type App } from './create-app.js';

const limits = { headersMs: 200, requestMs: 400, idleMs: 600, requests: 40 };
const told: string[] = [];
const log = { ...silentLog, warn: (text: string) => told.push(text) };

let app: App;
let port = 0;

beforeAll(async () => {
  app = await createApp(() => ({ hosts: ['127.0.0.1'], port }), log, limits);
  app.get('/fine', () => ({ fine: true }));
  app.get('/broken', () => {
    throw new TypeError('it broke');
  });
  app.post('/take', ({ body }) => ({ taken: body }));
  await app.listen({ host: '127.0.0.1', port: 0 });
  const bound = app.server.address();
  port = typeof bound === 'object' && bound !== null ? bound.port : 0;
});

afterAll(async () => {
  await app.close();
});

const origin = () => `http://127.0.0.1:${String(port)}`;

/** Sends the beginning of a request and nothing more; gives what came back and how long it was waited for. */
function dawdle(start: string): Promise<{ readonly text: string; readonly ms: number }> {
  const since = performance.now();
  return new Promise((done) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(start));
    socket
      .on('data', (part) => (text += part.toString('latin1')))
      .on('error', () => undefined)
      .on('close', () => {
        done({ text, ms: performance.now() - since });
      });
  });
}

const head = () => `Host: 127.0.0.1:${String(port)}\r\nOrigin: ${origin()}\r\n`;

describe('the frame of the server', () => {
  it('hangs up on who says nothing, ends no header and sends no body', async () => {
    const slow = await Promise.all([
      dawdle(''),
      dawdle(`GET /fine HTTP/1.1\r\n${head()}X-Slow: `),
      dawdle(
        `POST /take HTTP/1.1\r\n${head()}Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{`,
      ),
    ]);
    for (const { text, ms } of slow) {
      expect(ms).toBeLessThan(5_000);
      expect(text).not.toContain(' 200 ');
    }
    expect((await fetch(`${origin()}/fine`)).status).toBe(200);
  });

  it('takes no body above its cap, whether its length is told or not', async () => {
    const post = (body: RequestInit['body'], more: RequestInit = {}) =>
      fetch(`${origin()}/take`, {
        method: 'POST',
        headers: { origin: origin(), 'content-type': 'application/json' },
        ...(body !== undefined && { body }),
        ...more,
      });
    const text = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));
    expect((await post(text(64 * 1024))).status).toBe(200);
    expect((await post(text(64 * 1024 + 1))).status).toBe(413);
    const parts = new ReadableStream({
      start(stream) {
        for (let at = 0; at < 3; at += 1) stream.enqueue(new TextEncoder().encode(text(32 * 1024)));
        stream.close();
      },
    });
    expect((await post(parts, { duplex: 'half' })).status).toBe(413);
  });

  it('tells what broke, but not where in the program', async () => {
    const answer = await fetch(`${origin()}/broken`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/\.[jt]s:\d|node_modules/);
    expect(told).toHaveLength(1);
  });

  it('shuts every answer in, refusals too, and lets no other site read it', async () => {
    for (const path of ['/fine', '/nothing', '/broken']) {
      const { headers } = await fetch(origin() + path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin'), path).toBeNull();
    }
  });

  it('answers one machine so often a minute and no more', async () => {
    const statuses: number[] = [];
    for (let asked = 0; asked <= limits.requests; asked += 1) {
      statuses.push((await fetch(`${origin()}/fine`)).status);
    }
    expect(statuses.at(-1)).toBe(429);
    expect(await (await fetch(`${origin()}/fine`)).text()).toContain('Too many requests');
  });
});
