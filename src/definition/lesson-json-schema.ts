/** The lesson format for editors, from the one schema there is. */
import * as z from 'zod';
import { lessonSchema } from '../model/lesson.js';

/** JSON Schema draft 2020-12 of a lesson as a person writes it, defaults left out. No `$id`. */
export function lessonJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(lessonSchema, {
    io: 'input',
    target: 'draft-2020-12',
  });
  return {
    $schema,
    title: 'Lessonpress lesson',
    description: 'A lesson: its article, vocabulary, questions and discussion prompts.',
    ...schema,
  };
}
