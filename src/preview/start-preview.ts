/** Starts the preview server and says where it is. */
import { randomBytes } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { KitError } from '../core/problem.js';
import { createApp, type Limits } from './create-app.js';
import { openDesk } from './desk.js';
import type { GuardOptions } from './guard.js';
import type { House } from './house.js';
import { addAgainRoutes } from './routes/again-routes.js';
import { addEditRoutes } from './routes/edit-routes.js';
import { addFeedRoutes } from './routes/feed-routes.js';
import { addKitRoutes } from './routes/kit-routes.js';
import { addLessonRoutes } from './routes/lesson-routes.js';
import { addPageRoutes } from './routes/page-routes.js';
import { addPreviewRoutes } from './routes/preview-routes.js';
import { addTemplateRoutes } from './routes/template-routes.js';

export interface PreviewOptions {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly limits?: Limits;
}

export interface PreviewServer extends AsyncDisposable {
  /** For a browser on this machine; carries the token where there is one. */
  readonly address: string;
  readonly port: number;
  readonly token?: string;
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

export function isLoopback(host: string): boolean {
  return loopback.test(host);
}

/** Throws `KitError` (exit 6) where the port is taken or the address cannot be listened at. */
export async function startPreview(house: House, options: PreviewOptions): Promise<PreviewServer> {
  const { host } = options;
  const token = isLoopback(host) ? undefined : randomBytes(18).toString('base64url');
  const guard: GuardOptions & { port: number } = {
    hosts: hostsOf(host),
    port: options.port,
    ...(token !== undefined && { token }),
  };
  const desk = await openDesk(house);
  try {
    const app = await createApp(() => guard, desk.stock().workshop.log, options.limits);
    addPageRoutes(app, house.pageFiles, () => guard);
    addLessonRoutes(app, desk);
    addEditRoutes(app, desk);
    addAgainRoutes(app, desk);
    addPreviewRoutes(app, desk);
    addKitRoutes(app, desk);
    addTemplateRoutes(app, desk);
    await app.register((feeds, _, done) => {
      addFeedRoutes(feeds, desk);
      done();
    });
    await app.listen({ host, port: options.port }).catch((error: unknown) => {
      throw listenProblem(error, options);
    });
    const bound = app.server.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : options.port;
    Object.assign(guard, { port });
    return {
      port,
      address: `http://${shownHost(host)}:${port}/${token === undefined ? '' : `?token=${token}`}`,
      ...(token !== undefined && { token }),
      [Symbol.asyncDispose]: async () => {
        await desk[Symbol.asyncDispose]();
        await app.close();
      },
    };
  } catch (error) {
    await desk[Symbol.asyncDispose]();
    throw error;
  }
}

/** What a browser may call the server: an unknown name that leads here is somebody else's. */
function hostsOf(host: string): string[] {
  const own = ['localhost', '127.0.0.1', '[::1]'];
  if (isLoopback(host)) return [...new Set([...own, bracketed(host)])];
  const isAny = host === '0.0.0.0' || host === '::';
  const addresses = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).map(({ address }) => bracketed(address.replace(/%.*$/, ''))),
  );
  return [...own, ...(isAny ? addresses : [bracketed(host.toLowerCase())])];
}

const bracketed = (host: string) => (host.includes(':') ? `[${host}]` : host);

function shownHost(host: string): string {
  if (host !== '0.0.0.0' && host !== '::') return bracketed(host);
  const [outward] = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  return outward?.address ?? '127.0.0.1';
}

function listenProblem(error: unknown, { host, port }: PreviewOptions): KitError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new KitError({
      code: 'serve/port-in-use',
      message: `Port ${port} is in use by another program.`,
      hint: `Perhaps Lessonpress runs already: see http://${shownHost(host)}:${port}/. Or take another port with --port.`,
      cause: error,
    });
  }
  return new KitError({
    code: 'serve/listen-failed',
    message: `The server could not listen at ${host}, port ${port} (${code ?? message}).`,
    hint: 'Leave --host out to serve this machine alone, and take a --port above 1023.',
    cause: error,
  });
}
