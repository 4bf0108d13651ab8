/** Name and version of this program, from its own package file. */
import { readFileSync } from 'node:fs';

export interface Program {
  readonly version: string;
  /** Name and version: what stands in the files that are made. */
  readonly label: string;
  /** Versions of what renders, for `doctor`. */
  readonly dependencies: Readonly<Record<string, string>>;
}

const packageFile = new URL('../../package.json', import.meta.url);

export function readProgram(): Program {
  const { name, version, dependencies } = JSON.parse(readFileSync(packageFile, 'utf8')) as {
    name: string;
    version: string;
    dependencies: Record<string, string>;
  };
  return { version, label: `${name} ${version}`, dependencies };
}
