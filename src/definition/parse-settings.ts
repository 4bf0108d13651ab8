/** `lessonpress.yaml` to the settings that stand in it; defaults and flags come later. */
import type { z } from 'zod';
import type { StageResult } from '../core/stage.js';
import { settingsSchema } from '../model/settings.js';
import { readDefinition } from './read-definition.js';

export type SettingsInput = z.input<typeof settingsSchema>;

/** An empty file sets nothing. `value` is `undefined` where there is a mistake. */
export function parseSettings(
  text: string,
  { file }: { readonly file: string },
): StageResult<SettingsInput | undefined> {
  const { definition, diagnostics } = readDefinition(text, settingsSchema, {
    file,
    owner: 'The settings file',
  });
  return { value: definition?.input as SettingsInput | undefined, diagnostics };
}
