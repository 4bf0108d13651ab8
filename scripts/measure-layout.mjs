/**
 * What fitting does for slides. `node scripts/measure-layout.mjs SOURCE…` derives a lesson from each
 * article of the sources (files, or folders of them), adds lessons that are too long on purpose, and
 * composes every one in each theme, light and dark, at 16:9 and 4:3: as the theme sets it, and fitted.
 * Both are looked at in a browser by the same eyes. Lines: shape, decks, slides before, slides with a
 * fault before, slides after, with a fault after, named as too full. `--only quiet,16:9,light` for less.
 */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exportsOf, withBundle } from './load-module.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const entries = [
  'io/browser',
  'io/browser-find',
  'io/browser-launch',
  'io/wink-tagger',
  'test/derive-file',
  'test/hotline-lesson',
  'test/make-document',
  'test/slide-faults',
  'test/stretched-lesson',
];

const shapes = ['quiet', 'contrast', 'young'].flatMap((theme) =>
  ['16:9', '4:3'].flatMap((aspect) => ['light', 'dark'].map((mode) => ({ theme, aspect, mode }))),
);

/**
 * The program from its sources, two folders down as it stands there, so that it finds its files. What
 * makes slides unfitted is a second one: each keeps what it measured.
 */
const loadProgram = () =>
  withBundle(
    exportsOf(entries),
    join(root, `build/measure/program-${process.pid}.mjs`),
    async (address) => {
      const { makeDocument: makeUnfitted } = await import(`${address}?unfitted`);
      return { ...(await import(address)), makeUnfitted };
    },
  );

function filesIn(source) {
  if (!statSync(source).isDirectory()) return [source];
  const names = readdirSync(source).filter((name) => /\.(?:txt|md|html?)$/.test(name));
  return names.sort().map((name) => join(source, name));
}

/** By name, in groups: those of the sources; a bare one and four stretched to their limits. */
function readLessons(program, sources) {
  const { bareLesson, createTagger, deriveFile, hotlineLesson, stretchedLesson } = program;
  const tagger = createTagger();
  const derived = sources
    .flatMap(filesIn)
    .map((file) => [basename(file), deriveFile(file, tagger)]);
  const made = [1, 2, 3, 4].map((scale) => [
    `stretched ${scale}`,
    hotlineLesson(stretchedLesson(scale)),
  ]);
  return { articles: derived, extremes: [['bare', hotlineLesson(bareLesson())], ...made] };
}

/** Slides as the theme sets them: whatever asks hears that only those fit that nobody has set. */
const unfitted = {
  layOut: (_, work) =>
    work(async (trials) =>
      trials.map(({ sizes }) => {
        const fit = sizes.find((size) => size === 1);
        return { fit, over: { pixels: fit === undefined ? 1 : 0, past: 'foot' } };
      }),
    ),
};

const faultySlides = (found) => new Set(found.map((line) => line.split(' ')[0])).size;

async function measureShape(shape, lessons, { program, browser, session }) {
  const sum = { decks: 0, before: 0, faultyBefore: 0, after: 0, faultyAfter: 0, tooFull: 0 };
  for (const [name, lesson] of lessons) {
    const seen = async (make, how) => {
      const { html, diagnostics } = await make('deck', lesson, {
        ...shape,
        browser: how,
      });
      return { ...(await program.slideFaults(session, html)), diagnostics };
    };
    const before = await seen(program.makeUnfitted, unfitted);
    const after = await seen(program.makeDocument, browser);
    sum.decks += 1;
    sum.before += before.slides;
    sum.faultyBefore += faultySlides(before.found);
    sum.after += after.slides;
    sum.faultyAfter += faultySlides(after.found);
    sum.tooFull += after.diagnostics.length;
    for (const fault of after.found) process.stderr.write(`${name}: slide ${fault}\n`);
    for (const { message } of after.diagnostics) process.stderr.write(`${name}: ${message}\n`);
  }
  return sum;
}

const isLike = (only) => (shape) =>
  only === undefined || only.split(',').every((part) => Object.values(shape).includes(part));

async function measure(sources, only) {
  const program = await loadProgram();
  const lessons = readLessons(program, sources);
  const found = await program.findBrowser({});
  const browser = program.createBrowser({ sandbox: true });
  const session = await program.startBrowser(found, { sandbox: true });
  const totals = {};
  const show = (label, sum) =>
    process.stdout.write(`${[label, ...Object.values(sum)].join('\t')}\n`);
  try {
    show('shape', { a: 'decks', b: 'before', c: 'faulty', d: 'after', e: 'faulty', f: 'too full' });
    for (const shape of shapes.filter(isLike(only))) {
      for (const [group, some] of Object.entries(lessons)) {
        const sum = await measureShape(shape, some, { program, browser, session });
        const total = (totals[group] ??= {});
        for (const [key, value] of Object.entries(sum)) total[key] = (total[key] ?? 0) + value;
        show(`${group} ${Object.values(shape).join(' ')}`, sum);
      }
    }
    for (const [group, total] of Object.entries(totals)) show(`${group} in all`, total);
  } finally {
    await session[Symbol.asyncDispose]();
    await browser[Symbol.asyncDispose]();
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' } },
});
if (positionals.length > 0) await measure(positionals, values.only);
else {
  process.stderr.write('measure-layout.mjs [--only quiet,16:9,light] SOURCE…\n');
  process.exitCode = 2;
}
