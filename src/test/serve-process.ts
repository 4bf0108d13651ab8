/** `lessonpress serve` in a process of its own, over a folder whose lessons are this project's. */
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { start } from './lessonpress.js';

export interface ServerProcess {
  readonly address: string;
  readonly port: number;
  readonly folder: string;
  /** File names of the lessons, and each file as it was before the server started. */
  readonly lessons: readonly string[];
  readonly before: ReadonlyMap<string, string>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Takes a free port where none is named. Fails where the server ends before it says where it is. */
export async function startServer(
  folder: string,
  port = 0,
  flags: readonly string[] = [],
): Promise<ServerProcess> {
  const shelf = join(folder, 'lessons');
  mkdirSync(shelf, { recursive: true });
  cpSync(resolve('lessons'), shelf, { recursive: true, force: false });
  const lessons = readdirSync(shelf).filter((name) => name.endsWith('.yaml'));
  const before = new Map(lessons.map((name) => [name, readFileSync(join(shelf, name), 'utf8')]));
  const child = start(folder, ['serve', '.', '--port', String(port), ...flags]);
  let told = '';
  const address = await new Promise<string>((done, failed) => {
    const hear = (part: Buffer) => {
      told += part.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(told)?.[0];
      if (found !== undefined) done(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', () => {
      failed(new Error(`The server ended: ${told}`));
    });
  });
  return {
    address,
    port: Number(new URL(address).port),
    folder,
    lessons,
    before,
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const closed = once(child, 'close');
      child.kill(signal);
      await closed;
    },
  };
}
