/** A folder of a teacher's own: settings, templates to change, and an article to try. */
import { cp, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KitError } from '../core/problem.js';
import { writing } from './write-problem.js';

const packageFile = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/**
 * Fills `folder` and returns the paths that were made. Throws `cli/folder-in-use` before anything
 * is written where one of them is there already.
 */
export async function createTeacherFolder(
  folder: string,
  settingsText: string,
): Promise<readonly string[]> {
  const paths = ['lessonpress.yaml', 'templates', 'articles'].map((name) => join(folder, name));
  for (const path of paths) {
    if (await stat(path).catch(() => undefined)) throw inUse(path);
  }
  await writing(
    folder,
    async () => {
      await mkdir(join(folder, 'lessons'), { recursive: true });
      await cp(packageFile('templates'), join(folder, 'templates'), { recursive: true });
      await cp(packageFile('samples/articles'), join(folder, 'articles'), { recursive: true });
      await writeFile(join(folder, 'lessonpress.yaml'), settingsText, { flag: 'wx' });
    },
    'Name a folder you may write to: lessonpress init DIR',
  );
  const articles = await readdir(join(folder, 'articles'));
  return [...paths.slice(0, 2), ...articles.map((name) => join(folder, 'articles', name))];
}

function inUse(path: string): KitError {
  return new KitError({
    code: 'cli/folder-in-use',
    message: `${path} is there already and would be overwritten.`,
    hint: 'Name another folder, or move that file away first.',
    where: { file: path },
  });
}
