import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderMaker, lessonpress } from '../test/lessonpress.js';
import { sampleLesson } from '../test/numbered-lessons.js';

const newFolder = folderMaker();

interface Told {
  readonly file: string;
  readonly line: number | null;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  readonly slide?: number;
}

async function checkLayout(folder: string, words: readonly string[] = []) {
  const run = await lessonpress(folder, ['check', '--layout', '--json', ...words]);
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: readonly Told[] };
  return { code: run.code, found: diagnostics.filter(({ severity }) => severity === 'error') };
}

function folderWith(lesson: string): string {
  const folder = newFolder();
  mkdirSync(join(folder, 'lessons'));
  writeFileSync(join(folder, 'lessons', 'ferry.yaml'), lesson);
  return folder;
}

describe('lessonpress check --layout', () => {
  it('finds the slides of a template that cannot be made to fit, and ends with 4', async () => {
    const folder = folderWith(sampleLesson('ferry', 'A Ferry'));
    cpSync('templates', join(folder, 'own'), { recursive: true });
    const wide = '<style scoped>p { width: 1600px; }</style>';
    const fixed = '<style scoped>blockquote { height: 900px; }</style>';
    appendFileSync(
      join(folder, 'own', 'deck.md.hbs'),
      `\n---\n\n## Wide\n\n${wide}\n\nThe timetable\n\n---\n\n## High\n\n${fixed}\n\n> {{lesson.title}}, {{lesson.article.0.text}}\n`,
    );
    expect(await checkLayout(folder)).toEqual({ code: 0, found: [] });
    const { code, found } = await checkLayout(folder, ['--templates', 'own']);
    expect(code).toBe(4);
    const [first, second] = found;
    expect(found).toHaveLength(2);
    expect(first).toMatchObject({ file: 'lessons/ferry.yaml', line: null, rule: 'deck/too-full' });
    expect(first?.message).toMatch(/“Wide”, runs \d{3} px over its right edge .*“The timetable”/);
    expect(first?.hint).toContain('template');
    expect(second?.message).toMatch(/“High”, runs \d{3} px over its bottom edge/);
    expect(second?.slide).toBe((first?.slide ?? 0) + 1);
    expect(second?.line).toBeGreaterThan(1);
  });

  it('says that it needs a browser where there is none', async () => {
    const folder = folderWith(sampleLesson('ferry', 'A Ferry'));
    const words = ['check', '--layout', '--browser', join(folder, 'no-such-browser')];
    const { code, stderr } = await lessonpress(folder, words);
    expect(code).toBe(5);
    expect(stderr).toContain('no-such-browser');
  });
});
