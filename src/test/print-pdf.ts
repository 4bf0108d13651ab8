/**
 * A process that prints one page, for tests that compare processes or take a browser's rights away.
 * `node print-pdf.mjs [stay]` prints the digest of the PDF, or the code and exit of what failed.
 */
import { sha256 } from '../core/digest.js';
import { KitError } from '../core/problem.js';
import { createBrowser } from '../io/browser.js';
import { sampleJob } from './sample-job.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
try {
  await using browser = createBrowser({ sandbox: true });
  say(sha256(await browser.pdf(sampleJob)));
  if (process.argv[2] === 'stay') await new Promise(() => setInterval(() => undefined, 1_000));
} catch (error) {
  say(error instanceof KitError ? `${error.problem.code} ${error.exit}` : String(error));
}
