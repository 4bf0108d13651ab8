/** The documents of a lesson, to look at: whole pages for frames, and what changed since. */
import type { FastifyReply } from 'fastify';
import { notFound, type App } from '../create-app.js';
import { documentNamed, type Desk } from '../desk.js';
import { coverPage, framedPage, paperPage, type FramedPage } from '../framed-page.js';

interface Named {
  Params: { id: string; document: string };
}

export function addPreviewRoutes(app: App, desk: Desk): void {
  const follower = desk.house.pageFiles.find(({ name }) => name === 'follower.js');
  const script = Buffer.from(follower?.bytes ?? [])
    .toString('utf8')
    .trim();

  app.get<Named & { Querystring: { paper?: string } }>(
    '/preview/:id/:document',
    async (request, reply) => {
      const name = documentNamed(request.params.document);
      if (name === undefined) return notFound(reply);
      const lesson = await desk.shelf.take(request.params.id);
      const found = await desk.previews.page(lesson, name);
      if (found === undefined) return sendFrame(reply, nothingYet);
      const { html, etag } = found.page;
      const { paper } = request.query;
      void reply.header('x-preview', etag);
      return sendFrame(
        reply,
        paper === undefined ? framedPage(html, script) : paperPage(html, script),
      );
    },
  );

  app.get<{ Params: { id: string } }>('/cover/:id', async (request, reply) => {
    const lesson = await desk.shelf.take(request.params.id);
    const html = await desk.previews.cover(lesson);
    return sendFrame(reply, html === undefined ? nothingYet : coverPage(html));
  });

  app.get<Named & { Querystring: { from?: string } }>(
    '/api/lessons/:id/preview/:document',
    async (request, reply) => {
      const name = documentNamed(request.params.document);
      if (name === undefined) return notFound(reply);
      const lesson = await desk.shelf.take(request.params.id);
      void reply.header('cache-control', 'no-store');
      return desk.previews.change(lesson, name, request.query.from);
    },
  );
}

const nothingYet: FramedPage = {
  html: '<!doctype html><title>Nothing to show yet</title>',
  policy: "default-src 'none'; sandbox; frame-ancestors 'self'",
};

function sendFrame(reply: FastifyReply, { html, policy }: FramedPage) {
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html);
}
