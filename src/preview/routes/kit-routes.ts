/** What a teacher takes along: PDFs and whole kits. */
import { notFound, type App } from '../create-app.js';
import { documentNamed, type Desk } from '../desk.js';
import { zipKit } from '../kit-maker.js';
import { toRemark } from '../remark.js';

// A browser is started for these, so they are not to be had by the hundred.
const limit = { rateLimit: { max: 120, timeWindow: 60_000 } };

/** Of what could not be made, the page is told these. */
const mostTold = 3;

export function addKitRoutes(app: App, desk: Desk): void {
  app.get<{ Params: { id: string; document: string } }>(
    '/api/lessons/:id/pdf/:document',
    { config: limit },
    async (request, reply) => {
      const name = documentNamed(request.params.document);
      if (name === undefined) return notFound(reply);
      const lesson = await desk.shelf.take(request.params.id);
      const bytes = await desk.kits.pdf(lesson, name, desk.previews);
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `inline; filename="${name}.pdf"`)
        .type('application/pdf')
        .send(Buffer.from(bytes));
    },
  );

  app.get<{ Params: { id: string } }>(
    '/api/lessons/:id/kit.zip',
    { config: limit },
    async (request, reply) => {
      const kit = await desk.kits.kit(await desk.shelf.take(request.params.id));
      const lost = kit.diagnostics.filter(({ severity }) => severity === 'error');
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="${kit.slug}.zip"`)
        .header('x-lost', encodeURIComponent(JSON.stringify(lost.slice(0, mostTold).map(toRemark))))
        .type('application/zip')
        .send(Buffer.from(zipKit(kit)));
    },
  );
}
