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
  hub = createEventHub(() => ({ type: 'hello' }));
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

/** Resolves when the words have come. */
function hear(stream: IncomingMessage, words: string): Promise<void> {
  let last = '';
  return new Promise((done) => {
    stream.setEncoding('utf8').on('data', (part: string) => {
      last = (last + part).slice(-words.length - part.length);
      if (last.includes(words)) done();
    });
  });
}

describe('the event hub', () => {
  it('tells one change to two hundred listeners', async () => {
    const streams = await Promise.all(Array.from({ length: 200 }, listen));
    const heard = streams.map((stream) => hear(stream, 'changed.yaml'));
    hub.tell({ type: 'lesson', id: 'changed.yaml', version: '2' });
    await Promise.all(heard);
    expect(hub.size).toBe(200);
    for (const stream of streams) stream.destroy();
    await expect.poll(() => hub.size).toBe(0);
  });

  it('drops a listener that does not read, and goes on telling the others', async () => {
    const reader = await listen();
    const slow = connect(port, '127.0.0.1', () => {
      slow.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    });
    slow.on('error', () => undefined).pause();
    await expect.poll(() => hub.size).toBe(2);
    const filler = 'x'.repeat(32 * 1024);
    // More than the system keeps for a connection that nobody reads.
    for (let told = 0; hub.size > 1 && told < 1_000; told += 1) {
      const heard = hear(reader, `"version":"${String(told)}"`);
      hub.tell({ type: 'lesson', id: filler, version: String(told) });
      await heard;
      reader.removeAllListeners('data');
    }
    expect(hub.size).toBe(1);
    const heard = hear(reader, 'changed.yaml');
    hub.tell({ type: 'lesson', id: 'changed.yaml', version: '2' });
    await heard;
    slow.destroy();
    reader.destroy();
  });
});
