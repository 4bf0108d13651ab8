/**
 * A private folder for what is unpacked and then run. A program must never be started from a place
 * where someone else could have laid it, so owner and mode are looked at before every use.
 */
import { chmod, lstat, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { KitError } from '../core/problem.js';

const isRoot = () => process.getuid?.() === 0;

/**
 * The folder, made where it is missing. As root the browser runs under another user id, which has
 * to read it: only then may others look inside. Throws `KitError`.
 */
export async function openPrivateCache(env: NodeJS.ProcessEnv): Promise<string> {
  const parent = isRoot() ? '/var/cache' : (env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'));
  const folder = join(parent, 'lessonpress');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await assertOurs(folder);
  await chmod(folder, isRoot() ? 0o755 : 0o700);
  return folder;
}

/** Throws `KitError` unless `path` is a real folder that is ours and that nobody else may change. */
export async function assertOurs(path: string): Promise<void> {
  const entry = await lstat(path);
  const uid = process.getuid?.() ?? entry.uid;
  if (entry.isDirectory() && entry.uid === uid && (entry.mode & 0o022) === 0) return;
  throw new KitError({
    code: 'browser/cache-unsafe',
    message: `The folder ${path} is not used for the browser: someone else owns it or may change it.`,
    hint: `Remove ${path}, or set XDG_CACHE_HOME to a folder of your own, then run again.`,
    where: { file: path },
  });
}
