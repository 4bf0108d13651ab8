import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mayPassAgain, problemText, tellRun } from './report.js';

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

it('says how many files of the build before are gone', () => {
  const lines: string[] = [];
  const kit = {
    slug: 'river',
    lesson: 'river.yaml',
    files: ['deck.md'],
    diagnostics: [],
    removed: 9,
  };
  const report = { kits: [kit], failed: [], diagnostics: [], left: 0, untried: 0 };
  tellRun({ tell: (line) => lines.push(line) }, report, 'dist');
  expect(lines[0]).toContain('(1 file; 9 files of the build before removed) from river.yaml');
});

it.each([
  ['ingest/lesson', false],
  ['io/timed-out', true],
] as const)('offers another try only where it may help: %s', (code, mayHelp) => {
  const failed = [{ item: 'a', problem: { code, message: '', hint: '' } }];
  const report = { kits: [], failed, diagnostics: [], left: 0, untried: 0 };
  expect(mayPassAgain(report)).toBe(mayHelp);
});

it('names a file once', () => {
  const where = { file: 'lessons/river.yaml' };
  const problem = { code: 'pipeline/edited-kept', hint: '', where } as const;
  const message = 'lessons/river.yaml was edited by hand.';
  expect(problemText({ ...problem, message })).toMatch(/^lessons\/river.yaml was edited/);
  expect(problemText({ ...problem, message: 'It was edited.' })).toMatch(
    /^lessons\/river.yaml: It/,
  );
});
