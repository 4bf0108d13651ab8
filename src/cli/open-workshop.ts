/** Wires the outside world to a run. What a command does not come to is not loaded. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { KitError } from '../core/problem.js';
import { hasBrowser } from '../model/output-format.js';
import type { Settings } from '../model/settings.js';
import type { LayoutTools } from '../pipeline/check-layout.js';
import type { Bindery, Workshop } from '../pipeline/workshop.js';
import type { Flags } from './options.js';
import { settingsOf } from './options.js';
import type { Terminal } from './terminal.js';

export interface Desk {
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

export async function openWorkshop(flags: Flags, { terminal, signal }: Desk): Promise<Workshop> {
  const [settings, { createLessonStore }, { createSourceReader }, { createTagger }, program] =
    await Promise.all([
      readSettings(flags),
      import('../io/lesson-store.js'),
      import('../io/source-reader.js'),
      import('../io/wink-tagger.js'),
      import('../io/program.js'),
    ]);
  return {
    settings,
    program: program.readProgram().label,
    log: terminal.log,
    signal,
    reader: createSourceReader({ allowHosts: settings.allowHosts, signal }),
    tagger: createTagger(),
    lessons: createLessonStore(settings.lessons),
  };
}

/** Opens what building needs, hands it to `work`, and closes it whatever happens. */
export async function withBindery<T>(
  { settings }: Workshop,
  work: (bindery: Bindery) => Promise<T>,
): Promise<T> {
  const io = await loadIo();
  const templates = await io.readTemplateSet(ownTemplates(settings));
  const assets = await io.readAssets(settings.school);
  await using writer = await io.createKitWriter({ out: settings.out });
  await using memory = await io.openKitMemory(settings.out, io.readBuild());
  // One is rendered or written while the others are printed.
  const atOnce = availableParallelism() + 1;
  const bindery = { templates, assets, writer, memory, atOnce };
  if (!hasBrowser(settings.format)) return await work(bindery);
  await using browser = io.createBrowser(browserOptions(settings));
  return await work({ ...bindery, browser });
}

/** Opens what slides are laid out with, and closes it whatever happens. */
export async function withLayoutTools<T>(
  { settings }: Workshop,
  work: (tools: LayoutTools) => Promise<T>,
): Promise<T> {
  const io = await loadIo();
  const templates = await io.readTemplateSet(ownTemplates(settings));
  const assets = await io.readAssets(settings.school);
  await using browser = io.createBrowser(browserOptions(settings));
  return await work({ templates, assets, browser });
}

const ownTemplates = ({ templates }: Settings) =>
  templates === undefined ? {} : { own: templates };

const browserOptions = ({ browser, sandbox }: Settings) => ({
  sandbox,
  ...(browser === undefined ? {} : { path: browser }),
});

async function loadIo() {
  const parts = await Promise.all([
    import('../io/template-reader.js'),
    import('../io/asset-reader.js'),
    import('../io/kit-writer.js'),
    import('../io/kit-memory.js'),
    import('../io/browser.js'),
    import('../io/program-build.js'),
  ]);
  const [templates, assets, writer, memory, browser, build] = parts;
  return { ...templates, ...assets, ...writer, ...memory, ...browser, ...build };
}

/** `lessonpress.yaml` in the working folder, then the flags. */
export async function readSettings(flags: Flags): Promise<Settings> {
  const { resolveSettings, settingsFile } = await import('../pipeline/resolve-settings.js');
  return resolveSettings(await readSettingsFile(settingsFile), settingsOf(flags));
}

async function readSettingsFile(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new KitError({
      code: 'cli/settings',
      message: `The settings file could not be read: ${code ?? message}.`,
      hint: 'Check that it is a file and who may read it, or move it away.',
      where: { file },
      cause,
    });
  }
}
