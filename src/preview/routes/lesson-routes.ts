/** The library and its lessons, to read. */
import type { App } from '../create-app.js';
import type { Desk } from '../desk.js';
import { documentLinks } from '../document-links.js';
import { toState } from '../shelved-lesson.js';
import type { Library } from '../wire.js';

export function addLessonRoutes(app: App, desk: Desk): void {
  app.get('/api/library', async (_, reply) => {
    const library: Library = {
      folder: desk.house.folder,
      lessons: desk.shelf.cards(),
      documents: documentLinks,
    };
    return reply.header('cache-control', 'no-store').send(library);
  });
  app.get<{ Params: { id: string } }>('/api/lessons/:id', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    return toState(await desk.shelf.take(request.params.id), desk.house.folder);
  });
  app.get('/api/events', async (request, reply) => {
    if (request.headers.accept?.includes('text/event-stream') !== true)
      return reply.code(406).send();
    const headers = Object.fromEntries(
      Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]),
    );
    reply.hijack();
    if (!desk.hub.add(reply.raw, headers)) reply.raw.writeHead(503, headers).end();
  });
}
