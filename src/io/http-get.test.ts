import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { httpGet } from './http-get.js';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

function get(address: string, allowHosts: readonly string[], limits = {}) {
  return httpGet(address, {
    allowHosts,
    userAgent: 'lessonpress/test',
    limits: { maxBytes: 100_000, deadlineMs: 5_000, ...limits },
  });
}

describe('httpGet', () => {
  it('gives the body with what the transport says about it, and names the program', async () => {
    let seen: IncomingMessage['headers'] = {};
    const host = await serve((request, response) => {
      seen = request.headers;
      response.setHeader('content-type', 'Text/XML; charset="ISO-8859-1"').end('<rss/>');
    });
    const source = await get(`http://${host}/feed#top`, [host]);
    expect(text(source.bytes)).toBe('<rss/>');
    expect(source).toMatchObject({
      url: `http://${host}/feed`,
      mediaType: 'text/xml',
      charset: 'iso-8859-1',
    });
    expect(seen['user-agent']).toBe('lessonpress/test');
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('unpacks %s', async (encoding, pack) => {
    const host = await serve((_, response) => {
      response.setHeader('content-encoding', encoding).end(pack('words'));
    });
    expect(text((await get(`http://${host}/`, [host])).bytes)).toBe('words');
  });

  it('follows redirects and says where it ended', async () => {
    const host = await serve((request, response) => {
      if (request.url === '/end') response.end('there');
      else response.writeHead(302, { location: '/end' }).end();
    });
    const source = await get(`http://${host}/`, [host]);
    expect(source.url).toBe(`http://${host}/end`);
    expect(text(source.bytes)).toBe('there');
  });

  it('gives up after five redirects', async () => {
    const host = await serve((_, response) =>
      response.writeHead(301, { location: '/again' }).end(),
    );
    await expect(get(`http://${host}/`, [host])).rejects.toMatchObject({
      problem: { code: 'io/fetch-failed', message: expect.stringContaining('5 times') as string },
    });
  });

  it('sends nothing to a private address that a redirect names', async () => {
    let asked = 0;
    const hidden = await serve((_, response) => {
      asked += 1;
      response.end('secret');
    });
    const [, port] = hidden.split(':');
    const spellings = [
      `127.0.0.1:${port}`,
      `localhost:${port}`,
      `0x7f.1:${port}`,
      `[::ffff:127.0.0.1]:${port}`,
    ];
    for (const spelling of spellings) {
      const host = await serve((_, response) => {
        response.writeHead(302, { location: `http://${spelling}/` }).end();
      });
      await expect(get(`http://${host}/`, [host])).rejects.toMatchObject({
        exit: 4,
        problem: { code: 'io/address-refused' },
      });
    }
    expect(asked).toBe(0);
  });

  it('connects to a host by the name that the user allowed', async () => {
    const host = await serve((request, response) => response.end(request.headers.host));
    const named = host.replace('127.0.0.1', 'localhost');
    expect(text((await get(`http://${named}/`, [named])).bytes)).toBe(named);
  });

  it('does not follow a redirect to a file', async () => {
    const host = await serve((_, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    await expect(get(`http://${host}/`, [host])).rejects.toMatchObject({
      problem: { code: 'io/address-refused' },
    });
  });

  it('keeps name and password from other hosts', async () => {
    const seen: Record<string, string | undefined> = {};
    const other = await serve((request, response) => {
      seen['other'] = request.headers.authorization;
      response.end('there');
    });
    const own = await serve((request, response) => {
      seen[request.url ?? ''] = request.headers.authorization;
      const location = request.url === '/' ? '/next' : `http://x:y@${other}/`;
      response.writeHead(302, { location }).end();
    });
    const source = await get(`http://me:secret@${own}/`, [own, other]);
    const basic = `Basic ${Buffer.from('me:secret').toString('base64')}`;
    expect(seen).toEqual({ '/': basic, '/next': basic, other: undefined });
    expect(source.url).toBe(`http://${other}/`);
  });

  it('stops at the cap where a body does not end', async () => {
    const host = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(16_384)));
      };
      response.on('drain', more);
      more();
    });
    await expect(get(`http://${host}/`, [host])).rejects.toMatchObject({
      exit: 4,
      problem: { code: 'io/too-large' },
    });
  });

  it('stops at the cap where a small answer unpacks to a large one', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const host = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip').end(bomb);
    });
    await expect(get(`http://${host}/`, [host])).rejects.toMatchObject({
      problem: { code: 'io/too-large' },
    });
  });

  it('stops at the deadline where a body trickles', async () => {
    const host = await serve((_, response) => {
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => {
        clearInterval(timer);
      });
    });
    await expect(get(`http://${host}/`, [host], { deadlineMs: 200 })).rejects.toMatchObject({
      exit: 4,
      problem: { code: 'io/timed-out' },
    });
  });

  it('stops at the deadline where no answer comes', async () => {
    const host = await serve(() => undefined);
    await expect(get(`http://${host}/`, [host], { deadlineMs: 200 })).rejects.toMatchObject({
      problem: { code: 'io/timed-out' },
    });
  });

  it.each([
    [404, /no such page/],
    [403, /does not let/],
    [503, /fault/],
  ])('explains status %i', async (status, why) => {
    const host = await serve((_, response) => response.writeHead(status).end());
    await expect(get(`http://${host}/`, [host])).rejects.toThrow(why);
  });

  it('explains a connection that is cut', async () => {
    const host = await serve((request) => request.socket.destroy());
    await expect(get(`http://${host}/`, [host])).rejects.toMatchObject({
      problem: { code: 'io/fetch-failed' },
    });
  });

  it('explains damaged compression', async () => {
    const host = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip').end('not gzip');
    });
    await expect(get(`http://${host}/`, [host])).rejects.toMatchObject({
      problem: { code: 'io/fetch-failed' },
    });
  });

  it.each(['ftp://example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'nonsense'])(
    'refuses %s by name',
    async (address) => {
      await expect(get(address, [])).rejects.toThrow(address);
    },
  );
});
