/**
 * How soon the preview shows a change. `npm run bench:preview` starts the server over a lesson of 30
 * slides or more, opens it in a browser, and measures in the page, from the key that is pressed or
 * the file that is written to the frame that has taken it up; then how soon 200 open pages are told
 * of one change. `--rounds 40` for more or fewer. Prints the load too: on a busy machine all is slow.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf, loadOf } from './bench-server.mjs';
import { loadModule } from './load-module.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '40' } } });
const rounds = Number(values.rounds);
const warmUp = 5;
const listeners = 200;
const lesson = 'a-hotline-is-not-a-handshake.yaml';

const folder = mkdtempSync(join(tmpdir(), 'lessonpress-bench-'));
mkdirSync(join(folder, 'lessons'));
cpSync(join('lessons', lesson), join(folder, 'lessons', lesson));
const file = join(folder, 'lessons', lesson);
cpSync('templates', join(folder, 'mine'), { recursive: true });
writeFileSync(join(folder, 'lessonpress.yaml'), 'templates: mine\n');

const { startVisitor } = await loadModule('src/test/visit.ts');
const server = spawn(
  process.execPath,
  [resolve('build/cli/main.js'), 'serve', '.', '--port', '0'],
  {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  },
);
const visitor = await startVisitor();
try {
  const address = await addressOf(server);
  const page = await visitor.open(`${address}/lesson/${lesson}`);
  await page.waitForSelector('.screen[data-etag]');
  const slides = await slidesOf(page);
  console.log(`${slides} slides, ${availableParallelism()} cores, load ${loadOf()}`);
  report('a key in the text', await typed(page));
  report('a key in a form', await filled(page));
  report('a file written', await written(page));
  report('a key in a template', await inTemplate(page, address));
  report(`${listeners} pages told`, await told(address));
} finally {
  await visitor[Symbol.asyncDispose]();
  server.kill();
  await once(server, 'close');
  rmSync(folder, { recursive: true, force: true });
}

async function slidesOf(page) {
  const frame = page.frames().findLast((one) => one.url().includes('/preview/'));
  return frame.evaluate("document.querySelectorAll('main.deck > svg').length");
}

/** Milliseconds from an input in the page to the next version in the frame. */
async function typed(page) {
  await press(page, 'YAML');
  const line = await page.waitForSelector(
    '::-p-xpath(//*[starts-with(., "title:")][contains(@class, "cm-line")])',
  );
  await line.click();
  await page.keyboard.press('End');
  return follow(page, () => page.keyboard.type('x'));
}

async function filled(page) {
  await press(page, 'Form');
  // A long list is closed at first, and its fields are not there until it is opened.
  const questions = await page.waitForSelector('.group:nth-of-type(2):not([open]) > summary');
  await questions.click();
  const field = await page.waitForSelector('.group:nth-of-type(2) .item:first-child textarea');
  await field.click();
  await page.keyboard.press('End');
  return follow(page, () => page.keyboard.type('x'));
}

async function written(page) {
  await press(page, 'Preview');
  let text = readFileSync(file, 'utf8');
  return follow(page, async () => {
    text = text.replace(/^title: .*$/m, '$&y');
    await page.evaluate('dispatchEvent(new Event("bench"))');
    writeFileSync(file, text);
  });
}

async function inTemplate(page, address) {
  await page.goto(`${address}/templates#partial/deck-title`);
  await page.waitForSelector('.screen[data-etag]');
  const text = await page.waitForSelector('.cm-content');
  await text.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  return follow(page, () => page.keyboard.type('x'));
}

async function follow(page, act) {
  const times = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    await page.evaluate(`{
      const screen = document.querySelector('.screen');
      const old = screen.dataset.etag;
      let start = 0;
      const begin = () => (start ||= performance.now());
      for (const type of ['input', 'keydown', 'bench']) addEventListener(type, begin, { capture: true });
      window.shown = new Promise((done) => {
        const observer = new MutationObserver(() => {
          if (screen.dataset.etag === old) return;
          observer.disconnect();
          for (const type of ['input', 'keydown', 'bench']) removeEventListener(type, begin, { capture: true });
          done(performance.now() - start);
        });
        observer.observe(screen, { attributes: true });
      });
      void 0; // An evaluation waits for the promise that it ends with.
    }`);
    await act();
    const time = await page.evaluate('window.shown');
    if (round >= warmUp) times.push(time);
    await page.waitForFunction("document.querySelector('.save-state.saved') !== null");
  }
  return times;
}

async function press(page, label) {
  const button = await page.waitForSelector(`::-p-aria([name="${label}"][role="button"])`);
  await button.click();
}

/** Milliseconds from a change on the disk until the last of the streams has it. */
async function told(address) {
  const open = () =>
    new Promise((done, failed) => {
      const headers = { accept: 'text/event-stream' };
      get(`${address}/api/events`, { headers }, done).on('error', failed);
    });
  const streams = await Promise.all(Array.from({ length: listeners }, open));
  let waiting;
  for (const stream of streams) {
    stream.setEncoding('utf8').on('data', (part) => {
      if (part.includes('"type":"lesson"')) waiting?.delete(stream);
      if (waiting?.size === 0) waiting.all();
    });
  }
  const times = [];
  let text = readFileSync(file, 'utf8');
  for (let round = 0; round < 10; round += 1) {
    waiting = new Set(streams);
    const all = new Promise((done) => (waiting.all = done));
    text = text.replace(/^title: .*$/m, '$&z');
    const start = performance.now();
    writeFileSync(file, text);
    await all;
    times.push(performance.now() - start);
  }
  for (const stream of streams) stream.destroy();
  return times;
}

function report(name, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part) => Math.round(sorted[Math.ceil(part * sorted.length) - 1]);
  console.log(
    `${name.padEnd(20)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms (${sorted.length} rounds, load ${loadOf()})`,
  );
}
