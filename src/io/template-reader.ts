/** Reads templates and themes: the program's own, overridden file by file by a teacher's folder. */
import { readFileSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KitError } from '../core/problem.js';
import type { TemplateFile, TemplateSet } from '../model/template-set.js';

const builtIn = fileURLToPath(new URL('../../templates', import.meta.url));
const maxBytes = 1_000_000;

const kinds = [
  { kind: 'documents', folder: '', ending: '.md.hbs' },
  { kind: 'partials', folder: 'partials', ending: '.hbs' },
  { kind: 'themes', folder: 'themes', ending: '.css' },
] as const;

/**
 * `own` is the folder of a teacher, as named in the settings. Throws `KitError` where it is no
 * folder, and for a file in it that is a link to another place, too large or not to be read.
 */
export async function readTemplateSet(options: { own?: string }): Promise<TemplateSet> {
  const { own } = options;
  if (own !== undefined) await requireFolder(own);
  const parts = await Promise.all(
    kinds.map(async ({ kind, folder, ending }) => {
      const files = await readFolder({ root: builtIn, shown: 'templates' }, folder, ending);
      const owned =
        own === undefined ? {} : await readFolder({ root: own, shown: own }, folder, ending);
      return [kind, sorted({ ...files, ...owned })] as const;
    }),
  );
  return Object.fromEntries(parts) as Record<(typeof kinds)[number]['kind'], Files>;
}

/** Where a template lies in a teacher's folder, there or not. `name` is that of a template. */
export function ownTemplatePath(own: string, kind: keyof TemplateSet, name: string): string {
  const { folder, ending } = kinds.find((one) => one.kind === kind) ?? kinds[0];
  return join(own, folder, `${name}${ending}`);
}

type Files = Readonly<Record<string, TemplateFile>>;

interface Root {
  readonly root: string;
  /** What the folder is called in messages. */
  readonly shown: string;
}

/** The same order on every machine: templates are digested. */
function sorted(files: Files): Files {
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function readFolder({ root, shown }: Root, folder: string, ending: string): Promise<Files> {
  const names = await readdir(join(root, folder)).catch(() => []);
  const wanted = names.filter((name) => name.endsWith(ending) && !name.startsWith('.'));
  const files = await Promise.all(
    wanted.map(async (name) => {
      const path = [shown.replaceAll(sep, '/').replace(/\/$/, ''), folder, name]
        .filter((part) => part !== '')
        .join('/');
      const text = await readInside(root, join(root, folder, name), path);
      const file = { path, text, ...(root !== builtIn && { isOwn: true as const }) };
      return [name.slice(0, -ending.length), file] as const;
    }),
  );
  return Object.fromEntries(files);
}

async function readInside(root: string, file: string, shown: string): Promise<string> {
  try {
    if (root !== builtIn) await requireInside(root, file, shown);
    // They are many and small: waiting for each costs more than to read it.
    const text = readFileSync(file, 'utf8');
    return text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  } catch (cause) {
    throw cause instanceof KitError ? cause : refused(shown, (cause as Error).message, cause);
  }
}

async function requireInside(root: string, file: string, shown: string): Promise<void> {
  const way = relative(await realpath(root), await realpath(file));
  if (way.startsWith('..') || way === '') throw refused(shown, 'it is a link to another folder');
  const info = await stat(file);
  if (!info.isFile()) throw refused(shown, 'it is not a file');
  if (info.size > maxBytes) throw refused(shown, 'it is larger than 1 MB');
}

async function requireFolder(folder: string): Promise<void> {
  const info = await stat(folder).catch(() => undefined);
  if (info?.isDirectory() === true) return;
  throw new KitError({
    code: 'render/no-templates',
    message: `There is no folder of templates at ${folder}.`,
    hint: 'Correct `templates` in the settings, or make the folder with `lessonpress init`.',
    where: { file: folder },
  });
}

function refused(file: string, why: string, cause?: unknown): KitError {
  return new KitError({
    code: 'render/template-outside',
    message: `The template ${file} was refused: ${why}.`,
    hint: 'Put a plain file of text into the folder itself.',
    where: { file },
    ...(cause === undefined ? {} : { cause }),
  });
}
