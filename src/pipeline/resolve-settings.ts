/** Settings once for a run: defaults, then `lessonpress.yaml`, then flags. */
import type { z } from 'zod';
import { KitError } from '../core/problem.js';
import { settingsSchema, type Settings } from '../model/settings.js';

type Flags = Partial<Record<keyof Settings, unknown>>;
type SettingsInput = z.input<typeof settingsSchema>;

export const settingsFile = 'lessonpress.yaml';

/** `text` is the settings file, where there is one. Throws `KitError`. */
export async function resolveSettings(text: string | undefined, flags: Flags): Promise<Settings> {
  const file = text === undefined ? undefined : await readFileText(text);
  const wrong = file?.diagnostics.find(({ severity }) => severity === 'error');
  if (wrong) throw new KitError({ ...wrong, code: 'cli/settings' });
  const merged = settingsSchema.safeParse({ ...oneKindOfQuiz(file?.value ?? {}, flags), ...flags });
  if (merged.success) {
    refuseUnmade(flags, merged.data);
    return Object.freeze(merged.data);
  }
  const { explainFlag } = await import('./explain-flag.js');
  throw new KitError(explainFlag(merged.error.issues[0], flags));
}

/**
 * A quiz is graded or checked later. A flag for one takes the place of the file's other; a file that
 * asks for both is refused.
 */
function oneKindOfQuiz(file: SettingsInput, flags: Flags): SettingsInput {
  const { graded, releaseCode, ...others } = file;
  if (flags.graded === true) return { ...others, graded };
  if (flags.releaseCode !== undefined) return { ...others, releaseCode };
  if (graded === true && releaseCode !== undefined && flags.graded === undefined) {
    throw new KitError({
      code: 'cli/settings',
      message:
        '`graded: true` and `releaseCode` exclude each other: one leaves the key out of quiz.html, the other seals it in.',
      hint: 'Delete `graded` for a quiz that checks answers once students have the code, or `releaseCode` for one that you grade.',
      where: { file: settingsFile },
    });
  }
  return file;
}

/** A flag that adds a PDF is refused where the kit would be made without it. */
function refuseUnmade(flags: Flags, { documents, format }: Settings): void {
  const added = [
    { flag: 'handout', file: 'deck-handout.pdf', document: 'deck-student' },
    { flag: 'notes', file: 'deck-notes.pdf', document: 'deck' },
  ] as const;
  for (const { flag, file, document } of added.filter((one) => flags[one.flag])) {
    const told = `--${flag} adds ${file}`;
    if (!documents.includes(document)) throw unmade(told, 'documents', documents, document);
    if (!format.includes('pdf')) throw unmade(told, 'format', format, 'pdf');
  }
}

function unmade(told: string, setting: string, names: readonly string[], lacks: string): KitError {
  return new KitError({
    code: 'cli/usage',
    message: `${told}, which needs ${lacks}, and --${setting} or the settings leave that out.`,
    hint: `Add it: --${setting} ${names.join(',')},${lacks}. Or leave out what it is needed for.`,
  });
}

/** YAML is read where there is a file of it. */
async function readFileText(text: string) {
  const { parseSettings } = await import('../definition/parse-settings.js');
  return parseSettings(text, { file: settingsFile });
}
