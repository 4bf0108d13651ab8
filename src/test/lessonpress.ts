/** Runs the built program as a teacher does, in folders of its own that go away with the tests. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { ended, type Ended } from './run-module.js';

export const program = resolve('build/cli/main.js');
export const sampleFeed = resolve('samples/feed.xml');

export interface RunOptions {
  /** What stands on standard input; nothing without it. */
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Starts `npx lessonpress` with these words in `cwd`, with a browser found as on a fresh machine. */
export function start(cwd: string, words: readonly string[], options: RunOptions = {}) {
  const child = spawn(process.execPath, [program, ...words], {
    cwd,
    env: {
      ...process.env,
      LESSONPRESS_BROWSER: undefined,
      npm_config_local_prefix: '/',
      ...options.env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => undefined);
  if (options.input !== undefined) child.stdin.end(options.input);
  return child;
}

export function lessonpress(
  cwd: string,
  words: readonly string[],
  options: RunOptions = {},
): Promise<Ended> {
  return ended(start(cwd, words, { input: '', ...options }));
}

/** Runs a line of shell in `cwd`, where `"$@"` is `lessonpress` with its words. */
export function inShell(cwd: string, line: string, words: readonly string[]): Promise<Ended> {
  return ended(
    spawn('sh', ['-c', line, 'sh', process.execPath, program, ...words], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

/** A function that makes empty folders; those go away after the last test of the file. */
export function folderMaker(): () => string {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'lessonpress-test-'));
    folders.push(folder);
    return folder;
  };
}
