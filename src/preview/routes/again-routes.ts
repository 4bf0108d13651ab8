/** What the text of a lesson gives once more. Nothing is written: the page takes it as a change of its own. */
import { deriveAgain, otherDistractors } from '../../pipeline/derive-again.js';
import type { App } from '../create-app.js';
import type { Desk } from '../desk.js';
import type { DerivedAgain, Distractors, DistractorsAsked } from '../wire-again.js';

const maxLesson = 2 * 1024 * 1024;
// The whole article is analysed for each.
const config = { rateLimit: { max: 60, timeWindow: 60_000 } };
const lesson = { type: 'object' } as const;

export function addAgainRoutes(app: App, desk: Desk): void {
  app.post<{ Body: { lesson: unknown } }>(
    '/api/derive-again',
    {
      config,
      bodyLimit: maxLesson,
      schema: { body: { type: 'object', required: ['lesson'], properties: { lesson } } },
    },
    async ({ body }, reply): Promise<DerivedAgain> => {
      void reply.header('cache-control', 'no-store');
      return { lesson: deriveAgain(body.lesson, desk.stock().workshop) };
    },
  );
  app.post<{ Body: DistractorsAsked }>(
    '/api/distractors',
    {
      config,
      bodyLimit: maxLesson,
      schema: {
        body: {
          type: 'object',
          required: ['lesson', 'question', 'option'],
          properties: { lesson, question: { type: 'string' }, option: { type: 'integer' } },
        },
      },
    },
    async ({ body }, reply): Promise<Distractors> => {
      void reply.header('cache-control', 'no-store');
      return { texts: otherDistractors(body.lesson, body, desk.stock().workshop) };
    },
  );
}
