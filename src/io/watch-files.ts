/**
 * Tells which files of a few folders changed. The system's own notices make it fast; a slow sweep
 * finds what they miss, such as changes on a network drive. (chokidar 6 asks for Node 22, and its
 * trees and globs are more than a handful of flat folders needs.)
 */
import { watch, type FSWatcher } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Longest wait after a notice, so that an editor can finish what it writes. */
const settleMs = 20;
const sweepMs = 2_000;

export interface FileWatch extends AsyncDisposable {
  /** Resolves when everything that changed up to now has been told. */
  sweep(): Promise<void>;
}

/**
 * `folders` is asked again at every look, and they need not exist yet. `onChange` gets the paths of
 * files that came, went or changed.
 */
export async function watchFiles(
  folders: () => readonly string[],
  onChange: (paths: readonly string[]) => void,
): Promise<FileWatch> {
  let known = await stampAll(folders());
  const watchers = new Map<string, FSWatcher>();
  let settle: NodeJS.Timeout | undefined;
  let isClosed = false;
  let working = Promise.resolve();

  const notice = () => {
    settle ??= setTimeout(() => {
      settle = undefined;
      void sweep();
    }, settleMs);
  };
  const attach = (): void => {
    for (const folder of folders().filter((name) => !watchers.has(name))) {
      try {
        const watcher = watch(folder, { persistent: false }, notice);
        watcher.on('error', () => {
          watcher.close();
          watchers.delete(folder);
        });
        watchers.set(folder, watcher);
      } catch {
        // It is not there yet, or the system has no notices left: the sweep looks after it.
      }
    }
  };
  const compare = async () => {
    if (isClosed) return;
    attach();
    const now = await stampAll(folders());
    const changed = [...new Set([...known.keys(), ...now.keys()])].filter(
      (path) => known.get(path) !== now.get(path),
    );
    known = now;
    if (changed.length > 0) onChange(changed);
  };
  const sweep = () => (working = working.then(compare, compare));

  attach();
  const clock = setInterval(() => void sweep(), sweepMs);
  clock.unref();
  return {
    sweep,
    [Symbol.asyncDispose]: async () => {
      isClosed = true;
      clearInterval(clock);
      clearTimeout(settle);
      for (const watcher of watchers.values()) watcher.close();
      await working.catch(() => undefined);
    },
  };
}

async function stampAll(folders: readonly string[]): Promise<Map<string, string>> {
  const stamps = await Promise.all([...new Set(folders)].map(stampFolder));
  return new Map(stamps.flat());
}

async function stampFolder(folder: string): Promise<(readonly [string, string])[]> {
  const names = await readdir(folder).catch(() => []);
  const stamps = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const info = await stat(path).catch(() => undefined);
      if (info?.isFile() !== true) return undefined;
      return [path, `${info.mtimeMs} ${info.size} ${info.ino}`] as const;
    }),
  );
  return stamps.filter((entry) => entry !== undefined);
}
