/** Reads a source from the disk or from standard input, and helps where a path is wrong. */
import { open, readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { FetchLimits } from '../core/ports.js';
import { KitError } from '../core/problem.js';

/** Throws `KitError`. `name` is the path as the user wrote it. */
export async function readSourceFile(
  path: string,
  name: string,
  limits: FetchLimits,
): Promise<Uint8Array> {
  try {
    await using file = await open(path, 'r');
    if ((await file.stat()).isDirectory()) throw isFolder(name);
    return await readStream(file.createReadStream({ autoClose: false }), name, limits);
  } catch (cause) {
    throw cause instanceof KitError ? cause : await unreadable(path, name, cause);
  }
}

/** Reads to the end or to the cap. */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  { maxBytes }: FetchLimits,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) throw tooLarge(name, maxBytes);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, maxBytes: number): KitError {
  return new KitError({
    code: 'io/too-large',
    message: `${name} is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB.`,
    hint: 'Take a feed with fewer items, or save the one article you want.',
    where: { source: name },
  });
}

function isFolder(name: string): KitError {
  return new KitError({
    code: 'io/is-folder',
    message: `${name} is a folder, not a feed or an article.`,
    hint: `Name the files in it: ${name.replace(/\/$/, '')}/*`,
    where: { source: name },
  });
}

async function unreadable(path: string, name: string, cause: unknown): Promise<KitError> {
  const { code } = cause as { code?: string };
  if (code === 'EISDIR') return isFolder(name);
  const missing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
  const near = missing ? await nearNames(path) : [];
  return new KitError({
    code: missing ? 'io/no-such-file' : 'io/file-refused',
    message: missing
      ? `There is no file ${name}.`
      : `${name} could not be read: the system refuses it (${code ?? 'unknown reason'}).`,
    hint: missing ? missingHint(near) : 'Check who may read the file, then try again.',
    where: { source: name },
    cause,
  });
}

function missingHint(near: readonly string[]): string {
  if (near.length === 0) return 'Check the path; a web address begins with https://.';
  return `Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`;
}

/** Up to three names in the same folder that differ in case, signs, ending, or are cut short. */
async function nearNames(path: string): Promise<readonly string[]> {
  const wanted = bare(basename(path));
  if (wanted === '') return [];
  const names = await readdir(dirname(path)).catch(() => []);
  const isNear = (name: string) => {
    const found = bare(name);
    return (
      found !== '' && (found.startsWith(wanted) || wanted.startsWith(found) || slips(found, wanted))
    );
  };
  return names.filter(isNear).sort().slice(0, 3);
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** One letter wrong, missing, too many, or two swapped. */
function slips(found: string, wanted: string): boolean {
  if (Math.abs(found.length - wanted.length) > 1) return false;
  let start = 0;
  while (start < wanted.length && found[start] === wanted[start]) start += 1;
  const rest = (text: string, skipped: number) => text.slice(start + skipped);
  return (
    rest(found, 1) === rest(wanted, 1) ||
    rest(found, 1) === rest(wanted, 0) ||
    rest(found, 0) === rest(wanted, 1) ||
    (rest(found, 2) === rest(wanted, 2) &&
      found[start] === wanted[start + 1] &&
      found[start + 1] === wanted[start])
  );
}
