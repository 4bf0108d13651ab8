/** Lessons in any number, made from the sample ones: each with a slug and a title of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'lessons';

const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** The text of a definition without an error; `at` chooses the sample. */
export function sampleLesson(slug: string, title: string, at = 0): string {
  const sample = samples[at % samples.length] ?? '';
  return sample.replace(/^slug: .*$/m, `slug: ${slug}`).replace(/^title: .*$/m, `title: ${title}`);
}
