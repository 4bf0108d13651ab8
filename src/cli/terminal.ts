/** The terminal as the commands see it: requested data on stdout, everything else on stderr. */
import type { Log } from '../core/log.js';
import { plainText } from './plain-text.js';
import { createProgress } from './progress.js';

export interface Terminal {
  /** Requested data. */
  print(text: string): void;
  /** Messages for the person at the terminal. */
  tell(text: string): void;
  readonly log: Log;
}

export function createTerminal(
  stdout: Pick<NodeJS.WriteStream, 'write'>,
  stderr: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>,
): Terminal {
  const { isTTY } = stderr;
  const clear = isTTY ? '\r\u001b[K' : '';
  const tell = (text: string) => {
    stderr.write(`${clear}${plainText(text)}\n`);
  };
  const progressLine = createProgress({
    isTTY,
    columns: stderr.columns || 80,
    now: () => performance.now(),
  });
  const progress = (done: number, total: number, label: string) => {
    const line = progressLine(done, total, label);
    if (line !== undefined) stderr.write(isTTY ? `${clear}${line}` : `${line}\n`);
  };
  return {
    print: (text) => {
      stdout.write(`${text}\n`);
    },
    tell,
    log: { info: tell, warn: tell, progress },
  };
}
