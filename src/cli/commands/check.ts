/** `lessonpress check`: what a lesson definition has against it. */
import type { Argv } from 'yargs';
import type { Severity } from '../../core/problem.js';
import { defineCommand } from '../command.js';
import { openWorkshop, withLayoutTools } from '../open-workshop.js';
import { jsonOption, lessonsOption, slideOptions } from '../options.js';
import { count, diagnosticJson, diagnosticText } from '../report.js';

const flags = (args: Argv) =>
  args
    .positional('lesson', {
      type: 'string',
      array: true,
      default: [] as string[],
      defaultDescription: 'all',
      describe: 'Files, folders or slugs; every lesson where none is named',
    })
    .options({
      layout: {
        type: 'boolean',
        default: false,
        defaultDescription: 'off',
        describe: 'Lay the slides out in a browser: an error for each that cannot be made to fit',
      },
      ...lessonsOption,
      ...slideOptions,
      ...jsonOption,
    });

export const checkCommand = defineCommand({
  command: 'check [lesson..]',
  describe: 'Check lesson definitions: format, evidence and item-writing rules',
  example: ['lessonpress check lessons/my-lesson.yaml', 'errors and warnings with line and rule'],
  flags,
  async run(given, desk) {
    const { checkLessons } = await import('../../pipeline/run.js');
    const workshop = await openWorkshop(given, desk);
    const { files, diagnostics } = given.layout
      ? await withLayoutTools(workshop, (tools) => checkLessons(given.lesson, workshop, tools))
      : await checkLessons(given.lesson, workshop);
    const numberOf = (severity: Severity) =>
      diagnostics.filter((note) => note.severity === severity).length;
    if (given.json) {
      desk.terminal.print(JSON.stringify({ diagnostics: diagnostics.map(diagnosticJson) }));
    } else {
      for (const note of diagnostics) desk.terminal.print(diagnosticText(note));
    }
    desk.terminal.tell(
      `${files} checked: ${count(numberOf('error'), 'error', 'errors')}, ${count(numberOf('warning'), 'warning', 'warnings')}.`,
    );
    return numberOf('error') > 0 ? 4 : 0;
  },
  refusal: (problem) => ({
    diagnostics: [diagnosticJson({ ...problem, severity: 'error' })],
  }),
});
