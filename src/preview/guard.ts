/**
 * Who may ask for what. A page of another site can make a browser send requests here, and a name
 * that leads to this machine can be anybody's: so the Host must be one of ours, and whatever changes
 * something must come from our own page.
 */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { sha256 } from '../core/digest.js';
import type { Problem } from '../core/problem.js';

export interface GuardOptions {
  /** Host names and addresses the server answers to, without the port. */
  readonly hosts: readonly string[];
  readonly port: number;
  /** Asked of everybody where other machines can reach the server. */
  readonly token?: string;
}

export interface Refusal {
  readonly status: 401 | 403 | 421;
  readonly problem: Problem;
}

interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/** Cookies know no ports: each server of a machine has one of its own. */
export const tokenCookie = (port: number) => `lessonpress_token_${port}`;

/** `undefined` where the request may go on. */
export function refusalOf({ method, headers }: Asked, options: GuardOptions): Refusal | undefined {
  const hosts = options.hosts.flatMap((host) =>
    options.port === 80 ? [host, `${host}:80`] : [`${host}:${options.port}`],
  );
  if (!hosts.includes((headers.host ?? '').toLowerCase())) {
    return {
      status: 421,
      problem: refused('the address it was sent to is not that of this server'),
    };
  }
  const { origin } = headers;
  const isOurs = hosts.some((host) => origin === `http://${host}`);
  const isReading = method === 'GET' || method === 'HEAD';
  const site = headers['sec-fetch-site'];
  if (origin === undefined ? !isReading : !isOurs) {
    return { status: 403, problem: refused('it did not come from the page of this server') };
  }
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isPageVisit(headers)) {
    return { status: 403, problem: refused('another site asked for it') };
  }
  if (options.token !== undefined && !hasToken(headers, options.token, options.port)) {
    return { status: 401, problem: noToken };
  }
  return undefined;
}

/** Somebody follows a link to the page, which changes nothing. */
function isPageVisit(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

function hasToken(headers: IncomingHttpHeaders, token: string, port: number): boolean {
  const name = `${tokenCookie(port)}=`;
  const given = (headers.cookie ?? '')
    .split(/; */)
    .find((part) => part.startsWith(name))
    ?.slice(name.length);
  return given !== undefined && isToken(given, token);
}

/** Takes the same time whatever was given. */
export function isToken(given: string, token: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(token)));
}

function refused(why: string): Problem {
  return {
    code: 'serve/refused',
    message: `The request was refused: ${why}.`,
    hint: 'Open the address that `lessonpress serve` printed.',
  };
}

const noToken: Problem = {
  code: 'serve/token',
  message: 'This server asks for its token.',
  hint: 'Open the whole address that `lessonpress serve` printed, with all that follows the `?`.',
};
