/**
 * `npm run bench [-- --rounds 5 --kits 200 --curve 10,100,1000 --json docs/performance.json]`: Marp CLI
 * and Lessonpress in turn on the same decks, and the floor beside them; then so many whole kits, rebuilds,
 * and what a lesson costs among few and many. Prints medians and ratios as Markdown. `--rounds 0` leaves
 * the decks out; what the JSON file holds of another run stays, and beside it the last of these is drawn
 * as an SVG. Needs Linux.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserCandidates } from '../build/io/browser-find.js';
import { plotCurve } from './bench-plot.mjs';
import { measure, median } from './bench-tree.mjs';
import { loadModule } from './load-module.mjs';

const { values: given } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    kits: { type: 'string', default: '200' },
    curve: { type: 'string', default: '10,100,1000' },
    json: { type: 'string' },
  },
});
const rounds = Number(given.rounds);
const { sampleLesson } = await loadModule('src/test/numbered-lessons.ts');
const root = mkdtempSync(join(tmpdir(), 'lessonpress-bench-'));
const program = [process.execPath, resolve('build/cli/main.js')];
const marpCli = fileURLToPath(import.meta.resolve('@marp-team/marp-cli/package.json'));
const marp = [process.execPath, join(marpCli, '..', 'marp-cli.js')];
const themes = resolve('templates/themes');
const say = (line) => process.stderr.write(`${line}\n`);

/** The samples are few: with a word of its own in nearly every sentence no slide is that of another lesson. */
const unlike = (text, at) =>
  at === 0 ? text : text.replace(/\bthe\b/g, `th${at.toString(26).replace(/./g, letterOf)}`);
const letterOf = (digit) => String.fromCharCode(97 + parseInt(digit, 26));

function writeLessons(folder, count) {
  mkdirSync(join(folder, 'lessons'), { recursive: true });
  for (let at = 0; at < count; at++) {
    const slug = `lesson-${String(at).padStart(5, '0')}`;
    const text = unlike(sampleLesson(slug, `Lesson ${at}`, at), at);
    writeFileSync(join(folder, 'lessons', `${slug}.yaml`), text);
  }
}

let outs = 0;
/** A folder that is not there yet. */
const newOut = () => join(root, `out-${outs++}`);

/** Both get the same Chromium, and the same Markdown of slides: that which Lessonpress writes. */
async function prepareDecks() {
  const folder = join(root, 'decks');
  writeLessons(folder, 20);
  const words = ['build', '--documents', 'deck', '--format', 'md,html', '--out', 'made'];
  await measure([...program, ...words], { cwd: folder });
  for (const slug of readdirSync(join(folder, 'made')).filter((name) => /^lesson/.test(name))) {
    cpSync(join(folder, 'made', slug, 'deck.md'), join(folder, 'marp', `${slug}.md`));
    cpSync(join(folder, 'made', slug, 'deck.html'), join(folder, 'html', `${slug}.html`));
  }
  return folder;
}

async function findBrowser() {
  for await (const { path } of browserCandidates({})) return path;
  throw new Error('no browser');
}

/** Name, command and how many decks of each thing that is measured. */
function casesOf(folder, browser) {
  const lessons = readdirSync(join(folder, 'lessons')).map((name) => join('lessons', name));
  const build = (format, names) => (out) => [
    ...[...program, 'build', ...names, '--documents', 'deck', '--format', format],
    ...['--browser', browser, '--out', out],
  ];
  // To HTML it needs no browser, and to be told of one costs it as much time as the deck.
  const convert = (words) => [
    // The themes are a list, which takes all words up to the next option.
    ...[...marp, '--theme-set', themes, '--html'],
    ...(words.includes('--pdf') ? ['--browser-path', browser] : []),
    ...words,
  ];
  const deck = join('marp', 'lesson-00000.md');
  const one =
    (...words) =>
    (out) =>
      convert([...words, '-o', join(out, `a.${words.includes('--pdf') ? 'pdf' : 'html'}`), deck]);
  const all =
    (...words) =>
    (out) =>
      convert([...words, '-I', 'marp', '-o', out]);
  const unmeasured = (names) => (out) => [
    ...[process.execPath, resolve('scripts/bench-unmeasured.mjs'), out],
    ...names,
  ];
  const first = lessons.slice(0, 1);
  return [
    ['one to HTML', 'Marp CLI', one()],
    ['one to HTML', 'Lessonpress', build('html', first)],
    ['one to PDF', 'Marp CLI', one('--pdf')],
    ['one to PDF', 'Lessonpress', build('pdf', first)],
    ['one to PDF', 'Lessonpress, not measured', unmeasured(first)],
    ['20 to HTML', 'Marp CLI', all()],
    ['20 to HTML', 'Lessonpress', build('html', lessons)],
    ['20 to PDF', 'Marp CLI', all('--pdf')],
    ...[2, 10, 20].map((count) => [
      '20 to PDF',
      `Marp CLI -P ${count}`,
      all('--pdf', '-P', `${count}`),
    ]),
    ['20 to PDF', 'Lessonpress', build('pdf', lessons)],
    ['20 to PDF', 'Lessonpress, not measured', unmeasured(lessons)],
  ];
}

/** A program that only prints how it is used is soon done. */
function mustHold(out, task) {
  const [, count, kind] = /^(one|20) to (HTML|PDF)$/.exec(task);
  const made = existsSync(out)
    ? readdirSync(out, { recursive: true }).filter(
        (name) => name.endsWith(`.${kind.toLowerCase()}`) && !/(?:^|\/)index\.html$/.test(name),
      )
    : [];
  const expected = count === 'one' ? 1 : 20;
  if (made.length < expected) throw new Error(`${task}: ${made.length} of ${expected} in ${out}`);
}

/** In turn, so that what the machine does meanwhile falls on all of them. */
async function compare(folder) {
  const browser = await findBrowser();
  // Marp CLI as root starts no sandbox, and Chromium would not start with one.
  const env = process.getuid?.() === 0 ? { CHROME_NO_SANDBOX: '1' } : {};
  const cases = casesOf(folder, browser).map(([task, who, command]) => ({
    task,
    who,
    command,
    runs: [],
  }));
  const floors = { 1: [], 2: [] };
  const pages = readdirSync(join(folder, 'html')).map((name) => join(folder, 'html', name));
  for (let round = 0; round < rounds; round++) {
    for (const { command, runs, task, who } of cases) {
      const out = newOut();
      const { output: _, ...run } = await measure(command(out), {
        cwd: folder,
        env,
        memory: round === 0,
      });
      mustHold(out, task);
      runs.push(run);
      say(`round ${round + 1}: ${task}, ${who}: ${run.wall.toFixed(2)} s`);
    }
    for (const count of [1, 2]) {
      const words = [process.execPath, 'scripts/bench-floor.mjs', `${count}`, ...pages];
      const { output } = await measure(words, { cwd: '.' });
      floors[count].push(JSON.parse(output));
    }
  }
  return {
    cases: cases.map(({ task, who, runs }) => ({ task, who, ...summary(runs) })),
    floor: Object.entries(floors).map(([count, runs]) => ({
      pages: Number(count),
      ...Object.fromEntries(
        ['start', 'first', 'each'].map((name) => [name, median(runs.map((run) => run[name]))]),
      ),
    })),
  };
}

function summary(runs) {
  return {
    wall: median(runs.map(({ wall }) => wall)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    peak: Math.max(...runs.map(({ peak = 0 }) => peak)),
  };
}

/** Builds `count` lessons, again with nothing changed, and again with one changed. */
async function rebuild(count, format) {
  const folder = join(root, `kits-${format}-${count}`);
  writeLessons(folder, count);
  const times = Math.max(1, rounds);
  const run = async (many, change) => {
    const runs = [];
    for (let at = 0; at < many; at++) {
      change?.(at);
      const words = [...program, 'build', '--format', format];
      const { output: _, ...one } = await measure(words, { cwd: folder, memory: at === 0 });
      runs.push(one);
    }
    return summary(runs);
  };
  const whole = await run(1);
  const none = await run(times);
  const one = await run(times, (at) => {
    const path = join(folder, 'lessons', 'lesson-00000.yaml');
    writeFileSync(path, sampleLesson('lesson-00000', `Changed ${at}`));
  });
  say(`${count} lessons to ${format}: ${whole.wall.toFixed(1)} s`);
  rmSync(folder, { recursive: true });
  return { count, format, whole, none, one };
}

async function help() {
  const runs = [];
  for (let at = 0; at < 2 * rounds; at++)
    runs.push(await measure([...program, '--help'], { cwd: '.' }));
  return median(runs.map(({ wall }) => wall));
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const fixed = (value, digits = 2) => value.toFixed(digits);

function printCases({ cases, floor }) {
  const wallOf = (task, who) => cases.find((one) => one.task === task && one.who === who).wall;
  const rows = cases.map(({ task, who, wall, cpu, peak }) => [
    ...[task, who, fixed(wall), fixed(cpu), fixed(peak, 0)],
    fixed(wall / wallOf(task, 'Lessonpress')),
  ]);
  const head = ['decks', 'by', 'seconds', 'CPU s', 'peak MB', 'times Lessonpress'];
  const further = (who) => (wallOf('20 to PDF', who) - wallOf('one to PDF', who)) / 19;
  const costs = ['Marp CLI', 'Lessonpress', 'Lessonpress, not measured'].map((who) => [
    ...[who, fixed(1000 * further(who), 0)],
    ...floor.map(({ each }) => fixed(further(who) / each)),
  ]);
  const floors = floor.map(
    ({ pages, each }) => `floor, ${pages} warm page(s): ${fixed(1000 * each, 0)} ms`,
  );
  return [
    table(head, rows),
    floors.join('; '),
    table(
      ['each further PDF', 'ms', ...floor.map(({ pages }) => `times floor of ${pages}`)],
      costs,
    ),
  ].join('\n\n');
}

function printKits(kits) {
  const head = [
    'kits',
    'files',
    'seconds',
    'ms a kit',
    'CPU s',
    'peak MB',
    'none changed s',
    'one changed s',
  ];
  const rows = kits.map(({ count, format, whole, none, one }) => [
    ...[count, format, fixed(whole.wall), fixed((1000 * whole.wall) / count, 0), fixed(whole.cpu)],
    ...[fixed(whole.peak, 0), fixed(none.wall), fixed(one.wall)],
  ]);
  return table(head, rows);
}

try {
  const before = given.json && existsSync(given.json) ? JSON.parse(readFileSync(given.json)) : {};
  const result = { ...before };
  result.machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 1e9),
    node: process.version,
    browser: await findBrowser(),
  };
  if (rounds > 0) {
    // How much else the machine has to do.
    const load = loadavg()[0];
    result.decks = { load, rounds, ...(await compare(await prepareDecks())), help: await help() };
  }
  for (const [format, counts] of [
    ['html', given.curve],
    ['html,pdf', given.kits],
  ]) {
    for (const count of counts.split(',').filter(Boolean).map(Number)) {
      const load = loadavg()[0];
      const made = { load, ...(await rebuild(count, format)) };
      const others = (result.kits ?? []).filter(
        (one) => one.count !== count || one.format !== format,
      );
      result.kits = [...others, made];
    }
  }
  if (given.json) {
    writeFileSync(given.json, `${JSON.stringify(result, null, 2)}\n`);
    const curve = (result.kits ?? []).filter(({ format }) => format === 'html');
    if (curve.length > 1) writeFileSync(given.json.replace(/\.json$/, '.svg'), plotCurve(curve));
  }
  const told = [
    ...(result.decks ? [printCases(result.decks), `--help: ${fixed(result.decks.help, 3)} s`] : []),
    ...(result.kits ? [printKits(result.kits)] : []),
  ];
  process.stdout.write(`${told.join('\n\n')}\n`);
} finally {
  rmSync(root, { recursive: true, force: true });
}
