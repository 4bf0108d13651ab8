/**
 * `npm run faults [-- KILLS [LESSONS]]`: kills builds at random moments (four in five times the
 * program, else its browser or a renderer) and says what was found. Ends with 1 where anything is
 * half or lost.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadModule } from './load-module.mjs';

const [kills = 200, lessons = 50] = process.argv.slice(2).map(Number);
const { killBuilds } = await loadModule('src/test/kill-builds.ts');
const root = mkdtempSync(join(tmpdir(), 'lessonpress-faults-'));
const tenth = Math.floor(kills / 10);
const orders = {
  program: { lessons, format: 'html', kills: { program: kills - 2 * tenth } },
  browser: {
    lessons: Math.ceil(lessons / 10),
    format: 'html,pdf',
    kills: { browser: tenth, renderer: tenth },
  },
};

try {
  for (const [name, order] of Object.entries(orders)) {
    const folder = join(root, name);
    mkdirSync(folder);
    const report = await killBuilds({
      ...order,
      folder,
      kills: { program: 0, browser: 0, renderer: 0, ...order.kills },
      tell: (line) => process.stderr.write(`${line}\n`),
    });
    process.stdout.write(`${name} ${JSON.stringify(report, null, 2)}\n`);
    if (report.faults.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
