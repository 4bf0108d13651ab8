/** Name and version of this program, from its own package file. */
import { readFileSync } from 'node:fs';
import { sha256 } from '../core/digest.js';

export interface Program {
  readonly version: string;
  /** Name and version: what stands in the files that are made. */
  readonly label: string;
  /** Stands for the code itself: another one may make other kits from the same lesson. */
  readonly build: string;
  /** Versions of what renders, for `doctor`. */
  readonly dependencies: Readonly<Record<string, string>>;
}

export function readProgram(): Program {
  const file = new URL('../../package.json', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const { name, version, dependencies } = JSON.parse(text) as {
    name: string;
    version: string;
    dependencies: Record<string, string>;
  };
  const build = sha256(text + readStamp());
  return { version, label: `${name} ${version}`, build, dependencies };
}

/** Digest of everything compiled, as the build wrote it. */
function readStamp(): string {
  try {
    return readFileSync(new URL('../../build/stamp.txt', import.meta.url), 'utf8');
  } catch {
    return '';
  }
}
