/**
 * Compiles the program to `build/` and bundles what runs in a reader's browser. What was built
 * before stays until the new one is whole, and for good where it was made from the same.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Packages of many files that a build of a kit or a derivation loads, and that read no files of their own. */
const bundled = new Set([
  '@marp-team/marp-core',
  '@nodable/entities',
  '@noble/ciphers',
  '@noble/hashes',
  'compromise',
  'dom-serializer',
  'efrt',
  'eld',
  'entities',
  'fast-xml-builder',
  'fast-xml-parser',
  'feedsmith',
  'handlebars',
  'htmlparser2',
  'is-unsafe',
  'linkedom',
  'markdown-it',
  'p-limit',
  'path-expression-matcher',
  'puppeteer',
  'stemmer',
  'suffix-thumb',
  'trousse',
  'yaml',
  'yargs',
  'zod',
]);

/**
 * What bundled packages load and we do without, by what stands in its place: settings that a folder holds
 * for Puppeteer (programs, they may be), and the proxies it downloads browsers by; linkedom's parser of
 * style sheets; maps from what was generated to its source, which postcss and Handlebars lack in a browser
 * too.
 */
const leftOut = {
  cosmiconfig: 'export const cosmiconfigSync = () => ({ search: () => null });',
  'cssomnom/parse': "export const parse = () => { throw new Error('No style sheet is read.'); };",
  'proxy-agent': 'export class ProxyAgent {}',
  'source-map': 'module.exports = {};',
  'source-map-js': 'module.exports = {};',
};

const cache = 'node_modules/.cache';
const last = `${cache}/build.txt`;
const inputs = digestOf('.', [
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'],
  'scripts/build.mjs',
  ...[...filesIn('src'), ...filesIn('templates')].filter(
    (name) => !/\.test\.ts$|^src\/test\/|\/fixtures\//.test(name),
  ),
]);

if (textOf(last) !== `${inputs} ${textOf('build/stamp.txt')}`) await buildAnew();

async function buildAnew() {
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, 'build-'));
  const old = `${made}-old`;
  try {
    const compiler = 'node_modules/typescript/bin/tsc';
    execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', made], {
      stdio: 'inherit',
    });
    await readTemplates(made);
    await bundleProgram(made);
    await bundlePlayers(join(made, 'player'));
    await bundlePage(join(made, 'page'));
    // Kits that other code has made are made anew.
    const stamp = digestOf(
      made,
      namesIn(made).filter((name) => name.endsWith('.js')),
    );
    writeFileSync(join(made, 'stamp.txt'), stamp);
    chmodSync(made, 0o755);
    chmodSync(join(made, 'cli/main.js'), 0o755); // so that `npx lessonpress` runs it
    // Nothing may come between these two.
    if (existsSync('build')) renameSync('build', old);
    renameSync(made, 'build');
    writeFileSync(last, `${inputs} ${stamp}`);
  } finally {
    if (existsSync(old) && !existsSync('build')) renameSync(old, 'build');
    rmSync(made, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** Puts what Handlebars and Marp make of the program's own templates into the places that are left for it. */
async function readTemplates(folder) {
  const load = (name) => import(pathToFileURL(resolve(folder, name)).href);
  const [{ readTemplateSet }, { readAhead }, { keyOf }, { styleAhead }, { handoutTheme }] =
    await Promise.all(
      [
        ...['io/template-reader.js', 'render/press.js', 'render/read-at-build.js'],
        ...['deck/engine.js', 'deck/theme.js'],
      ].map(load),
    );
  const templates = await readTemplateSet({ own: 'templates' });
  const files = [templates.documents, templates.partials].flatMap(Object.values);
  const read = files.map((file) => `"${keyOf(file)}":${readAhead(file, templates, 'en')}`);
  fillIn(join(folder, 'render/read-at-build.js'), 'readAtBuild', `{${read.join()}}`);
  const slides = Object.keys(templates.themes).filter((name) => name !== handoutTheme);
  const styles = slides.flatMap((theme) =>
    ['16:9', '4:3'].map((aspect) => styleAhead(templates, theme, aspect)),
  );
  const text = JSON.stringify(Object.fromEntries(styles));
  fillIn(join(folder, 'deck/styles-at-build.js'), 'stylesAtBuild', text);
}

function fillIn(path, name, value) {
  const filled = readFileSync(path, 'utf8').replace(`${name} = {}`, () => `${name} = ${value}`);
  writeFileSync(path, filled);
}

/** The command in a few files instead of a thousand, which take long to load. */
async function bundleProgram(folder) {
  await build({
    // The folder's name differs each time and must not stand in what is made.
    absWorkingDir: resolve(folder),
    entryPoints: ['./cli/main.js'],
    outdir: 'cli',
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'linked',
    logLevel: 'error',
    // Names stay, for those who read a trace.
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [
      { name: 'width', setup: countLetters },
      { name: 'left-out', setup: leaveOut },
      { name: 'table', setup: tableAsJson },
      { name: 'packages', setup: leaveOthers(folder) },
    ],
    // What was CommonJS still asks for modules of Node by `require`.
    banner: {
      js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);",
    },
  });
}

/**
 * How wide a text is, yargs asks with tables of all scripts and signs, which take longer to set up than
 * the rest of `--help`. What it prints are our own words, in English.
 */
function countLetters({ onResolve, onLoad }) {
  onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'width' }));
  onLoad({ filter: /.*/, namespace: 'width' }, () => ({
    contents: 'export default (text) => text.replace(/\\u001b\\[[0-9;]*m/g, "").length;',
  }));
}

function leaveOut({ onResolve, onLoad }) {
  const names = new RegExp(`^(?:${Object.keys(leftOut).join('|')})$`);
  onResolve({ filter: names }, ({ path }) => ({ path, namespace: 'left-out' }));
  onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({ contents: leftOut[path] }));
}

/** The table of the detector of languages is a megabyte: V8 reads it as JSON in a third of the time. */
function tableAsJson({ onLoad }) {
  onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path }) => {
    const { ngramsData } = await import(pathToFileURL(path).href);
    const [opening] = /^\/\*[^]*?\*\//.exec(readFileSync(path, 'utf8')) ?? [''];
    const json = JSON.stringify(JSON.stringify(ngramsData));
    return {
      contents: `${opening.replace('/*', '/*!')}export const ngramsData = JSON.parse(${json});`,
    };
  });
}

/** What a bundled package needs itself goes along with it. */
function leaveOthers(folder) {
  return ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) => {
      const [, name] = /^((?:@[^/]+\/)?[^/]+)/.exec(path);
      const isOwn = importer.startsWith(resolve(folder));
      return kind !== 'entry-point' && isOwn && !bundled.has(name)
        ? { path, external: true }
        : undefined;
    });
}

async function bundlePlayers(outdir) {
  const players = readdirSync('src/player').filter((name) => /^[a-z-]+\.ts$/.test(name));
  await build({
    entryPoints: players.map((name) => `src/player/${name}`),
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2020', 'safari14.1'],
    charset: 'utf8',
    legalComments: 'none',
  });
}

/** With `/` on every system, in one order. */
function namesIn(folder) {
  const names = readdirSync(folder, { recursive: true });
  return names.map((name) => name.replaceAll('\\', '/')).sort();
}

function filesIn(folder) {
  const files = namesIn(folder).filter((name) => /\.\w+$/.test(name));
  return files.map((name) => `${folder}/${name}`);
}

function digestOf(folder, names) {
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The preview's page; the editor comes as a file of its own, when it is first opened. */
async function bundlePage(outdir) {
  const common = { outdir, bundle: true, minify: true, charset: 'utf8', legalComments: 'none' };
  await build({
    ...common,
    entryPoints: [
      { in: 'src/page/app.tsx', out: 'app' },
      { in: 'src/page/app.css', out: 'app' },
      { in: 'src/page/editor/text-editor.ts', out: 'text-editor' },
    ],
    format: 'esm',
    target: ['es2022'],
    external: ['*.woff2'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  await build({
    ...common,
    entryPoints: ['src/page/follower.ts'],
    format: 'iife',
    target: ['es2022'],
  });
  copyFileSync('src/page/icon.svg', join(outdir, 'icon.svg'));
}
