/**
 * The Chromium that npm's optional package @sparticuz/chromium ships: unpacked once, kept by
 * version. Its own start code is not used: it would run whatever lies in the shared temp folder,
 * with web security and the sandbox off.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-stream';
import { KitError } from '../core/problem.js';
import { safePath } from '../core/safe-path.js';
import { assertOurs, openPrivateCache } from './chromium-cache.js';

const archives = ['al2023', 'fonts'] as const;
const leftoverMs = 3_600_000;

export interface PackagedChromium {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

interface Shipped {
  readonly version: string;
  /** Folder of the compressed files. */
  readonly bin: string;
}

/** `undefined` where the package is not installed or holds no program for this machine. */
export async function openPackagedChromium(
  env: NodeJS.ProcessEnv,
): Promise<PackagedChromium | undefined> {
  const shipped = await findShipped();
  if (shipped === undefined) return undefined;
  try {
    return await openUnpacked(shipped, env);
  } catch (cause) {
    if (cause instanceof KitError) throw cause;
    throw new KitError({
      code: 'browser/unpack-failed',
      message: `The browser that came with the program could not be unpacked: ${String(cause)}.`,
      hint: 'It takes 200 MB in the cache folder: make room, or set XDG_CACHE_HOME to another one.',
      cause,
    });
  }
}

async function findShipped(): Promise<Shipped | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const home = join(dirname(main), '..', '..');
    const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as {
      version: string;
    };
    const bin = join(home, 'bin');
    await stat(join(bin, 'chromium.br'));
    return { version, bin };
  } catch {
    return undefined;
  }
}

async function openUnpacked(
  { version, bin }: Shipped,
  env: NodeJS.ProcessEnv,
): Promise<PackagedChromium> {
  const cache = await openPrivateCache(env);
  const home = join(cache, `chromium-${version}`);
  if (!(await exists(home))) await unpackInto(home, bin, cache);
  await assertOurs(home);
  return {
    path: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** Several processes may do this at once: the first to be ready wins, the others take its folder. */
async function unpackInto(home: string, bin: string, cache: string): Promise<void> {
  await sweep(cache);
  const staging = await mkdtemp(join(cache, '.unpack-'));
  try {
    const inside = join(staging, 'home');
    await makeFolder(inside);
    await Promise.all([
      unpackProgram(join(bin, 'chromium.br'), join(inside, 'chromium')),
      ...archives.map((name) => unpackArchive(join(bin, `${name}.tar.br`), join(inside, name))),
      writeFile(join(inside, 'fonts.conf'), fontsConf(join(home, 'fonts'))),
    ]);
    await chmod(join(inside, 'fonts.conf'), 0o644);
    await rename(inside, home).catch(async (error: unknown) => {
      if (!(await exists(home))) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function unpackProgram(from: string, to: string): Promise<void> {
  await pipeline(
    createReadStream(from, { highWaterMark: 1 << 20 }),
    createBrotliDecompress({ chunkSize: 1 << 20 }),
    createWriteStream(to, { flags: 'wx' }),
  );
  await chmod(to, 0o755);
  // The folder gets its name only when the disk has the program: a cut one would be kept for ever.
  const file = await open(to, 'r');
  await file.sync().finally(() => file.close());
}

/** Files only, with modes of our own: what an archive says of owners and links is not followed. */
async function unpackArchive(from: string, to: string): Promise<void> {
  await makeFolder(to);
  const reader = extract();
  const feeding = pipeline(createReadStream(from), createBrotliDecompress(), reader);
  for await (const entry of reader) {
    const { name, type } = entry.header;
    if (type === 'file') {
      const path = safePath(to, name.replace(/^\.\//, ''));
      await makeFolder(dirname(path));
      await pipeline(entry, createWriteStream(path, { flags: 'wx' }));
      await chmod(path, 0o644);
    } else {
      entry.resume();
    }
  }
  await feeding;
}

/** Readable for the user id the browser gets, whatever the umask says. */
async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  await chmod(path, 0o755);
}

/** The system's fonts first, then the package's own, for a machine that has none. */
function fontsConf(fonts: string): string {
  const text = fonts.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${text}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}

/** Removes what runs that were killed left behind. */
async function sweep(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('.unpack-')) continue;
    const path = join(cache, name);
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > leftoverMs) await rm(path, { recursive: true, force: true });
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
