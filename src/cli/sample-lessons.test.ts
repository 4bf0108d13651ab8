import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderMaker, lessonpress, sampleFeed } from '../test/lessonpress.js';

const newFolder = folderMaker();

describe('the sample lessons and their schema', () => {
  it('are what the program derives from the sample feed today', async () => {
    const folder = newFolder();
    const run = await lessonpress(folder, ['derive', sampleFeed]);
    expect(run.code, run.stderr).toBe(0);
    const names = readdirSync(join(folder, 'lessons')).sort();
    expect(names).toEqual(readdirSync('lessons').sort());
    for (const name of names) {
      expect(readFileSync(join(folder, 'lessons', name), 'utf8'), name).toBe(
        readFileSync(join('lessons', name), 'utf8'),
      );
    }
  });
});
