/**
 * A process that writes kits, for tests that kill it or take its disk away.
 * `node write-kits.mjs OUT loop` writes versions of one kit until it is killed, and prints each;
 * `node write-kits.mjs OUT BYTES…` writes one kit for each size and prints how it went.
 */
import { createKitWriter } from '../io/kit-writer.js';
import { KitError } from '../core/problem.js';
import { versionOfKit } from './kit-version.js';

const [out = '', ...rest] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  await using writer = await createKitWriter({ out });
  say('held');
  if (rest[0] === 'loop') {
    for (let version = 1; ; version++) {
      await writer.writeKit('kit', versionOfKit(version, 50_000));
      say(`wrote ${version}`);
    }
  }
  for (const size of rest) {
    await writer.writeKit('kit', versionOfKit(Number(size), Number(size)));
    say(`wrote ${size}`);
  }
} catch (error) {
  say(error instanceof KitError ? `${error.problem.code} ${error.exit}` : String(error));
}
