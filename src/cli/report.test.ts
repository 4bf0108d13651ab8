import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tellRun } from './report.js';

it.each([
  ['lessons in lessons', []],
  ['kits in dist', ['deck.html']],
])('sums up a long run in one line: %s', (what, files) => {
  const kits = Array.from({ length: 50 }, (_, at) => ({
    slug: `lesson-${at}`,
    lesson: join(process.cwd(), 'lessons', `lesson-${at}.yaml`),
    files,
    diagnostics: [],
  }));
  const lines: string[] = [];
  const report = { kits, failed: [], diagnostics: [], left: 0, untried: 0 };
  tellRun({ tell: (line) => lines.push(line) }, report, 'dist');
  expect(lines[0]).toBe(`✔ 50 ${what}; 0 warnings`);
});
