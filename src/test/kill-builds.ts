/**
 * Kills builds at random moments and looks at what stands there: each kit as before or as after,
 * the teacher's own file in it, and in the end what an undisturbed build makes, byte for byte.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sha256 } from '../core/digest.js';
import { kitManifestSchema } from '../model/kit-manifest.js';
import { sampleLesson } from './numbered-lessons.js';
import { descendantsOf, isRunning } from './processes.js';

export type Victim = (typeof victims)[number];

export interface KillOrder {
  /** An empty folder to work in. */
  readonly folder: string;
  readonly lessons: number;
  readonly kills: Readonly<Record<Victim, number>>;
  /** What is built, as words of `lessonpress build`. */
  readonly words: readonly string[];
  readonly tell?: (line: string) => void;
}

export interface KillReport {
  /** Only what ended by the signal, having run when it came. */
  readonly kills: Record<Victim, number>;
  /** Runs after whose end some kits were new and others still old. */
  midway: number;
  /** Runs that came to their end with exit code 0. */
  completed: number;
  /** Kits looked at after each run, by what stood there; `lacking` is new without a PDF that was told of. */
  readonly found: Record<'old' | 'new' | 'aside' | 'lacking', number>;
  /** Runs that ended without a file, for the browser was killed twice over it, and said so. */
  retried: number;
  /** What must not be: one line each. */
  readonly faults: string[];
}

const victims = ['program', 'browser', 'renderer'] as const;
const mine = 'mine.txt';
/** How long a browser may take to see that its program is gone. */
const orphanMs = 20_000;
/** About what writing a kit takes. */
const writeMs = 15;
/** About how often writing a kit changes the folder of all kits. */
const changesAKit = 8;

export async function killBuilds(order: KillOrder): Promise<KillReport> {
  const { folder, kills, tell = () => undefined } = order;
  const report: KillReport = {
    kills: { program: 0, browser: 0, renderer: 0 },
    midway: 0,
    completed: 0,
    found: { old: 0, new: 0, aside: 0, lacking: 0 },
    retried: 0,
    faults: [],
  };
  const out = join(folder, 'dist');
  const began = performance.now();
  // The kits of the first stay there, for the others to take their place.
  const states = [
    await undisturbed(order, folder, 0),
    await undisturbed(order, join(folder, 'undisturbed'), 1),
  ] as const;
  const kitMs = (performance.now() - began) / 2 / order.lessons;
  for (const slug of slugsOf(order)) writeFileSync(join(out, slug, mine), slug);
  let [before, after] = states;
  let mayLack = false;
  writeLessons(order, folder, 1);
  for (;;) {
    const left = victims.filter((victim) => report.kills[victim] < kills[victim]);
    const victim = left[Math.floor(Math.random() * left.length)];
    if (victim === undefined) break;
    const { code, stderr } = await disturbed(order, victim, kitMs, report);
    const isWhole = code === 0;
    if (victim !== 'program' && !isWhole) {
      mayLack = true;
      report.retried += 1;
      if (!/--failed/.test(stderr)) report.faults.push(`exit ${code} without a way on: ${stderr}`);
    }
    look(order, { before, after, mayLack }, report);
    if (isWhole) {
      mayLack = false;
      report.completed += 1;
      compare(out, after, report);
      [before, after] = [after, before];
      writeLessons(order, folder, after === states[0] ? 0 : 1);
    }
    tell(JSON.stringify({ ...report, faults: report.faults.length }));
  }
  const last = await build(order, folder).end;
  if (last.code !== 0) report.faults.push(`the rerun ended with ${last.code}: ${last.stderr}`);
  compare(out, after, report);
  return report;
}

/**
 * A build whose `victim` is killed; a browser again and again while there is one. The program has
 * begun to write by then: `kitMs` is what a kit takes, so that a run gets on by a few of them.
 */
async function disturbed(order: KillOrder, victim: Victim, kitMs: number, report: KillReport) {
  const run = build(order, order.folder);
  const { child } = run;
  const ended = run.end.then(() => true);
  const isOver = (ms: number) => Promise.race([setTimeout(Math.random() * ms, false), ended]);
  if (victim === 'program') {
    // Before the last one is whole.
    const changes = Math.random() * Math.min(25, changesAKit * (order.lessons - 1));
    await someWrites(join(order.folder, 'dist'), { pid: child.pid, changes, ended });
    // As often in the midst of writing as somewhere before the next kit.
    if (!(await isOver(Math.random() < 0.5 ? writeMs : kitMs))) {
      await strikeProgram(child, ended, report);
    }
  } else {
    while (!(await isOver(1_000 + 4 * kitMs))) {
      if (strike(victim, child)) report.kills[victim] += 1;
    }
  }
  return run.end;
}

interface Writing {
  readonly pid: number | undefined;
  readonly changes: number;
  readonly ended: Promise<unknown>;
}

/** Until the process that holds the folder has changed it that often, or ends. */
async function someWrites(out: string, { pid, changes, ended }: Writing) {
  let left = changes;
  const watcher = watch(out);
  const wanted = new Promise<void>((done) => {
    watcher.on('change', () => {
      if (isHeldBy(out, pid) && left-- < 1) done();
    });
  });
  await Promise.race([wanted, ended]);
  watcher.close();
}

function isHeldBy(out: string, pid: number | undefined): boolean {
  try {
    return readFileSync(join(out, '.lessonpress.lock'), 'utf8').includes(`"pid":${pid},`);
  } catch {
    return false;
  }
}

/** What it had started ends with it. */
async function strikeProgram(child: ChildProcess, ended: Promise<unknown>, report: KillReport) {
  const below = descendantsOf(child.pid ?? 0);
  child.kill('SIGKILL');
  await ended;
  if (child.signalCode !== 'SIGKILL') return;
  report.kills.program += 1;
  const until = performance.now() + orphanMs;
  const left = () => below.filter(({ pid }) => isRunning(pid));
  while (left().length > 0 && performance.now() < until) await setTimeout(50);
  for (const { command } of left()) report.faults.push(`an orphan: ${command}`);
}

type State = ReadonlyMap<string, string>;

/** Whether there was one to kill. */
function strike(victim: Exclude<Victim, 'program'>, program: ChildProcess): boolean {
  const isVictim = ({ command }: { command: string }) =>
    victim === 'renderer'
      ? command.includes('--type=renderer')
      : command.includes('--user-data-dir=') && !command.includes('--type=');
  const all = descendantsOf(program.pid ?? 0).filter(isVictim);
  const one = all[Math.floor(Math.random() * all.length)];
  try {
    return one !== undefined && isRunning(one.pid) && process.kill(one.pid, 'SIGKILL');
  } catch {
    return false;
  }
}

function slugsOf({ lessons }: KillOrder): readonly string[] {
  return Array.from({ length: lessons }, (_, at) => `lesson-${String(at).padStart(3, '0')}`);
}

function writeLessons(order: KillOrder, folder: string, edition: number): void {
  mkdirSync(join(folder, 'lessons'), { recursive: true });
  slugsOf(order).forEach((slug, at) => {
    const text = sampleLesson(slug, `Lesson ${at}, edition ${edition}`, at);
    writeFileSync(join(folder, 'lessons', `${slug}.yaml`), text);
  });
}

function build({ words }: KillOrder, folder: string) {
  const program = resolve('build/cli/main.js');
  const child = spawn(process.execPath, [program, 'build', ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.resume();
  const end = once(child, 'close').then(() => ({ code: child.exitCode, stderr }));
  return { child, end };
}

/** What a build makes that nobody disturbs. */
async function undisturbed(order: KillOrder, folder: string, edition: number): Promise<State> {
  writeLessons(order, folder, edition);
  const { code, stderr } = await build(order, folder).end;
  if (code !== 0) throw new RangeError(`an undisturbed build ended with ${code}: ${stderr}`);
  const out = join(folder, 'dist');
  const digests = slugsOf(order).map((slug) => [slug, digestOf(join(out, slug))] as const);
  return new Map([...digests, ['index.html', digestOf(join(out, 'index.html'))]]);
}

/** Of a file, or of every file of a folder but the teacher's. */
function digestOf(path: string): string {
  const hash = createHash('sha256');
  if (path.endsWith('.html')) return hash.update(readFileSync(path)).digest('hex');
  for (const name of readdirSync(path).sort()) {
    if (name !== mine) hash.update(`${name}\0`).update(readFileSync(join(path, name)));
  }
  return hash.digest('hex');
}

interface Look {
  readonly before: State;
  readonly after: State;
  /** A run ended since that told of a file it could not make. */
  readonly mayLack: boolean;
}

function look(order: KillOrder, states: Look, report: KillReport): void {
  const out = join(order.folder, 'dist');
  const seen = new Set<string>();
  for (const slug of slugsOf(order)) {
    const aside = readdirSync(out).find((name) => name.startsWith(`.lessonpress-old-${slug}-`));
    const folder = existsSync(join(out, slug)) ? slug : aside;
    if (folder === undefined) {
      report.faults.push(`${slug} is lost`);
      continue;
    }
    const state = folder === slug ? stateOf(join(out, slug), slug, states) : 'aside';
    if (state === undefined) report.faults.push(`${slug} is neither old nor new`);
    else report.found[state] += 1;
    seen.add(state ?? '');
    // It moves over after the new kit has taken its place.
    const isKept = [folder, aside ?? folder].some((name) => existsSync(join(out, name, mine)));
    if (!isKept) report.faults.push(`the teacher's file in ${slug} is lost`);
  }
  if (seen.has('old') && seen.has('new')) report.midway += 1;
}

function stateOf(folder: string, slug: string, { before, after, mayLack }: Look) {
  const digest = digestOf(folder);
  if (digest === after.get(slug)) return 'new';
  if (digest === before.get(slug)) return 'old';
  return mayLack && isAsListed(folder) ? 'lacking' : undefined;
}

/** Whether every file of the kit is what its manifest says, and no other is there. */
function isAsListed(folder: string): boolean {
  const { files } = kitManifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'kit.json'), 'utf8')),
  );
  const others = readdirSync(folder).filter((name) => name !== mine && name !== 'kit.json');
  return (
    others.length === files.length &&
    files.every(({ path, sha256: digest }) => sha256(readFileSync(join(folder, path))) === digest)
  );
}

/** After a run that was not killed all is there, nothing is left beside it, and it is the same. */
function compare(out: string, state: State, report: KillReport): void {
  for (const [name, digest] of state) {
    if (digestOf(join(out, name)) !== digest) report.faults.push(`${name} differs after a rerun`);
  }
  const known = new Set([...state.keys(), '.lessonpress-kits.jsonl']);
  const beside = readdirSync(out).filter((name) => !known.has(name));
  if (beside.length > 0) report.faults.push(`left beside the kits: ${beside.join(', ')}`);
}
