/** `lessonpress make`: articles to kits in one go. */
import type { Argv } from 'yargs';
import { shellWord } from '../../core/own-command.js';
import { defineCommand } from '../command.js';
import { openWorkshop, withBindery } from '../open-workshop.js';
import {
  buildOptions,
  deriveOptions,
  failedOption,
  jsonOption,
  sourcesPositional,
} from '../options.js';
import { orderOf } from '../order.js';
import { exitCodeOf, mayPassAgain, runJson, runRefusal, tellRun } from '../report.js';

const flags = (args: Argv) =>
  args
    .positional('source', sourcesPositional)
    .options({ ...deriveOptions, ...buildOptions, ...failedOption, ...jsonOption });

export const makeCommand = defineCommand({
  command: 'make <source..>',
  describe: 'Derive, check and build: the newest items of a feed to whole kits',
  example: ['lessonpress make feed.xml', 'kits of its newest items in dist/'],
  flags,
  async run(given, desk) {
    const { makeKits } = await import('../../pipeline/run.js');
    const workshop = await openWorkshop(given, desk);
    const { out } = workshop.settings;
    const report = await withBindery(workshop, (bindery) =>
      makeKits({ ...orderOf(given), onlyFailed: given.failed }, workshop, bindery),
    );
    const sources = given.source.map(shellWord).join(' ');
    const again = mayPassAgain(report) ? `lessonpress make ${sources} --failed` : undefined;
    tellRun(desk.terminal, report, out, again);
    if (given.json) desk.terminal.print(JSON.stringify(runJson(report, out)));
    return exitCodeOf(report);
  },
  refusal: runRefusal,
});
