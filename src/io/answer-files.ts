/** Finds and reads what students handed in: files, and folders with folders in them. */
import { readFileSync, statSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { KitError } from '../core/problem.js';

export interface AnswerFile {
  readonly file: string;
  readonly text: string;
}

export interface HandedIn {
  readonly texts: readonly AnswerFile[];
  /** What lies beside them in the folders and is not read: archives, pictures, documents. */
  readonly others: readonly string[];
}

const mostBytes = 1_000_000;

/** In the order of their paths. A name that is not there throws `KitError`. */
export async function readAnswerFiles(names: readonly string[]): Promise<HandedIn> {
  const found = await Promise.all(names.map(findFiles));
  const files = [...new Set(found.flat())].sort();
  const isRead = (file: string): boolean => names.includes(file) || isText.test(file);
  return {
    texts: files.filter(isRead).map(readText),
    others: files.filter((file) => !isRead(file)),
  };
}

/** As a spreadsheet program saved it: UTF-8, UTF-16, or else Windows-1252. Throws `KitError`. */
export async function readTableFile(file: string): Promise<AnswerFile> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return { file, text: decode(bytes, isUtf16 ? 'utf-16le' : 'utf-8') };
  } catch (cause) {
    if (isUtf16) throw damaged(file, cause);
    return { file, text: decode(bytes, 'windows-1252') };
  }
}

const decode = (bytes: Uint8Array, label: string) =>
  new TextDecoder(label, { fatal: true }).decode(bytes);

const isText = /\.(?:json|txt|csv)$/i;
/** Put into folders by systems, not by people. */
const isOfSystem = /^(?:\..*|thumbs\.db|desktop\.ini)$/i;

async function findFiles(name: string): Promise<readonly string[]> {
  try {
    if (!(await stat(name)).isDirectory()) return [name];
    const entries = await readdir(name, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !isOfSystem.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
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

function damaged(file: string, cause: unknown): KitError {
  return new KitError({
    code: 'grade/marks-no-table',
    message: `${file} is damaged: it begins as a table in Unicode (UTF-16), but a part of it is missing or broken.`,
    hint: 'Save the table as CSV again in your spreadsheet program, and name that file.',
    where: { file },
    cause,
  });
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
