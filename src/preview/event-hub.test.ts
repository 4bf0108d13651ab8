import { createServer, get, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEventHub, type EventHub } from './event-hub.js';

let hub: EventHub;
let port: number;
const server = createServer((_, response) => {
  hub.add(response, {});
});

beforeAll(async () => {
  hub = createEventHub('first');
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => {
  hub[Symbol.dispose]();
  server.closeAllConnections();
  server.close();
});

const listen = () =>
  new Promise<IncomingMessage>((done, failed) => {
    get({ host: '127.0.0.1', port }, done).on('error', failed);
  });

function hear(stream: IncomingMessage, words: string): Promise<void> {
  let heard = '';
  return new Promise((done) => {
    stream.setEncoding('utf8').on('data', (part: string) => {
      heard += part;
      if (heard.includes(words)) done();
    });
  });
}

describe('the event hub', () => {
  it('tells one change to two hundred listeners, and drops the one that does not read', async () => {
    const streams = await Promise.all(Array.from({ length: 200 }, listen));
    const heard = streams.map((stream) => hear(stream, 'changed.yaml'));
    const slow = connect(port, '127.0.0.1', () => {
      slow.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    });
    slow.on('error', () => undefined).pause();
    await expect.poll(() => hub.size).toBe(201);
    const filler = 'x'.repeat(32 * 1024);
    // More than a system keeps for a connection that nobody reads; the others read in between.
    for (let told = 0; hub.size > 200 && told < 2_000; told += 1) {
      hub.tell({ type: 'lesson', id: filler, version: '1' });
      await new Promise((done) => setImmediate(done));
      await expect.poll(() => hub.size).toBeGreaterThanOrEqual(200);
    }
    expect(hub.size).toBe(200);
    hub.tell({ type: 'lesson', id: 'changed.yaml', version: '2' });
    await Promise.all(heard);
    slow.destroy();
    for (const stream of streams) stream.destroy();
  });
});
