/** Changes of a lesson. The server keeps no edit of its own: what is saved stands in the file. */
import pLimit from 'p-limit';
import { formatForEditors, rewriteLesson } from '../../pipeline/edit-lesson.js';
import { type App } from '../create-app.js';
import type { Desk } from '../desk.js';
import { maxText, savingSchema, saveText } from '../save-text.js';
import { toState } from '../shelved-lesson.js';
import type { Rewrite, Saving } from '../wire.js';

const rewriteSchema = {
  type: 'object',
  required: ['text', 'lesson'],
  properties: { text: { type: 'string' }, lesson: { type: 'object' } },
} as const;

export function addEditRoutes(app: App, desk: Desk): void {
  // Two pages that save at once: the second one sees what the first one wrote.
  const oneByOne = pLimit(1);
  const { folder } = desk.house;

  app.put<{ Params: { id: string }; Body: Saving; Headers: { 'x-page'?: string } }>(
    '/api/lessons/:id',
    { bodyLimit: maxText, schema: { body: savingSchema } },
    (request, reply) =>
      oneByOne(async () => {
        const { id } = request.params;
        const there = toState(await desk.shelf.take(id), folder);
        return saveText(reply, there, request.body, async () => {
          const written = await desk.shelf.write(id, request.body.text);
          desk.told(id, written.version, request.headers['x-page']);
          return toState(written, folder);
        });
      }),
  );

  app.post<{ Body: Rewrite }>(
    '/api/rewrite',
    { bodyLimit: 2 * maxText, schema: { body: rewriteSchema } },
    async ({ body }, reply) => {
      void reply.header('cache-control', 'no-store');
      return { text: rewriteLesson(body.text, body.lesson) };
    },
  );

  app.get('/api/lesson-schema', () => formatForEditors());
}
