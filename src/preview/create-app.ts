/** The server's frame: what holds for every request, before and after any route. */
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { catalogue, type Code } from '../core/catalogue.js';
import type { Log } from '../core/log.js';
import { KitError, type Problem } from '../core/problem.js';
import { toProblem } from '../pipeline/failure.js';
import { sendEntrance } from './entrance-page.js';
import { refusalOf, type GuardOptions } from './guard.js';
import { toRemark } from './remark.js';
import { sendTrouble } from './trouble-page.js';

export type App = FastifyInstance;

export interface Limits {
  readonly headersMs: number;
  readonly requestMs: number;
  readonly idleMs: number;
  /** A minute, from one machine. */
  readonly requests: number;
}

/** Far more requests than a class of pages asks for, and an end to a loop. */
const usualLimits: Limits = {
  headersMs: 10_000,
  requestMs: 30_000,
  idleMs: 120_000,
  requests: 6_000,
};
const maxBody = 64 * 1024;
const maxConnections = 2_000;

export async function createApp(
  guard: () => GuardOptions,
  log: Log,
  limits: Limits = usualLimits,
): Promise<App> {
  const app = Fastify({
    bodyLimit: maxBody,
    requestTimeout: limits.requestMs,
    connectionTimeout: limits.idleMs,
    keepAliveTimeout: 5_000,
    forceCloseConnections: true,
    http: {
      headersTimeout: limits.headersMs,
      connectionsCheckingInterval: Math.min(1_000, limits.headersMs),
    },
  });
  app.server.maxConnections = maxConnections;
  app.addHook('onRequest', async (request, reply) => {
    const refusal = refusalOf({ method: request.method, headers: request.headers }, guard());
    if (refusal === undefined) return;
    if (refusal.status !== 401) return sendProblem(reply, refusal.problem, refusal.status);
    // The page's own route looks at a token in its address.
    if (request.method === 'GET' && request.url.startsWith('/?token=')) return;
    await (isPerson(request) ? sendEntrance(reply) : sendProblem(reply, refusal.problem, 401));
  });
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await app.register(rateLimit, { max: limits.requests, timeWindow: 60_000 });
  app.setNotFoundHandler((_, reply) => notFound(reply));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { problem, status } = explain(error);
    if (status >= 500) log.warn(`${problem.message} [${problem.code}]`);
    return isPerson(request)
      ? sendTrouble(reply, problem, status)
      : sendProblem(reply, problem, status);
  });
  return app;
}

/** What the page itself may do: its own files, nothing from elsewhere, no script in the text. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** A link was followed, in a tab of its own too: whoever reads the answer is no program. */
export function isPerson({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') === true;
}

export async function sendProblem(
  reply: FastifyReply,
  problem: Problem,
  status: number,
): Promise<void> {
  await reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json')
    .send(JSON.stringify({ problem: toRemark(problem) }));
}

export function notFound(reply: FastifyReply): Promise<void> {
  return sendProblem(reply, notHere, 404);
}

const notHere: Problem = {
  code: 'serve/refused',
  message: 'There is nothing at this address.',
  hint: 'Go back to the library.',
};

function explain(error: FastifyError): { problem: Problem; status: number } {
  if (error instanceof KitError) {
    return { problem: error.problem, status: statusOf(error.problem.code) };
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) return { problem: toProblem(error), status };
  const message =
    status === 413
      ? 'What was sent is larger than is taken at once.'
      : status === 429
        ? 'Too many requests came in a short time.'
        : 'The request could not be read.';
  const hint = 'Load the page anew and try again; a large text goes in smaller pieces.';
  return { problem: { code: 'serve/refused', message, hint }, status };
}

function statusOf(code: Code): number {
  if (code === 'io/no-such-lesson') return 404;
  if (/^serve\/(?:changed-on-disk|base-unknown|no-listing|at-work)$/.test(code)) return 409;
  return catalogue[code].exit === 6 ? 500 : 422;
}
