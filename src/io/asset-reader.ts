/** Reads what every page carries inside it: the fonts, from their packages, and the players. */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KitError } from '../core/problem.js';
import type { Assets, FontFace } from '../model/assets.js';
import type { SchoolSettings } from '../model/settings.js';
import { readSchool } from './school-reader.js';

const require = createRequire(import.meta.url);
const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

interface Family {
  readonly family: string;
  /** An npm package of @fontsource. */
  readonly from: string;
  readonly faces: readonly (readonly [weight: number, style: FontFace['style']])[];
}

const families: readonly Family[] = [
  {
    family: 'Source Sans 3',
    from: '@fontsource/source-sans-3',
    faces: [
      [400, 'normal'],
      [400, 'italic'],
      [600, 'normal'],
      [700, 'normal'],
    ],
  },
  {
    family: 'Source Serif 4',
    from: '@fontsource/source-serif-4',
    faces: [
      [400, 'normal'],
      [400, 'italic'],
      [600, 'normal'],
    ],
  },
  {
    family: 'Atkinson Hyperlegible',
    from: '@fontsource/atkinson-hyperlegible',
    faces: [
      [400, 'normal'],
      [400, 'italic'],
      [700, 'normal'],
    ],
  },
  {
    family: 'Nunito',
    from: '@fontsource/nunito',
    faces: [
      [400, 'normal'],
      [600, 'normal'],
      [700, 'normal'],
    ],
  },
];

/**
 * A font is read when its data is asked for: of some hundred files a kit needs a handful. Throws
 * `KitError` where the installation is not whole, then too, and for a file of the school's.
 */
export async function readAssets(school?: SchoolSettings): Promise<Assets> {
  const [fonts, players] = await Promise.all([
    Promise.all(families.map(readFamily)),
    readPlayers(join(packageFolder, 'build', 'player')),
  ]);
  const own = school === undefined ? {} : { school: await readSchool(school) };
  return { fonts: fonts.flat(), players, ...own };
}

/** Every script that the family has, each with the `unicode-range` the package states for it. */
async function readFamily({ family, from, faces }: Family): Promise<FontFace[]> {
  const ranges = await whole(from, async () => {
    const text = await readFile(require.resolve(`${from}/unicode.json`), 'utf8');
    return JSON.parse(text) as Readonly<Record<string, string>>;
  });
  const wanted = Object.entries(ranges).flatMap(([subset, unicodeRange]) =>
    faces.map(([weight, style]) => ({ family, weight, style, unicodeRange, subset })),
  );
  return wanted.map(({ subset, ...face }) => {
    const file = `${basename(from)}-${subset}-${face.weight}-${face.style}.woff2`;
    let data: Uint8Array | undefined;
    return {
      ...face,
      get data() {
        return (data ??= readFont(from, file));
      },
    };
  });
}

function readFont(from: string, file: string): Uint8Array {
  try {
    return readFileSync(require.resolve(`${from}/files/${file}`));
  } catch (cause) {
    throw missing(from, cause);
  }
}

async function readPlayers(folder: string): Promise<Record<string, string>> {
  return whole(folder, async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.js')).sort();
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return Object.fromEntries(names.map((name, at) => [basename(name, '.js'), texts[at] ?? '']));
  });
}

async function whole<T>(what: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw missing(what, cause);
  }
}

function missing(what: string, cause: unknown): KitError {
  return new KitError({
    code: 'io/assets-missing',
    message: `A part of this program is missing: ${what} (${(cause as Error).message}).`,
    hint: 'Install it anew with `npm ci`, then run `npm run build`.',
    cause,
  });
}
