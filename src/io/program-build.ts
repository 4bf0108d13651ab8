/** What tells one build of this program from another. */
import { readFileSync } from 'node:fs';
import { sha256 } from '../core/digest.js';

/** Stands for the code itself: another one may make other kits from the same lesson. */
export function readBuild(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return sha256(text + readStamp());
}

/** Digest of everything compiled, as the build wrote it. */
function readStamp(): string {
  try {
    return readFileSync(new URL('../../build/stamp.txt', import.meta.url), 'utf8');
  } catch {
    return '';
  }
}
