/**
 * Keeps the slides' window and the presenter's together, from the disk too: there every file is an
 * origin of its own that names itself "null", so a message is believed for the window it comes from
 * and the key both know. The presenter calls once a second; so either window may be loaded anew.
 */
import { presenterName, type Session } from './session.js';

export interface Link {
  /**
   * Shares a value under a name. `apply` is given what the other window sent, which may be anything.
   * Gives the function to call whenever the value has changed, with the part to send (or all of it).
   */
  readonly share: (
    name: string,
    read: () => unknown,
    apply: (value: unknown) => void,
  ) => (part?: unknown) => void;
  /** Opens the presenter's window or brings it forward; `false` where the browser refuses. */
  readonly openPresenter: () => boolean;
  /** Begins to listen: to be called once everything is shared. */
  readonly start: (onHeard: (connected: boolean) => void) => void;
}

interface Message {
  readonly lessonpress: string;
  readonly kind: 'hello' | 'here' | 'state';
  readonly state?: Readonly<Record<string, unknown>>;
}

const callMs = 1_000;
const silenceMs = 3_500;

export function createLink(session: Session): Link {
  const parts = new Map<string, { read: () => unknown; apply: (value: unknown) => void }>();
  let peer: Window | null = session.isPresenter ? (opener as Window | null) : null;
  let applying = false;

  const post = (kind: Message['kind'], state?: Message['state']): void => {
    const message: Message = { lessonpress: session.key, kind, ...(state ? { state } : {}) };
    peer?.postMessage(message, self.origin === 'null' ? '*' : self.origin);
  };
  const postAll = (): void => {
    post('state', Object.fromEntries(Array.from(parts, ([name, { read }]) => [name, read()])));
  };
  const apply = (state: Message['state'] = {}): void => {
    applying = true;
    for (const [name, part] of parts) if (Object.hasOwn(state, name)) part.apply(state[name]);
    applying = false;
  };
  /** The other window's message, or nothing. */
  const accept = (event: MessageEvent): Message | undefined => {
    if (event.origin !== self.origin || event.source === null || event.source === window) return;
    if (session.isPresenter && event.source !== peer) return;
    const message = event.data as Partial<Message> | null;
    return message?.lessonpress === session.key ? (message as Message) : undefined;
  };

  return {
    share: (name, read, applyPart) => {
      parts.set(name, { read, apply: applyPart });
      return (part) => {
        if (!applying) post('state', { [name]: part === undefined ? read() : part });
      };
    },
    openPresenter: () => {
      if (peer !== null && !peer.closed) {
        peer.focus();
        return true;
      }
      peer = open(location.href, presenterName(session), 'popup,width=1100,height=720');
      return peer !== null;
    },
    start: (onHeard) => {
      let heard = -silenceMs;
      addEventListener('message', (event) => {
        const message = accept(event);
        if (message === undefined) return;
        heard = performance.now();
        if (session.isPresenter) onHeard(true);
        const isNew = peer !== event.source;
        if (isNew) peer = event.source as Window;
        if (message.kind === 'state') apply(message.state);
        else if (isNew || message.kind === 'hello') postAll();
        else if (!session.isPresenter) post('here');
      });
      if (!session.isPresenter) return;
      post('hello');
      setInterval(() => {
        const silent = performance.now() - heard > silenceMs || peer === null || peer.closed;
        if (silent) onHeard(false);
        post(silent ? 'hello' : 'here');
      }, callMs);
    },
  };
}
