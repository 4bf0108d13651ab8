import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLessonStore } from '../io/lesson-store.js';
import { hotlineLesson } from '../test/hotline-lesson.js';
import { saveLesson } from './save-lesson.js';

const lesson = (title: string) => ({
  ...hotlineLesson({ title }),
  derived: { by: 'lessonpress test', from: '0'.repeat(64), digest: '0'.repeat(64) },
});

describe('a lesson that was edited', () => {
  let folder: string;
  let path: string;
  const store = () => createLessonStore(folder);
  const edit = (note: string) => {
    const text = `${readFileSync(path, 'utf8')}# ${note}\n`.replace('minutes: 45', 'minutes: 30');
    writeFileSync(path, text);
    return text;
  };
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'save-lesson-'));
    ({ path } = await saveLesson(lesson('First'), store(), 'never'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('stays as it is, and the difference is told', async () => {
    const edited = edit('mine');
    const saved = await saveLesson(lesson('Second'), store(), 'never');
    expect(saved.outcome).toBe('kept');
    expect(saved.text).toBe(edited);
    expect(readFileSync(path, 'utf8')).toBe(edited);
    expect(saved.diagnostics.map(({ code }) => code)).toEqual(['pipeline/edited-kept']);
  });

  test('is named with its first mistake, where it cannot be read', async () => {
    const broken = `minuts: 30\n${edit('mine')}`;
    writeFileSync(path, broken);
    const saved = await saveLesson(lesson('Second'), store(), 'never');
    expect(saved.text).toBe(broken);
    expect(saved.diagnostics).toMatchObject([
      {
        code: 'pipeline/edited-kept',
        message: `${path} was edited by hand and stays as it is. It cannot be read: Unknown key \`minuts\`: did you mean \`minutes\`?`,
        where: { file: path, line: 1, column: 1 },
      },
    ]);
  });

  test('is kept each time that it is replaced', async () => {
    const first = edit('mine');
    await saveLesson(lesson('Second'), store(), 'force');
    const second = edit('mine again');
    await saveLesson(lesson('Third'), store(), 'force');
    const name = 'a-hotline-is-not-a-handshake.yaml';
    expect(readdirSync(folder).sort()).toEqual([name, `${name}.bak`, `${name}.bak-2`]);
    expect(read(`${name}.bak`)).toBe(first);
    expect(read(`${name}.bak-2`)).toBe(second);
    expect(read(name)).toContain('Third');
  });

  test('has each new derivation written beside it, the same one once', async () => {
    edit('mine');
    for (const title of ['Second', 'Third', 'Third'])
      await saveLesson(lesson(title), store(), 'beside');
    const name = 'a-hotline-is-not-a-handshake.yaml';
    expect(readdirSync(folder).sort()).toEqual([name, `${name}.new`, `${name}.new-2`]);
    expect(read(`${name}.new`)).toContain('Second');
    expect(read(`${name}.new-2`)).toContain('Third');
  });
});
