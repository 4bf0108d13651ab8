/** What this window is, and what it knows of itself again after it was loaded anew. */

export interface Session {
  /** Tells the content of this deck from that of any other. */
  readonly digest: string;
  /** Known to this window and to the one it opened, and to no other. */
  readonly key: string;
  /** The presenter's window, which another one opened. */
  readonly isPresenter: boolean;
  readonly kept: (name: string) => unknown;
  readonly keep: (name: string, value: unknown) => void;
}

const prefix = 'lessonpress-';

/**
 * The name of a window and the state of its history outlive a reload and need no storage, which a
 * page from the disk may not have.
 */
export function openSession(text: string): Session {
  const digest = digestOf(text);
  const named = new RegExp(`^${prefix}(${digest}-[0-9a-f]{32})$`).exec(window.name)?.[1];
  const stored = readState();
  const kept: Record<string, unknown> = { ...stored.kept };
  const key =
    named ?? (stored.key?.startsWith(`${digest}-`) ? stored.key : `${digest}-${random()}`);
  const write = (): void => {
    try {
      history.replaceState({ lessonpress: { key, kept } }, '');
    } catch {
      // Then a reload begins anew.
    }
  };
  write();
  return {
    digest,
    key,
    isPresenter: named !== undefined,
    kept: (name) => kept[name],
    keep: (name, value) => {
      kept[name] = value;
      write();
    },
  };
}

/** The name by which the presenter's window knows what it is. */
export function presenterName({ key }: Session): string {
  return `${prefix}${key}`;
}

function readState(): { key?: string; kept?: object } {
  const own = (history.state as { lessonpress?: unknown } | null)?.lessonpress;
  if (typeof own !== 'object' || own === null) return {};
  const { key, kept } = own as { key?: unknown; kept?: unknown };
  return {
    ...(typeof key === 'string' ? { key } : {}),
    ...(typeof kept === 'object' && kept !== null ? { kept } : {}),
  };
}

function random(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** FNV-1a over two halves: short, and the same wherever the deck is opened. */
function digestOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
