/** `lessonpress init`: a folder of a teacher's own. */
import { resolve } from 'node:path';
import type { Argv } from 'yargs';
import { commandIn, shellWord } from '../../core/own-command.js';
import { defineCommand } from '../command.js';
import { jsonOption } from '../options.js';

const flags = (args: Argv) =>
  args
    .positional('dir', { type: 'string', demandOption: true, describe: 'Folder to fill' })
    .options(jsonOption);

export const initCommand = defineCommand({
  command: 'init <dir>',
  describe: 'Make a folder of your own: settings, templates to change, articles to try',
  example: ['lessonpress init my-lessons', 'then: cd my-lessons && lessonpress make articles/*.md'],
  flags,
  async run({ dir, json }, { terminal }) {
    const { createTeacherFolder } = await import('../../io/teacher-folder.js');
    const made = await createTeacherFolder(dir, await settingsText());
    if (json) terminal.print(JSON.stringify({ made }));
    for (const path of made) terminal.tell(`✔ ${path}`);
    terminal.tell(
      `Next: cd ${shellWord(dir)} && ${commandIn(resolve(dir))} make articles/*.md\nYour templates override the program's file by file: delete those you do not change.`,
    );
    return 0;
  },
  refusal: () => ({ made: [] }),
});

const inUse = new Set(['templates', 'lessons']);

/** Every setting with its default, commented out, so that the file says what there is. */
async function settingsText(): Promise<string> {
  const { settingsSchema } = await import('../../model/settings.js');
  const others = Object.entries(settingsSchema.shape).filter(([name]) => !inUse.has(name));
  const lines = others.map(([name, schema]) => {
    const fallback: unknown = schema.safeParse(undefined).data;
    const value = fallback === undefined ? '' : ` ${JSON.stringify(fallback)}`;
    return `# ${schema.description ?? ''}\n# ${name}:${value}\n`;
  });
  return [
    '# Settings of Lessonpress for this folder. Take the # away from a line to change it.\n',
    ...lines,
    '# These two are in use:\ntemplates: templates\nlessons: lessons\n',
  ].join('\n');
}
