/** Changes of a lesson. The server keeps no edit of its own: what is saved stands in the file. */
import pLimit from 'p-limit';
import { formatForEditors, rewriteLesson } from '../../pipeline/edit-lesson.js';
import { type App } from '../create-app.js';
import type { Desk } from '../desk.js';
import { toRemark } from '../remark.js';
import { toState } from '../shelved-lesson.js';
import type { Rewrite, Saving } from '../wire.js';

/** Twenty times the usual lesson: the cap of other requests is below that of a long article. */
const maxText = 1024 * 1024;

const savingSchema = {
  type: 'object',
  required: ['base', 'text'],
  properties: { base: { type: 'string' }, text: { type: 'string' } },
} as const;

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
        const { base, text } = request.body;
        const there = await desk.shelf.take(id);
        if (there.text === text) return toState(there, folder);
        if (there.version !== base) {
          const problem = toRemark({
            code: 'serve/changed-on-disk',
            message: `${there.path} has changed on the disk meanwhile.`,
            hint: 'See what changed, then choose which text is to stand.',
            where: { file: there.path },
          });
          return reply.code(409).send({ problem, theirs: toState(there, folder) });
        }
        const written = await desk.shelf.write(id, text);
        desk.told(id, written.version, request.headers['x-page']);
        return toState(written, folder);
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
