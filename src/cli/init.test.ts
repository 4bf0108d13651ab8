import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderMaker, lessonpress, sampleFeed } from '../test/lessonpress.js';

const newFolder = folderMaker();

describe('lessonpress init', () => {
  it('makes a folder whose articles become kits with its own templates', async () => {
    const folder = newFolder();
    expect((await lessonpress(folder, ['init', 'mine'])).code).toBe(0);
    const words = ['make', 'articles/council-keeps-the-late-bus.md', '--format', 'html', '--json'];
    const run = await lessonpress(join(folder, 'mine'), words);
    expect(run.code, run.stderr).toBe(0);
    expect((JSON.parse(run.stdout) as { kits: unknown[] }).kits).toHaveLength(1);
    const lesson = 'mine/lessons/marlow-ferry-council-votes-to-keep-the-late-bus.yaml';
    expect(readFileSync(join(folder, lesson), 'utf8')).toContain('this outlet is made up');
  });

  it('refuses a folder that cannot be made, and says what to do', async () => {
    const folder = newFolder();
    cpSync(sampleFeed, join(folder, 'file'));
    const { code, stderr } = await lessonpress(folder, ['init', 'file/mine']);
    expect(code).toBe(6);
    expect(stderr).toContain(
      '[write/not-allowed]\n    Name a folder you may write to: npx lessonpress',
    );
    expect(stderr).not.toMatch(/--out|at async/);
  });

  it('overwrites nothing', async () => {
    const folder = newFolder();
    cpSync(sampleFeed, join(folder, 'lessonpress.yaml'));
    const { code, stderr } = await lessonpress(folder, ['init', '.']);
    expect(code).toBe(6);
    expect(stderr).toContain('lessonpress.yaml');
    expect(readdirSync(folder)).toEqual(['lessonpress.yaml']);
  });
});
