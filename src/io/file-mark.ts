/** Tells whether a file is the one that was written, without reading it where that can be spared. */
import { readFileSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import * as z from 'zod';
import { sha256 } from '../core/digest.js';
import { safePath } from '../core/safe-path.js';
import type { Artifact } from '../model/artifact.js';

/** Times are those of the file system, in milliseconds. No one can set `changed` by hand. */
export const fileMarkSchema = z.object({
  path: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  modified: z.number(),
  changed: z.number(),
});

export type FileMark = z.infer<typeof fileMarkSchema>;

/** The mark of a file that has just been written. */
export async function markFile(folder: string, { path, bytes }: Artifact): Promise<FileMark> {
  const { size, mtimeMs, ctimeMs } = await stat(safePath(folder, path));
  return { path, sha256: sha256(bytes), bytes: size, modified: mtimeMs, changed: ctimeMs };
}

/**
 * Reads the file only where it was touched or copied since. What is no file of `root` is not. Waits
 * for the disk: of thousands of files each is asked for in less time than it takes to wait in turn.
 */
export function isAsWritten(root: string, slug: string, mark: FileMark): boolean {
  try {
    const path = safePath(root, `${slug}/${mark.path}`);
    const { size, mtimeMs, ctimeMs } = statSync(path);
    if (size !== mark.bytes) return false;
    if (mtimeMs === mark.modified && ctimeMs === mark.changed) return true;
    return sha256(readFileSync(path)) === mark.sha256;
  } catch {
    return false;
  }
}
