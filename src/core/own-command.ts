/** How this program was started, so that commands which it shows can be copied and run. */
import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Started {
  /** What Node was told to run: a link on the path, or the program's file. */
  readonly script: string;
  /** Where npm started it from, if it did: `npx` finds the program from there and below. */
  readonly npmFolder: string | undefined;
}

const started: Started = {
  script: process.argv[1] ?? '',
  npmFolder: process.env['npm_config_local_prefix'],
};

const program = fileURLToPath(new URL('../../build/cli/main.js', import.meta.url));

/** What to type in `folder` for `lessonpress`. */
export function commandIn(folder: string, { script, npmFolder } = started): string {
  if (npmFolder !== undefined && isWithin(folder, npmFolder)) return 'npx lessonpress';
  if (npmFolder === undefined && isInstalled.test(script)) return 'lessonpress';
  return `node ${shellWord(isWithin(program, folder) ? relative(folder, program) : program)}`;
}

/** By its link on the path, or by the script that npm writes on Windows. */
const isInstalled = /(?:^|[\\/])lessonpress$|[\\/]node_modules[\\/]lessonpress[\\/]/;

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
}

const ownCommand = commandIn(process.cwd());

/** A text that names commands as `lessonpress make`, with the command as it was typed. */
export function asStarted(text: string): string {
  return text.replaceAll(/\blessonpress (?=[a-z<-])/g, () => `${ownCommand} `);
}

/** One word for the shell, whatever it holds. */
export function shellWord(word: string): string {
  if (/^[\w@%+=:,./\\-]+$/.test(word)) return word;
  return process.platform === 'win32' ? `"${word}"` : `'${word.replaceAll("'", `'\\''`)}'`;
}
