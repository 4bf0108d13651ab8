/**
 * One run at a time in a folder. A file names the process that holds it, so that a lock left behind
 * by a run that was killed is recovered at once; a heartbeat tells for runs on other machines.
 */
import { randomUUID } from 'node:crypto';
import { constants, unlinkSync } from 'node:fs';
import { copyFile, link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { KitError } from '../core/problem.js';
import { asideName } from './replace-folder.js';

const lockName = '.lessonpress.lock';
const beatMs = 5_000;
const staleMs = 60_000;

export interface FolderLock extends AsyncDisposable {
  /** Throws `KitError` when another run took the lock, as after a computer was asleep. */
  assertHeld(): Promise<void>;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly nonce: string;
  readonly beat: number;
}

/** Throws `KitError` when another run holds the folder. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, lockName);
  const nonce = randomUUID();
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await create(path, nonce)) return holdLock(folder, path, nonce);
    const holder = await readHolder(path);
    if (holder === undefined) continue;
    if (!isStale(holder)) throw inUse(folder, holder);
    await removeStale(path, holder);
  }
  throw inUse(folder, await readHolder(path));
}

function holdLock(folder: string, path: string, nonce: string): FolderLock {
  const beat = setInterval(() => {
    void utimes(path, new Date(), new Date()).catch(() => undefined);
  }, beatMs);
  beat.unref();
  // A run that ends by process.exit still takes its lock along.
  const unlock = () => {
    try {
      unlinkSync(path);
    } catch {
      // It is gone already.
    }
  };
  process.once('exit', unlock);
  const isHeld = async () => (await readHolder(path))?.nonce === nonce;
  return {
    async assertHeld() {
      if (!(await isHeld())) throw inUse(folder, await readHolder(path));
    },
    async [Symbol.asyncDispose]() {
      clearInterval(beat);
      process.off('exit', unlock);
      if (await isHeld()) await rm(path, { force: true });
    },
  };
}

/** The lock is never there without its content: it is linked into place with it. */
async function create(path: string, nonce: string): Promise<boolean> {
  const holder = JSON.stringify({ pid: process.pid, host: hostname(), nonce });
  const whole = besides(path);
  try {
    await writeFile(whole, holder, { flag: 'wx' });
    const problem = await linkTo(path, whole);
    // The run that holds the folder may have removed what it took for a leftover.
    if (problem === 'EEXIST' || problem === 'ENOENT') return false;
    return problem === undefined || (await createUnlinked(path, holder));
  } finally {
    await rm(whole, { force: true });
  }
}

/** The code of what went wrong, if anything. */
async function linkTo(path: string, existing: string): Promise<string | undefined> {
  try {
    await link(existing, path);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}

/** For file systems that have no hard links, such as those of memory sticks. */
async function createUnlinked(path: string, holder: string): Promise<boolean> {
  try {
    await writeFile(path, holder, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** What a killed run leaves under such a name, the next one removes. */
function besides(path: string): string {
  return join(dirname(path), asideName('new', lockName));
}

/** `undefined` where there is no lock. One still being written, unlinked, has a nameless holder. */
async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    const beat = (await stat(path)).mtimeMs;
    const text = await readFile(path, 'utf8');
    const unnamed: Holder = { pid: 0, host: '', nonce: '', beat };
    if (!text.endsWith('}')) return unnamed;
    return { ...unnamed, ...(JSON.parse(text) as Partial<Holder>), beat };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isStale({ pid, host, beat }: Holder): boolean {
  return Date.now() - beat > staleMs || (host === hostname() && !isAlive(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Two runs may find the same stale lock: the one that moved a live lock away puts it back. */
async function removeStale(path: string, stale: Holder): Promise<void> {
  const aside = besides(path);
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = await readHolder(aside);
  if (moved !== undefined && moved.nonce !== stale.nonce) {
    const problem = await linkTo(path, aside);
    if (problem !== undefined) {
      await copyFile(aside, path, constants.COPYFILE_EXCL).catch(() => undefined);
    }
  }
  await rm(aside, { force: true });
}

function inUse(folder: string, holder: Holder | undefined): KitError {
  const who = holder?.pid ? ` (process ${holder.pid} on ${holder.host})` : '';
  return new KitError({
    code: 'write/in-use',
    message: `Another run of Lessonpress${who} is writing into ${folder}.`,
    hint: 'Wait until it has ended, or name another folder with --out.',
    where: { file: folder },
  });
}
