/** What the disk refuses, in words a teacher can act on. */
import { KitError, type Problem } from '../core/problem.js';

interface Told extends Pick<Problem, 'code'> {
  readonly why: string;
  /** Where another folder helps there is none. */
  readonly hint?: string;
}

const notAllowed = (why: string): Told => ({ code: 'write/not-allowed', why });

const causes: Readonly<Record<string, Told>> = {
  ENOSPC: { code: 'write/no-space', why: 'the disk is full', hint: 'Make room, then run again.' },
  EDQUOT: {
    code: 'write/no-space',
    why: 'your share of the disk is used up',
    hint: 'Make room, then run again.',
  },
  EFBIG: {
    code: 'write/no-space',
    why: 'the file is larger than the system allows',
    hint: 'Raise the limit for the size of files (ulimit -f), then run again.',
  },
  EROFS: notAllowed('the disk can only be read'),
  EACCES: notAllowed('you may not write there'),
  EPERM: notAllowed('the system does not allow it'),
  // What Node 20 says of mkdir -p on a disk that can only be read.
  ENOENT: notAllowed('the folder cannot be made'),
  ENOTDIR: notAllowed('a file stands where a folder is needed'),
  EEXIST: notAllowed('a file stands where a folder is needed'),
  EBUSY: {
    code: 'write/not-allowed',
    why: 'another program has it open',
    hint: 'Close the program that shows the file, then run again.',
  },
  EMFILE: {
    code: 'write/too-many-open-files',
    why: 'too many files are open',
    hint: 'Raise the limit for open files (ulimit -n 1024), then run again.',
  },
};
const other: Told = { code: 'write/failed', why: '', hint: 'Look at the disk, then run again.' };

const anotherFolder = 'Name a folder you may write to with --out.';

/**
 * Runs `work`; what the file system refuses becomes a `KitError` that names `path`. `elsewhere` says
 * how to name another folder.
 */
export async function writing<T>(
  path: string,
  work: () => Promise<T>,
  elsewhere = anotherFolder,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof KitError ? error : writeProblem(path, error, elsewhere);
  }
}

function writeProblem(path: string, cause: unknown, elsewhere: string): KitError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const told = causes[code ?? ''] ?? other;
  return new KitError({
    code: told.code,
    message: `Nothing could be written to ${path}: ${told.why || message}.`,
    hint: told.hint ?? elsewhere,
    where: { file: path },
    cause,
  });
}
