/** What the benches of `serve` share. */
import { loadavg } from 'node:os';

/** Resolves to the address that the process says it listens on. */
export function addressOf({ stdout, stderr }) {
  return new Promise((done) => {
    let said = '';
    for (const stream of [stdout, stderr]) {
      stream.on('data', (part) => {
        said += part;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
        if (found) done(found);
      });
    }
  });
}

export const loadOf = () => loadavg()[0].toFixed(1);
