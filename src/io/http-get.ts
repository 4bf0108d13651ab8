/** Fetches one address: redirects by hand, each hop checked and pinned, within bytes and time. */
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { FetchLimits } from '../core/ports.js';
import { KitError } from '../core/problem.js';
import type { FeedSource } from '../model/feed-source.js';
import { resolveEndpoints, type AllowedHosts, type Endpoint } from './address-guard.js';
import { readBody } from './http-body.js';
import { badStatus, failed, notWeb, tooManyRedirects } from './http-problem.js';
import { untilAborted } from './until-aborted.js';

export interface HttpGetOptions {
  readonly limits: FetchLimits;
  readonly allowHosts: AllowedHosts;
  /** Product and version, for `User-Agent`. */
  readonly userAgent: string;
}

const maxRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * The body, decompressed, with the address it came from in the end. A name and password in the
 * address go to its own host alone. Throws `KitError`.
 */
export async function httpGet(address: string, options: HttpGetOptions): Promise<FeedSource> {
  const start = parseWebAddress(address);
  const signal = AbortSignal.timeout(options.limits.deadlineMs);
  const authorization = basicAuthorization(start);
  let url = withoutCredentials(start);
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const own = url.origin === start.origin ? authorization : undefined;
    const response = await send(url, own, options, signal);
    const next = redirectTarget(response, url);
    if (next === undefined) return receive(response, { address, url, options, signal });
    response.destroy();
    url = next;
  }
  throw tooManyRedirects(address, maxRedirects);
}

function parseWebAddress(address: string): URL {
  if (!URL.canParse(address)) throw notWeb(address);
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw notWeb(address);
  return url;
}

function basicAuthorization({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

function withoutCredentials(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  bare.hash = '';
  return bare;
}

async function send(
  url: URL,
  authorization: string | undefined,
  options: HttpGetOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  try {
    const endpoints = await untilAborted(resolveEndpoints(url, options.allowHosts), signal);
    return await open(url, {
      ...pin(endpoints),
      signal,
      headers: {
        'user-agent': options.userAgent,
        accept:
          'application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, */*;q=0.8',
        'accept-encoding': 'gzip, br',
        ...(authorization === undefined ? {} : { authorization }),
      },
    });
  } catch (cause) {
    throw cause instanceof KitError ? cause : failed(url.href, cause, options.limits);
  }
}

/** Connects to the addresses that were checked, whatever the name would resolve to by now. */
function pin(endpoints: readonly Endpoint[]): RequestOptions {
  return {
    agent: false,
    lookup: (_host, { all }, done) => {
      const [first] = endpoints;
      if (all === true) done(null, [...endpoints]);
      else done(null, first?.address ?? '', first?.family);
    },
  };
}

function open(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(url, options, resolve).on('error', reject).end();
  });
}

function redirectTarget(response: IncomingMessage, from: URL): URL | undefined {
  const { location } = response.headers;
  if (!redirects.has(response.statusCode ?? 0) || location === undefined) return undefined;
  if (!URL.canParse(location, from.href)) throw notWeb(location);
  return withoutCredentials(parseWebAddress(new URL(location, from).href));
}

interface Exchange {
  readonly address: string;
  readonly url: URL;
  readonly options: HttpGetOptions;
  readonly signal: AbortSignal;
}

async function receive(response: IncomingMessage, exchange: Exchange): Promise<FeedSource> {
  const { url, options, signal, address } = exchange;
  const status = response.statusCode ?? 0;
  if (status < 200 || status > 299) {
    response.destroy();
    throw badStatus(url.href, status);
  }
  const bytes = await readBody(response, url.href, options.limits, signal);
  const [type = '', ...parameters] = (response.headers['content-type'] ?? '')
    .toLowerCase()
    .split(';');
  const charset = /charset\s*=\s*"?([^\s"]+)/.exec(parameters.join(';'))?.[1];
  return {
    name: address,
    bytes,
    url: url.href,
    ...(type.trim() === '' ? {} : { mediaType: type.trim() }),
    ...(charset === undefined ? {} : { charset }),
  };
}
