/** A file of an article to its lesson, as `derive` makes it, for tests on real articles. */
import { readFileSync } from 'node:fs';
import { verifyQuestion } from '../check/verify-question.js';
import { cleanItem } from '../clean/clean-item.js';
import type { Tagger } from '../core/ports.js';
import { deriveLesson } from '../derive/derive-lesson.js';
import { ingest } from '../ingest/ingest.js';
import type { Lesson } from '../model/lesson.js';

/** Throws where the file holds no article. */
export function deriveFile(path: string, tagger: Tagger): Lesson {
  const { value } = ingest({ name: path, bytes: readFileSync(path) });
  const item = value.kind === 'feed' ? value.feed.items[0] : undefined;
  if (item === undefined) throw new TypeError(`There is no article in ${path}.`);
  const article = cleanItem(item, {}, { tagger }).value;
  const options = { slug: 'a', minutes: 45, program: 'test' };
  return deriveLesson(article, options, { tagger, verify: verifyQuestion }).value;
}
