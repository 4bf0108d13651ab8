/** The corpus of real feeds and pages beside the repository; tests skip visibly where it is missing. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const corpus = resolve('..', 'shared', 'corpus');

export const hasCorpus = existsSync(corpus);

export function corpusPath(...parts: readonly string[]): string {
  return join(corpus, ...parts);
}

/** Files right inside a folder of the corpus, by name; none without the corpus. */
export function corpusFiles(folder: string): readonly string[] {
  if (!hasCorpus) return [];
  return readdirSync(corpusPath(folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tsv'))
    .map(({ name }) => name)
    .sort();
}
