/**
 * What is known of the kits in the output folder, in a hidden file of it: it goes where the folder
 * goes and is gone when that is removed. A line is added as a kit is put in place, so that a run
 * that is killed loses nothing; a kit whose line cannot be read is one that is not known.
 */
import { appendFile, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { KitMemory } from '../core/ports.js';
import { safePath } from '../core/safe-path.js';
import { isAsWritten, markFile } from './file-mark.js';
import {
  plainDiagnostic,
  readLines,
  writeLine,
  type KitLine,
  type MemoryLine,
} from './memory-lines.js';
import { asideName } from './replace-folder.js';
import { replaceFile } from './write-whole.js';

const memoryName = '.lessonpress-kits.jsonl';

/** Disposing leaves the file without the lines that others have taken the place of. */
export interface OpenKitMemory extends KitMemory, AsyncDisposable {}

/** `build` names the program down to its code: kits that another one made are not known. */
export async function openKitMemory(out: string, build: string): Promise<OpenKitMemory> {
  const root = resolve(out);
  const path = join(root, memoryName);
  const text = await readFile(path, 'utf8').catch(() => '');
  const { kits, slugs, failed } = gather(readLines(text));
  let failedNow = failed;
  let isChanged = false;
  const add = async (line: MemoryLine) => {
    // The line before may have been cut.
    const start = isChanged || text === '' ? '' : '\n';
    isChanged = true;
    await appendFile(path, `${start}${writeLine(line)}`).catch(() => undefined);
  };
  return {
    recall(digest) {
      const kit = kits.get(digest);
      if (kit?.build !== build || slugs.get(kit.slug) !== kit) return undefined;
      if (!kit.files.every((mark) => isAsWritten(root, kit.slug, mark))) return undefined;
      return { ...kit, files: kit.files.map((mark) => mark.path) };
    },
    async remember(digest, { slug, artifacts, diagnostics }) {
      const folder = safePath(root, slug);
      const files = await Promise.all(artifacts.map((artifact) => markFile(folder, artifact)));
      const kit = { build, digest, slug, files, diagnostics: diagnostics.map(plainDiagnostic) };
      kits.set(digest, kit);
      slugs.set(slug, kit);
      await add(kit);
    },
    failed: () => failedNow,
    async rememberFailed(names) {
      if (names.join('\n') === failedNow.join('\n')) return;
      failedNow = names;
      await add({ failed: [...names] });
    },
    async [Symbol.asyncDispose]() {
      if (!isChanged) return;
      const last = failedNow.length > 0 ? [{ failed: [...failedNow] }] : [];
      const whole = [...slugs.values(), ...last].map(writeLine).join('');
      const aside = join(root, asideName('new', memoryName));
      await replaceFile(path, whole, aside).catch(() => undefined);
    },
  };
}

function gather(lines: readonly MemoryLine[]) {
  const kits = new Map<string, KitLine>();
  const slugs = new Map<string, KitLine>();
  let failed: readonly string[] = [];
  for (const line of lines) {
    if ('failed' in line) failed = line.failed;
    else {
      kits.set(line.digest, line);
      slugs.set(line.slug, line);
    }
  }
  return { kits, slugs, failed };
}
