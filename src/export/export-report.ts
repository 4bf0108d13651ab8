/** The results of a class as files: a table, and the report to read and to print. */
import type { Printer } from '../core/ports.js';
import type { StageResult } from '../core/stage.js';
import type { Artifact } from '../model/artifact.js';
import type { ClassResults } from '../model/class-results.js';
import type { Deck } from '../model/deck.js';
import type { OutputFormat } from '../model/output-format.js';
import { print, toDiagnostics, toHtml } from './export-decks.js';
import { resultsCsv } from './results-csv.js';

/** A PDF that cannot be made is a diagnostic and the rest is returned. */
export async function exportReport(
  results: ClassResults,
  decks: readonly Deck[],
  { date, formats }: { readonly date: string; readonly formats: readonly OutputFormat[] },
  { browser }: { readonly browser?: Printer },
): Promise<StageResult<readonly Artifact[]>> {
  const csv: Artifact = {
    path: 'results.csv',
    mediaType: 'text/csv',
    bytes: Buffer.from(resultsCsv(results)),
  };
  const wants = (format: OutputFormat) => formats.includes(format);
  const printed = await Promise.all(
    decks.filter(() => wants('pdf')).map((deck) => print(deck, date, browser)),
  );
  const pages = decks.filter(() => wants('html')).map(toHtml);
  return {
    value: [csv, ...pages, ...printed.flatMap(({ artifact }) => artifact ?? [])],
    diagnostics: toDiagnostics(printed, decks[0]?.title ?? results.title),
  };
}
