/** Wires the outside world to a run. */
import { readFile } from 'node:fs/promises';
import { KitError } from '../core/problem.js';
import type { Settings } from '../model/settings.js';
import type { Bindery, Workshop } from '../pipeline/workshop.js';
import { resolveSettings, settingsFile } from '../pipeline/resolve-settings.js';
import { createBrowser } from '../io/browser.js';
import { readAssets } from '../io/asset-reader.js';
import { createKitWriter } from '../io/kit-writer.js';
import { createLessonStore } from '../io/lesson-store.js';
import { createSourceReader } from '../io/source-reader.js';
import { readTemplateSet } from '../io/template-reader.js';
import { createTagger } from '../io/wink-tagger.js';
import { readProgram } from '../io/program.js';
import type { Flags } from './options.js';
import { settingsOf } from './options.js';
import type { Terminal } from './terminal.js';

export interface Desk {
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
}

export async function openWorkshop(flags: Flags, { terminal, signal }: Desk): Promise<Workshop> {
  const settings = await readSettings(flags);
  return {
    settings,
    program: readProgram().label,
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
  const templates = await readTemplateSet(
    settings.templates === undefined ? {} : { own: settings.templates },
  );
  const assets = await readAssets();
  await using writer = await createKitWriter({ out: settings.out });
  if (!settings.format.includes('pdf')) return await work({ templates, assets, writer });
  await using browser = createBrowser({
    sandbox: settings.sandbox,
    ...(settings.browser === undefined ? {} : { path: settings.browser }),
  });
  return await work({ templates, assets, writer, browser });
}

/** `lessonpress.yaml` in the working folder, then the flags. */
export async function readSettings(flags: Flags): Promise<Settings> {
  return resolveSettings(await readSettingsFile(), settingsOf(flags));
}

async function readSettingsFile(): Promise<string | undefined> {
  try {
    return await readFile(settingsFile, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new KitError({
      code: 'cli/settings',
      message: `The settings file could not be read: ${code ?? message}.`,
      hint: 'Check that it is a file and who may read it, or move it away.',
      where: { file: settingsFile },
      cause,
    });
  }
}
