/** Folders of running browsers, and the removal of those that a killed program left. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

const prefix = 'lessonpress-browser-';

/** This machine, as a file name can hold it: containers share a folder, but not their processes. */
const machine = hostname().replace(/[^\w.]/g, '_');

/** A new folder in `parent`, named for the program that runs; those of programs that are gone go. */
export async function makeProfile(parent: string): Promise<string> {
  const names = await readdir(parent).catch(() => []);
  await Promise.all(
    names.filter(isLeft).map((name) =>
      // Another user's stays.
      rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined),
    ),
  );
  return mkdtemp(join(parent, `${prefix}${machine}-${process.pid}-`));
}

function isLeft(name: string): boolean {
  const own = `${prefix}${machine}-`;
  const pid = /^(\d+)-\w+$/.exec(name.startsWith(own) ? name.slice(own.length) : '')?.[1];
  return pid !== undefined && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is one.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
