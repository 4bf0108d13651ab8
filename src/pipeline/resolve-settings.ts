/** Settings once for a run: defaults, then `lessonpress.yaml`, then flags. */
import { KitError } from '../core/problem.js';
import { settingsSchema, type Settings } from '../model/settings.js';

export const settingsFile = 'lessonpress.yaml';

/** `text` is the settings file, where there is one. Throws `KitError`. */
export async function resolveSettings(
  text: string | undefined,
  flags: Partial<Record<keyof Settings, unknown>>,
): Promise<Settings> {
  const file = text === undefined ? undefined : await readFileText(text);
  const wrong = file?.diagnostics.find(({ severity }) => severity === 'error');
  if (wrong) throw new KitError({ ...wrong, code: 'cli/settings' });
  const merged = settingsSchema.safeParse({ ...file?.value, ...flags });
  if (merged.success) return Object.freeze(merged.data);
  const { explainFlag } = await import('./explain-flag.js');
  throw new KitError(explainFlag(merged.error.issues[0], flags));
}

/** YAML is read where there is a file of it. */
async function readFileText(text: string) {
  const { parseSettings } = await import('../definition/parse-settings.js');
  return parseSettings(text, { file: settingsFile });
}
