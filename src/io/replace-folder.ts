/**
 * A folder is replaced by two renames, so that it is old or new and never half. What a killed run
 * left between them is put right by the next one.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FormerKit } from '../core/ports.js';
import { kitManifestSchema, type KitManifest } from '../model/kit-manifest.js';

export const manifestName = 'kit.json';

const leftover = /^\.lessonpress-(new|old)-(.+)-[0-9a-f]{8}$/;

/** A hidden name beside `name` that only this run uses. What is `new` after a kill is removed. */
export function asideName(kind: 'new' | 'old', name: string): string {
  return `.lessonpress-${kind}-${name}-${randomBytes(4).toString('hex')}`;
}

/**
 * Puts `staging` at `name`. Files there that belong to no kit are the teacher's and stay. Returns what
 * stood there.
 */
export async function swapFolder(
  root: string,
  name: string,
  staging: string,
): Promise<FormerKit | undefined> {
  const current = join(root, name);
  if (!existsSync(current)) {
    await rename(staging, current);
    return undefined;
  }
  const old = join(root, asideName('old', name));
  // Nothing may come between these two.
  renameSync(current, old);
  try {
    renameSync(staging, current);
  } catch (error) {
    renameSync(old, current);
    throw error;
  }
  return retire(old, current);
}

/** Undoes or completes what a run that was killed left in `root`. */
export async function recoverFolders(root: string): Promise<void> {
  for (const entry of await readdir(root)) {
    const [, kind, name] = leftover.exec(entry) ?? [];
    if (kind === undefined || name === undefined) continue;
    const path = join(root, entry);
    const current = join(root, name);
    if (kind === 'new') await rm(path, { recursive: true, force: true });
    else if (existsSync(current)) await retire(path, current);
    else await rename(path, current);
  }
}

/** `undefined` where the folder holds no kit of this program. */
export function readManifest(folder: string): KitManifest | undefined {
  try {
    const text = readFileSync(join(folder, manifestName), 'utf8');
    return kitManifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Removes a kit that was replaced, after what the teacher laid into it has moved over. */
async function retire(old: string, current: string): Promise<FormerKit> {
  const manifest = readManifest(old);
  const made = new Set([manifestName, ...(manifest?.files.map(({ path }) => path) ?? [])]);
  let removed = 0;
  for (const entry of await readdir(old)) {
    const kept = join(current, entry);
    if (existsSync(kept)) continue;
    if (made.has(entry)) removed += 1;
    else await rename(join(old, entry), kept);
  }
  // From here on nothing in it is the teacher's, and a kill half-way must not make it look so.
  const spent = join(dirname(current), asideName('new', basename(current)));
  await rename(old, spent);
  await rm(spent, { recursive: true, force: true });
  return { removed, quiz: manifest?.quiz };
}
