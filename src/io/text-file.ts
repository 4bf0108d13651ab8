/** Implements `TextFile`: UTF-8, read strictly so that writing it again loses nothing. */
import { readFile } from 'node:fs/promises';
import type { TextFile } from '../core/ports.js';
import { KitError } from '../core/problem.js';
import { writeText } from './write-text.js';

const maxBytes = 2_000_000;

export function createTextFile(path: string): TextFile {
  return {
    async read() {
      try {
        const bytes = await readFile(path);
        if (bytes.length > maxBytes) throw refused(path, 'it is larger than 2 MB');
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch (error) {
        if (error instanceof KitError) throw error;
        const { code, message } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT') return undefined;
        const isText = code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
        throw refused(path, isText ? 'it is not UTF-8' : (code ?? message), error);
      }
    },
    async write(text) {
      await writeText(path, text, 'Look who may write there, then try again.');
    },
  };
}

function refused(file: string, why: string, cause?: unknown): KitError {
  return new KitError({
    code: 'io/file-refused',
    message: `${file} could not be read: ${why}.`,
    hint: 'Mend the file or move it away, then try again.',
    where: { file },
    cause,
  });
}
