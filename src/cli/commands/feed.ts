/** `lessonpress feed`: what is in a feed. */
import type { Argv } from 'yargs';
import type { ListedItem } from '../../pipeline/run.js';
import { defineCommand } from '../command.js';
import { openWorkshop } from '../open-workshop.js';
import { fetchOptions, jsonOption, sourcePositional } from '../options.js';
import { diagnosticText, exitCodeOf, failureText } from '../report.js';
import { plainText } from '../plain-text.js';

const flags = (args: Argv) =>
  args
    .positional('source', sourcePositional)
    .options({ ...jsonOption, 'allow-host': fetchOptions['allow-host'] });

export const feedCommand = defineCommand({
  command: 'feed <source>',
  describe: 'List the items of a feed',
  example: ['lessonpress feed samples/feed.xml', 'number, title, date, words, language and grade'],
  flags,
  async run(given, desk) {
    const { listItems } = await import('../../pipeline/run.js');
    const workshop = await openWorkshop(given, desk);
    const { feeds, items, failed, diagnostics } = await listItems([given.source], workshop);
    if (given.json) {
      const [feed] = feeds;
      desk.terminal.print(
        JSON.stringify({
          feed: { title: feed?.title ?? null, url: feed?.url ?? null },
          items: items.map(itemJson),
        }),
      );
    } else if (items.length > 0) {
      desk.terminal.print(plainText(table(items)));
    }
    for (const note of diagnostics) desk.terminal.tell(diagnosticText(note));
    for (const failure of failed) desk.terminal.tell(failureText(failure));
    return exitCodeOf({
      kits: items.map(({ entry }) => ({
        slug: entry.item.id,
        lesson: '',
        files: [],
        diagnostics: [],
      })),
      failed,
    });
  },
  refusal: () => ({ feed: { title: null, url: null }, items: [] }),
});

function itemJson({ article, entry: { item } }: ListedItem) {
  return {
    id: item.id,
    title: item.title,
    url: item.url ?? null,
    author: article.byline ?? item.author ?? null,
    published: item.published ?? null,
    language: article.language,
    words: article.words,
    grade: article.grade ?? null,
    excerpt: article.excerpt,
  };
}

const titleWidth = 60;

/** Columns for a person; machines take `--json`. */
function table(items: readonly ListedItem[]): string {
  const rows = items.map(({ article, entry: { item, number } }) => [
    String(number),
    item.title.length > titleWidth ? `${item.title.slice(0, titleWidth - 1)}…` : item.title,
    item.published?.slice(0, 10) ?? 'no date',
    String(article.words),
    article.language,
    article.grade === undefined ? '–' : article.grade.toFixed(1),
    article.excerpt ? 'excerpt' : 'whole',
  ]);
  const head = ['No.', 'Title', 'Date', 'Words', 'Language', 'Grade', 'Text'];
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
