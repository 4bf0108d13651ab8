/** Server-sent events: one change told to everybody who looks, and nobody waited for. */
import type { ServerResponse } from 'node:http';
import type { ServerEvent } from './wire.js';

/** Bytes that may wait for one listener; who lets more pile up is dropped and comes back anew. */
const maxWaiting = 64 * 1024;
const maxListeners = 1_000;
const beatMs = 15_000;
/** How soon a page tries again after its stream broke. */
const retryMs = 1_000;

export interface EventHub extends Disposable {
  /** Takes over a response whose head has not been sent. False where there are too many listeners. */
  add(response: ServerResponse, headers: Readonly<Record<string, string>>): boolean;
  tell(event: ServerEvent): void;
  readonly size: number;
}

/** `hello` is what a listener is told first. */
export function createEventHub(hello: () => ServerEvent): EventHub {
  const listeners = new Set<ServerResponse>();

  const write = (response: ServerResponse, text: string) => {
    response.write(text);
    if (response.writableLength <= maxWaiting) return;
    listeners.delete(response);
    response.destroy();
  };
  const broadcast = (text: string) => {
    for (const response of listeners) write(response, text);
  };
  const beat = setInterval(() => {
    broadcast(':\n\n');
  }, beatMs);
  beat.unref();

  return {
    add(response, headers) {
      if (listeners.size >= maxListeners) return false;
      response.writeHead(200, {
        ...headers,
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
      });
      response.on('close', () => listeners.delete(response));
      response.on('error', () => listeners.delete(response));
      listeners.add(response);
      write(response, `retry: ${retryMs}\n${frame(hello())}`);
      return true;
    },
    tell(event) {
      broadcast(frame(event));
    },
    get size() {
      return listeners.size;
    },
    [Symbol.dispose]() {
      clearInterval(beat);
      for (const response of listeners) response.end();
      listeners.clear();
    },
  };
}

/** JSON has no line ends of its own, so an event is one line. */
function frame(event: ServerEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
