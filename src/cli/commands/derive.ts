/** `lessonpress derive`: articles to lesson definitions. */
import type { Argv } from 'yargs';
import { defineCommand } from '../command.js';
import { openWorkshop } from '../open-workshop.js';
import { deriveOptions, jsonOption, sourcesPositional } from '../options.js';
import { exitCodeOf, runJson, runRefusal, tellRun } from '../report.js';
import { plainText } from '../plain-text.js';
import { orderOf } from '../order.js';

const flags = (args: Argv) =>
  args.positional('source', sourcesPositional).options({
    ...deriveOptions,
    ...jsonOption,
    explain: {
      type: 'boolean',
      conflicts: ['force', 'beside'],
      describe: 'Only show what was found in the article, and which questions were thrown away',
    },
  });

export const deriveCommand = defineCommand({
  command: 'derive <source..>',
  describe: 'Derive lesson definitions from articles, for you to edit',
  example: ['lessonpress derive samples/feed.xml --item 1', 'writes one file to lessons/'],
  flags,
  async run(given, desk) {
    const { deriveLessons, explainLessons } = await import('../../pipeline/run.js');
    const workshop = await openWorkshop(given, desk);
    if (given.explain) {
      const texts = await explainLessons(orderOf(given), workshop);
      const told = given.json ? JSON.stringify({ explained: texts }) : texts.join('\n\n');
      desk.terminal.print(plainText(told));
      return 0;
    }
    const report = await deriveLessons(orderOf(given), workshop);
    tellRun(desk.terminal, report, workshop.settings.out);
    if (given.json) desk.terminal.print(JSON.stringify(runJson(report, workshop.settings.out)));
    return exitCodeOf(report);
  },
  refusal: runRefusal,
});
