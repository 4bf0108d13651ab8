/** What the server tells: one stream while the page is looked at, taken up again when it breaks. */
import { signal } from '@preact/signals';
import type { Remark, ServerEvent } from '../preview/wire.js';

type Heard = ServerEvent | { readonly type: 'again' };

const listeners = new Set<(event: Heard) => void>();
const retryMs = 1_500;

export const connection = signal<'waiting' | 'open' | 'lost'>('waiting');

/** What keeps the settings or templates on the disk from being used. */
export const houseProblem = signal<Remark | undefined>(undefined);

/** `again` comes whenever the stream begins: what changed before that was not told. */
export function listen(listener: (event: Heard) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function goLive(): void {
  let source: EventSource | undefined;
  const tell = (event: Heard) => {
    for (const listener of listeners) listener(event);
  };
  const open = () => {
    source?.close();
    source = new EventSource('/api/events');
    source.onmessage = ({ data }) => {
      const event = JSON.parse(String(data)) as ServerEvent;
      if (event.type === 'hello' || event.type === 'house') houseProblem.value = event.problem;
      if (event.type !== 'hello') {
        tell(event);
        return;
      }
      connection.value = 'open';
      tell({ type: 'again' });
    };
    source.onerror = () => {
      connection.value = 'lost';
      if (source?.readyState === EventSource.CLOSED) setTimeout(open, retryMs);
    };
  };
  // A browser keeps six streams to one server: pages that nobody sees give theirs back.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') open();
    else source?.close();
  });
  open();
}
