/** Writes `lesson.schema.json` from the compiled program: run it after a change of the format. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lessonJsonSchema } from '../build/definition/lesson-json-schema.js';

writeFileSync(
  fileURLToPath(new URL('../lesson.schema.json', import.meta.url)),
  `${JSON.stringify(lessonJsonSchema(), null, 2)}\n`,
);
