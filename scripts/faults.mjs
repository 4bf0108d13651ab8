/**
 * `npm run faults [-- KILLS [LESSONS]]`: kills builds at random moments (half of the times the
 * program while it writes HTML, three in ten while it prints as well, else its browser or a
 * renderer) and says what was found. Ends with 1 where anything is half or lost.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadModule } from './load-module.mjs';

const [kills = 200, lessons = 50] = process.argv.slice(2).map(Number);
const { killBuilds } = await loadModule('src/test/kill-builds.ts');
const root = mkdtempSync(join(tmpdir(), 'lessonpress-faults-'));
const tenth = Math.floor(kills / 10);
const printed = ['--format', 'html,pdf', '--documents', 'deck,discussion'];
const orders = [
  { words: ['--format', 'html'], kills: { program: kills - 5 * tenth } },
  { words: printed, kills: { program: 3 * tenth, browser: tenth, renderer: tenth } },
];

try {
  for (const [at, order] of orders.entries()) {
    const folder = join(root, String(at));
    mkdirSync(folder);
    const report = await killBuilds({
      ...order,
      folder,
      lessons,
      kills: { program: 0, browser: 0, renderer: 0, ...order.kills },
      tell: (line) => process.stderr.write(`${line}\n`),
    });
    process.stdout.write(`${order.words.join(' ')} ${JSON.stringify(report, null, 2)}\n`);
    if (report.faults.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
