/** The terminal as the commands see it: requested data on stdout, everything else on stderr. */
import type { Log } from '../core/log.js';

export interface Terminal {
  /** Requested data. */
  print(text: string): void;
  /** Messages for the person at the terminal. */
  tell(text: string): void;
  readonly log: Log;
}

const barWidth = 24;
// A title from a feed may hold codes that move the cursor, rename the window or turn the line.
const codes = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text that does nothing to the terminal but stand there. */
export function plainText(text: string): string {
  return text.replace(codes, (sign) => (sign === '\n' ? sign : ' '));
}

export function createTerminal(
  stdout: Pick<NodeJS.WriteStream, 'write'>,
  stderr: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>,
): Terminal {
  const clear = stderr.isTTY ? '\r\u001b[K' : '';
  const tell = (text: string) => {
    stderr.write(`${clear}${plainText(text)}\n`);
  };
  const progress = (done: number, total: number, label: string) => {
    const name = plainText(label).replace(/\s+/g, ' ');
    if (!stderr.isTTY) {
      tell(`[${done + 1}/${total}] ${name}`);
      return;
    }
    const filled = Math.round((barWidth * done) / Math.max(total, 1));
    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
    const line = `${bar} ${done + 1}/${total} ${name}`;
    stderr.write(`${clear}${line.slice(0, (stderr.columns || 80) - 1)}`);
  };
  return {
    print: (text) => {
      stdout.write(`${text}\n`);
    },
    tell,
    log: { info: tell, warn: tell, progress },
  };
}
