/** Loads TypeScript modules of this repository into a script. */
import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles `input` (options of esbuild) without its packages and gives what `use` makes of its address. */
export async function withBundle(input, outfile, use) {
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    ...input,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  try {
    return await use(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

/** Everything that the modules of `src` named so export, in one bundle. */
export const exportsOf = (names) => ({
  stdin: {
    contents: names.map((name) => `export * from './${name}.ts';`).join('\n'),
    resolveDir: join(root, 'src'),
    loader: 'ts',
  },
});

export const loadModule = (entry) =>
  withBundle(
    { entryPoints: [entry] },
    resolve(`node_modules/.cache/lessonpress-scripts/${basename(entry, '.ts')}-${process.pid}.mjs`),
    (address) => import(address),
  );
