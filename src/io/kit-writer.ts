/** Puts kits into the output folder: each whole or not at all, one run at a time. */
import { lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FormerKit, KitWriter } from '../core/ports.js';
import { KitError } from '../core/problem.js';
import { safePath } from '../core/safe-path.js';
import { spareName } from '../core/spare-name.js';
import type { Artifact } from '../model/artifact.js';
import type { KitManifest } from '../model/kit-manifest.js';
import { lockFolder } from './folder-lock.js';
import {
  asideName,
  manifestName,
  readManifest,
  recoverFolders,
  swapFolder,
} from './replace-folder.js';
import { writing } from './write-problem.js';
import { replaceFile, syncFolder, writeDurably } from './write-whole.js';

/** Holds the output folder until it is disposed of. */
export interface HeldKitWriter extends KitWriter, AsyncDisposable {}

/**
 * Takes the output folder, making it where it is missing, and puts right what a killed run left.
 * Throws `KitError` (exit 6) at once where the folder cannot be written to or another run has it.
 */
export async function createKitWriter({ out }: { out: string }): Promise<HeldKitWriter> {
  const root = resolve(out);
  const lock = await writing(root, async () => {
    await mkdir(root, { recursive: true });
    return lockFolder(root);
  });
  const release = () => lock[Symbol.asyncDispose]();
  try {
    await writing(root, () => recoverFolders(root));
  } catch (error) {
    await release();
    throw error;
  }
  return {
    writeKit: async (slug, artifacts) =>
      writing(safePath(root, slug), async () => {
        await refuseForeign(join(root, slug));
        const staging = join(root, asideName('new', slug));
        let former: FormerKit | undefined;
        try {
          await stage(staging, artifacts);
          await lock.assertHeld();
          former = await swapFolder(root, slug, staging);
        } finally {
          await rm(staging, { recursive: true, force: true });
        }
        await syncFolder(root);
        return former;
      }),
    writeFile: async ({ path, bytes }, { keepOld } = { keepOld: false }) =>
      writing(safePath(root, path), async () => {
        if (await holds(join(root, path), bytes)) return undefined;
        await lock.assertHeld();
        const kept = keepOld ? await keepAside(join(root, path)) : undefined;
        await replaceFile(join(root, path), bytes, join(root, asideName('new', path)));
        return kept;
      }),
    manifests: () => writing(root, () => readManifests(root)),
    [Symbol.asyncDispose]: release,
  };
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  const there = await readFile(path).catch(() => undefined);
  return there?.equals(bytes) ?? false;
}

async function stage(folder: string, artifacts: readonly Artifact[]): Promise<void> {
  await mkdir(folder);
  const files = artifacts.map(({ path, bytes }) => ({ path: safePath(folder, path), bytes }));
  // The disk takes them together sooner than one after the other; all have ended before one is told.
  const written = await Promise.allSettled(
    files.map(({ path, bytes }) => writeDurably(path, bytes)),
  );
  for (const result of written) if (result.status === 'rejected') throw result.reason;
  await syncFolder(folder);
}

/** A folder that is no kit may hold a teacher's work: it is not replaced. */
async function refuseForeign(folder: string): Promise<void> {
  const there = await lstat(folder).catch(() => undefined);
  if (there === undefined) return;
  if (there.isDirectory()) {
    const entries = await readdir(folder);
    if (entries.length === 0 || entries.includes(manifestName)) return;
  }
  throw new KitError({
    code: 'write/not-a-kit',
    message: `${folder} is there already and is not a kit that Lessonpress made.`,
    hint: 'Move it away, give the lesson another slug, or name another folder with --out.',
    where: { file: folder },
  });
}

/** What a teacher may have written into it is not lost, nor what was kept aside before. */
async function keepAside(path: string): Promise<string | undefined> {
  const there = await readFile(path).catch(() => undefined);
  if (there === undefined) return undefined;
  const aside = await spareName(`${path}.bak`, async (name) => {
    const old = await readFile(name).catch(() => undefined);
    return old === undefined || old.equals(there);
  });
  await rename(path, aside);
  return aside;
}

async function readManifests(root: string): Promise<readonly KitManifest[]> {
  const manifests: KitManifest[] = [];
  for (const name of (await readdir(root)).sort()) {
    const manifest = name.startsWith('.') ? undefined : readManifest(join(root, name));
    if (manifest?.slug === name) manifests.push(manifest);
  }
  return manifests;
}
