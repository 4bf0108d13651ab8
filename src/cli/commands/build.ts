/** `lessonpress build`: lesson definitions to kits. */
import type { Argv } from 'yargs';
import { defineCommand } from '../command.js';
import { openWorkshop, withBindery } from '../open-workshop.js';
import { buildOptions, failedOption, jsonOption, lessonsOption } from '../options.js';
import { exitCodeOf, runJson, runRefusal, tellRun } from '../report.js';

const flags = (args: Argv) =>
  args
    .positional('lesson', {
      type: 'string',
      array: true,
      default: [] as string[],
      defaultDescription: 'all',
      describe: 'Files, folders or slugs; every lesson where none is named',
    })
    .options({ ...lessonsOption, ...buildOptions, ...failedOption, ...jsonOption });

export const buildCommand = defineCommand({
  command: 'build [lesson..]',
  describe: 'Build kits from lesson definitions',
  example: ['lessonpress build my-lesson', 'one kit in dist/my-lesson/'],
  flags,
  async run(given, desk) {
    const { buildLessons } = await import('../../pipeline/run.js');
    const workshop = await openWorkshop(given, desk);
    const { out } = workshop.settings;
    const report = await withBindery(workshop, (bindery) =>
      buildLessons({ names: given.lesson, onlyFailed: given.failed }, workshop, bindery),
    );
    tellRun(desk.terminal, report, out, 'lessonpress build --failed');
    if (given.json) desk.terminal.print(JSON.stringify(runJson(report, out)));
    return exitCodeOf(report);
  },
  refusal: runRefusal,
});
