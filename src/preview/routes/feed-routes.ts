/** New lessons from a feed: what it holds, the feeds that are kept, and the making of lessons. */
import type { FastifyReply } from 'fastify';
import type { App } from '../create-app.js';
import { DerivationRun } from '../derivation-run.js';
import type { Desk } from '../desk.js';
import { FeedListings } from '../feed-listings.js';
import { FeedShelf } from '../feed-shelf.js';
import type { CurrentDerivation, KeptFeed } from '../wire-feed.js';

/** As large as the commands take a source. */
const maxFile = 20 * 1024 * 1024;
// Another server is asked for these, or much is read.
const limit = { rateLimit: { max: 60, timeWindow: 60_000 } };

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const webAddress = { ...text(2_000), pattern: '^https?://' };
const object = (properties: Readonly<Record<string, object>>, required: readonly string[]) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

export function addFeedRoutes(app: App, desk: Desk): void {
  app.addHook('onRequest', async (_, reply) => {
    void reply.header('cache-control', 'no-store');
  });
  addSourceRoutes(app, new FeedListings(desk), desk);
  addShelfRoutes(app, new FeedShelf(desk.house.feeds));
}

function addSourceRoutes(app: App, listings: FeedListings, desk: Desk): void {
  app.post<{ Body: { address: string } }>(
    '/api/sources',
    { config: limit, schema: { body: object({ address: text(2_000) }, ['address']) } },
    (request, reply) => whileWaitedFor(reply, (left) => listings.fetch(request.body.address, left)),
  );
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: maxFile },
    (_, body, done) => {
      done(null, body);
    },
  );
  app.post<{ Body: Buffer; Querystring: { name?: string } }>(
    '/api/sources/file',
    { config: limit, bodyLimit: maxFile },
    (request, reply) => {
      const name = fileName(request.query.name);
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      return whileWaitedFor(reply, (left) => listings.read(name, bytes, left));
    },
  );
  addDerivationRoutes(app, listings, desk);
}

function addDerivationRoutes(app: App, listings: FeedListings, desk: Desk): void {
  const run = new DerivationRun(desk);
  app.addHook('onClose', () => run[Symbol.asyncDispose]());
  const current = (): CurrentDerivation => ({ derivation: run.state ?? null });
  app.get('/api/derivation', current);
  app.delete('/api/derivation', () => {
    run.stop();
    return current();
  });
  const items = { type: 'array', minItems: 1, maxItems: 200, items: { type: 'integer' } };
  app.post<{ Body: { listing: string; items: number[]; replace?: boolean } }>(
    '/api/derivation',
    {
      schema: {
        body: object({ listing: text(100), items, replace: { type: 'boolean' } }, [
          'listing',
          'items',
        ]),
      },
    },
    (request): CurrentDerivation => {
      const { listing, items: numbers, replace = false } = request.body;
      const overwrite = replace ? 'force' : 'never';
      return {
        derivation: run.start({ listing, items: listings.take(listing, numbers), overwrite }),
      };
    },
  );
}

function addShelfRoutes(app: App, shelf: FeedShelf): void {
  const feed = object({ title: text(300), url: webAddress }, ['title', 'url']);
  const feeds = { type: 'array', minItems: 1, maxItems: 200, items: feed };
  app.get('/api/feeds', () => shelf.all());
  app.post<{ Body: { feeds: KeptFeed[] } }>(
    '/api/feeds',
    { schema: { body: object({ feeds }, ['feeds']) } },
    (request) => shelf.keep(request.body.feeds),
  );
  app.post<{ Body: { url: string } }>(
    '/api/feeds/drop',
    { schema: { body: object({ url: text(2_000) }, ['url']) } },
    (request) => shelf.drop(request.body.url),
  );
}

/** Stops when whoever asked has gone: nothing is fetched for nobody. */
async function whileWaitedFor<T>(
  reply: FastifyReply,
  work: (left: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const left = new AbortController();
  reply.raw.on('close', () => {
    if (!reply.raw.writableEnded) left.abort();
  });
  try {
    return await work(left.signal);
  } catch (error) {
    if (!left.signal.aborted) throw error;
    reply.hijack();
    return undefined;
  }
}

/** For people to read; it is never opened. */
function fileName(given = ''): string {
  const name = given.replace(/[\p{C}\p{Zl}\p{Zp}/\\]/gu, '').slice(0, 200);
  return name === '' ? 'the file' : name;
}
