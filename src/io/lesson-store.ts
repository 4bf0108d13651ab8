/** Lesson definitions on the disk. */
import { readFileSync, statSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { LessonStore } from '../core/ports.js';
import { KitError } from '../core/problem.js';
import { writeText } from './write-text.js';

const extensions = new Set(['.yaml', '.yml']);

export function createLessonStore(folder: string): LessonStore {
  const pathOf = (slug: string) => join(folder, `${slug}.yaml`);
  return {
    pathOf,
    async find(names) {
      if (names.length === 0) return listFolder(folder, { mayLack: true });
      const found = await Promise.all(names.map((name) => findNamed(name, pathOf)));
      return [...new Set(found.flat())];
    },
    async read(path) {
      try {
        // A file is there at once; a pipe may be waited for.
        return statSync(path).isFile() ? readFileSync(path, 'utf8') : await readFile(path, 'utf8');
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw fileRefused(path, error);
      }
    },
    async changedAt(path) {
      return (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
    },
    async write(path, text) {
      await writeText(path, text, 'Name a folder you may write to with --lessons.');
    },
  };
}

async function findNamed(name: string, pathOf: (slug: string) => string) {
  const places = extensions.has(extname(name)) ? [name] : [name, pathOf(name)];
  for (const path of places) {
    const kind = await stat(path).catch(() => undefined);
    if (kind?.isDirectory()) return listFolder(path, { mayLack: false });
    if (kind) return [path];
  }
  throw new KitError({
    code: 'io/no-such-lesson',
    message: `There is no lesson ${name}.`,
    hint: `Name a file, a folder, or a lesson by its slug. Looked for ${places.join(' and ')}.`,
  });
}

async function listFolder(folder: string, options: { readonly mayLack: boolean }) {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => extensions.has(extname(name)))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    if (options.mayLack && isMissing(error)) return [];
    throw fileRefused(folder, error);
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function fileRefused(path: string, cause: unknown): KitError {
  const { code, message } = cause as NodeJS.ErrnoException;
  return new KitError({
    code: 'io/file-refused',
    message: `${path} could not be read: the system refuses it (${code ?? message}).`,
    hint: 'Check who may read it, then try again.',
    where: { file: path },
    cause,
  });
}
