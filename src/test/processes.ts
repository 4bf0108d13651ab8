/** The processes that a process has started, from /proc; none where there is none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Descendant {
  readonly pid: number;
  readonly command: string;
}

export function descendantsOf(root: number): readonly Descendant[] {
  if (!existsSync('/proc/self/stat')) return [];
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name), command: read(name, 'cmdline') }));
  const below = (pid: number): Descendant[] =>
    all
      .filter(({ parent }) => parent === pid)
      .flatMap(({ pid: child, command }) => [{ pid: child, command }, ...below(child)]);
  return below(root);
}

export function isRunning(pid: number): boolean {
  const state = /\) (\S)/.exec(read(String(pid), 'stat'))?.[1];
  return state !== undefined && state !== 'Z';
}

/** Processor time a process has used so far, in hundredths of a second. */
export function ticksOf(pid: number): number {
  const [user = 0, system = 0] =
    read(String(pid), 'stat').split(') ')[1]?.split(' ').slice(11).map(Number) ?? [];
  return user + system;
}

function parentOf(pid: string): number {
  return Number(/\) \S (\d+)/.exec(read(pid, 'stat'))?.[1] ?? 0);
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
