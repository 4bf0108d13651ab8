/**
 * How soon the page of `serve` is there in a folder of many lessons. `npm run bench:start` starts the
 * server over 300 lessons made from the sample ones and asks it at once, as the page does: when it
 * answers, when it names every lesson, and when it has read them all. While it reads, one lesson is
 * opened. `--lessons 50` for more or fewer.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { addressOf, loadOf } from './bench-server.mjs';
import { loadModule } from './load-module.mjs';

const { values } = parseArgs({ options: { lessons: { type: 'string', default: '300' } } });
const count = Number(values.lessons);

const { sampleLesson } = await loadModule('src/test/numbered-lessons.ts');
const folder = mkdtempSync(join(tmpdir(), 'lessonpress-bench-'));
mkdirSync(join(folder, 'lessons'));
for (let number = 0; number < count; number += 1) {
  const text = sampleLesson(`lesson-${number}`, `Lesson ${number}`, number);
  writeFileSync(join(folder, 'lessons', `lesson-${number}.yaml`), text);
}

const start = performance.now();
const server = spawn(
  process.execPath,
  [resolve('build/cli/main.js'), 'serve', '.', '--port', '0'],
  { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
);
try {
  const address = await addressOf(server);
  console.log(`${count} lessons, ${availableParallelism()} cores, load ${loadOf()}`);
  report('it says where it is');
  await fetch(address);
  report('the page');
  let library = await askLibrary(address);
  report(`the list (${library.lessons.length} named, ${readOf(library)} read)`);
  const opened = performance.now();
  await (await fetch(`${address}/api/lessons/lesson-${count - 1}.yaml`)).json();
  report(`a lesson opened, asked for ${Math.round(performance.now() - opened)} ms before`);
  while (readOf(library) < count) {
    await wait(50);
    library = await askLibrary(address);
  }
  report('every lesson read');
} finally {
  server.kill();
  await once(server, 'close');
  rmSync(folder, { recursive: true, force: true });
}

async function askLibrary(address) {
  return (await fetch(`${address}/api/library`)).json();
}

function readOf({ lessons }) {
  return lessons.filter(({ isRead = true }) => isRead).length;
}

function report(what) {
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  console.log(`${seconds.padStart(7)} s  ${what} (load ${loadOf()})`);
}
