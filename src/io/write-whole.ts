/** Files that are either there whole or not at all. */
import { open, rename, rm } from 'node:fs/promises';

/** Writes a new file and waits until the disk has it. */
export async function writeDurably(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Waits until the disk has the names in a folder. Windows knows no such thing. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Puts a file in place at once, by way of `aside`, a name in the same folder. */
export async function replaceFile(
  path: string,
  bytes: Uint8Array | string,
  aside: string,
): Promise<void> {
  try {
    await writeDurably(aside, bytes);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
