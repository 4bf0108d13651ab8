/** Reads the files of the preview's page, so that they are served from memory. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KitError } from '../core/problem.js';

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('../page', import.meta.url));

const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const fonts = [
  '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
];

export interface PageFileOnDisk {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Throws `KitError` where the installation is not whole. */
export async function readPageFiles(): Promise<readonly PageFileOnDisk[]> {
  try {
    const names = (await readdir(folder)).filter((name) => extname(name) in mediaTypes);
    const paths = [
      ...names.map((name) => join(folder, name)),
      ...fonts.map((name) => require.resolve(name)),
    ];
    return await Promise.all(
      paths.map(async (path) => ({
        name: path.replace(/^.*[/\\]/, ''),
        mediaType: mediaTypes[extname(path)] ?? 'application/octet-stream',
        bytes: await readFile(path),
      })),
    );
  } catch (cause) {
    throw new KitError({
      code: 'io/assets-missing',
      message: `A part of the preview's page is missing (${(cause as Error).message}).`,
      hint: 'Install the program anew with `npm ci`, then run `npm run build`.',
      cause,
    });
  }
}
