import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLesson } from '../definition/parse-lesson.js';
import { createSourceReader } from '../io/source-reader.js';
import { corpusFiles, corpusPath, hasCorpus } from '../test/corpus.js';
import { faultsOfLesson } from '../test/faults-of-lesson.js';
import { createMemoryWorkshop } from '../test/memory-workshop.js';
import { makeKits } from './run.js';

/** Whoever the lists of feeds name is waited for as briefly as can be. */
const reader = createSourceReader({
  allowHosts: [],
  limits: { maxBytes: 20 * 1024 * 1024, deadlineMs: 100 },
});

/** Each source ends in kits or in a refusal that has a name, a reason and a next step. */
async function makeFrom(source: string) {
  const { workshop, bindery, kits, lessons } = await createMemoryWorkshop({ limit: 2 }, reader);
  const report = await makeKits({ sources: [source], overwrite: 'never' }, workshop, bindery);
  for (const { problem } of report.failed) {
    expect(problem.code, `${source}: ${problem.message}`).not.toBe('internal/unexpected');
    expect(problem.hint.length).toBeGreaterThan(10);
  }
  return { report, kits, lessons };
}

describe.skipIf(!hasCorpus)('real feeds', () => {
  it.each(corpusFiles('feeds'))('%s ends in kits or in named refusals', async (name) => {
    const { report } = await makeFrom(corpusPath('feeds', name));
    const notes = report.diagnostics.length;
    expect(report.kits.length + report.failed.length + notes).toBeGreaterThan(0);
  });
});

describe.skipIf(!hasCorpus)('real pages', () => {
  const names = hasCorpus
    ? readdirSync(corpusPath('readability'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];
  it.each(names)('%s ends in a kit without errors or in a named refusal', async (name) => {
    const { report, lessons } = await makeFrom(corpusPath('readability', name, 'source.html'));
    expect(report.kits.length + report.failed.length).toBe(1);
    for (const [file, text] of lessons) {
      if (!file.endsWith('.yaml')) continue;
      const { value, diagnostics } = parseLesson(text, { file });
      expect(value && faultsOfLesson(value.lesson), diagnostics[0]?.message).toEqual([]);
    }
  });
});

describe.skipIf(!hasCorpus)('the article this project started from', () => {
  it('gives a kit that says it is an excerpt and names its author', async () => {
    const { report, kits } = await makeFrom(corpusPath('seed', 'farrell-cybersecurity.txt'));
    expect(report.failed).toEqual([]);
    const [files] = [...kits].filter(([slug]) => slug !== '').map(([, artifacts]) => artifacts);
    const deck = files?.find(({ path }) => path === 'deck.html');
    const text = new TextDecoder().decode(deck?.bytes);
    expect(text).toContain('Henry Farrell');
    expect(text).toMatch(/excerpt/i);
    expect(text).not.toContain('Facebooktwittermail');
    expect(text).not.toContain('Continue reading');
  });
});
