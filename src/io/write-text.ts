/** A text file that a teacher may have open as well. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { writing } from './write-problem.js';

/**
 * Writes a text file whole or not at all, with the folders it needs. Throws a `KitError` that
 * advises `elsewhere` where the folder may not be written to.
 */
export const writeText = (path: string, text: string, elsewhere: string): Promise<void> =>
  writing(
    path,
    async () => {
      await mkdir(dirname(path), { recursive: true });
      await writeFileAtomic(path, text);
    },
    elsewhere,
  );
