/** Finds and reads what students handed in: files, and folders with folders in them. */
import { readFileSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { KitError } from '../core/problem.js';

export interface AnswerFile {
  readonly file: string;
  readonly text: string;
}

const mostBytes = 1_000_000;

/** In the order of their paths. A name that is not there throws `KitError`. */
export async function readAnswerFiles(names: readonly string[]): Promise<readonly AnswerFile[]> {
  const found = await Promise.all(names.map(findFiles));
  const files = [...new Set(found.flat())].sort();
  return files.map(readText);
}

/** Hidden files, and what is neither a file nor a folder, are no answers. */
async function findFiles(name: string): Promise<readonly string[]> {
  try {
    if (!(await stat(name)).isDirectory()) return [name];
    const entries = await readdir(name, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => /\.(?:json|txt|csv)$/i.test(path));
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

/**
 * A file that is too large to hold answers is given as an empty text, which nobody takes for answers.
 * One after the other: for a thousand small files that takes a tenth of the time of promises.
 */
function readText(file: string): AnswerFile {
  try {
    const { size } = statSync(file);
    return { file, text: size > mostBytes ? '' : readFileSync(file, 'utf8') };
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

function unreadable(name: string, cause: unknown): KitError {
  const { code } = cause as NodeJS.ErrnoException;
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  return new KitError({
    code: isMissing ? 'io/no-such-file' : 'io/file-refused',
    message: isMissing
      ? `There is no file or folder ${name}.`
      : `${name} could not be read: the system refuses it (${code ?? 'unknown reason'}).`,
    hint: isMissing ? 'Check the path.' : 'Check who may read it, then try again.',
    where: { file: name },
    cause,
  });
}
