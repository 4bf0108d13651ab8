import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KitError } from '../core/problem.js';
import { folderMaker } from '../test/lessonpress.js';
import { createLessonStore } from './lesson-store.js';

const newFolder = folderMaker();

describe('the store of lessons', () => {
  it('says how to name another folder where it may not write', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(createLessonStore(file).write(join(file, 'a.yaml'), '')).rejects.toMatchObject({
      problem: { code: 'write/not-allowed', hint: expect.stringContaining('--lessons') as string },
    });
  });

  it('names the places it looked in, a file by its own name only', async () => {
    const folder = newFolder();
    const hintFor = async (name: string) => {
      const refused = createLessonStore(folder).find([name]);
      await expect(refused).rejects.toMatchObject({ problem: { code: 'io/no-such-lesson' } });
      return refused.catch((error: unknown) => (error as KitError).problem.hint);
    };
    const [slug, file] = [await hintFor('river'), await hintFor('lessons/river.yaml')];
    expect(slug).toContain(`Looked for river and ${join(folder, 'river.yaml')}.`);
    expect(file).toContain('Looked for lessons/river.yaml.');
  });
});
