/** What can go wrong on the way to a page, told to a teacher. */
import type { Code } from '../core/catalogue.js';
import type { FetchLimits } from '../core/ports.js';
import { KitError } from '../core/problem.js';

export function notWeb(address: string): KitError {
  return refusal(
    'io/address-refused',
    address,
    'it is not an http or https address',
    'Give the address as it stands in the address bar of the browser, or save the page and name the file.',
  );
}

export function tooManyRedirects(address: string, limit: number): KitError {
  return refusal(
    'io/fetch-failed',
    address,
    `the server passed it on more than ${limit} times`,
    'Open the page in a browser and use the address it ends at.',
  );
}

export function badStatus(address: string, status: number): KitError {
  const [why, hint] = statuses.find(([from, to]) => status >= from && status <= to)?.[2] ?? [
    'the server gave no page',
    'Open the address in a browser, save the page and name the file instead.',
  ];
  return refusal('io/fetch-failed', address, `${why} (HTTP ${status})`, hint);
}

type Reason = readonly [why: string, hint: string];

const saveIt = 'Open it in a browser, save the page and name the file instead.';
const statuses: readonly (readonly [number, number, Reason])[] = [
  [401, 403, ['the server does not let programs or strangers read it', saveIt]],
  [404, 404, ['there is no such page', 'Look for a slip in the address.']],
  [410, 410, ['the page was taken down', 'Look for the article at another address.']],
  [429, 429, ['the server was asked too often', 'Wait some minutes and try again.']],
  [500, 599, ['the server has a fault', 'Try again later.']],
];

export function tooLarge(address: string, { maxBytes }: FetchLimits): KitError {
  return refusal(
    'io/too-large',
    address,
    `it is larger than ${(maxBytes / 1024 / 1024).toFixed(maxBytes < 1024 * 1024 ? 2 : 0)} MB`,
    'Take a feed with fewer items, or save the one article you want.',
  );
}

export function failed(address: string, cause: unknown, { deadlineMs }: FetchLimits): KitError {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'TimeoutError' || name === 'AbortError')
    return refusal(
      'io/timed-out',
      address,
      `it was not there after ${deadlineMs / 1000} seconds`,
      'Try again later, or save the page and name the file instead.',
      cause,
    );
  const code = (cause as { code?: unknown } | undefined)?.code;
  const detail = typeof code === 'string' ? ` (${code})` : '';
  return refusal(
    'io/fetch-failed',
    address,
    `the connection failed${detail}`,
    'Check the address and the connection, then try again.',
    cause,
  );
}

function refusal(
  code: Code,
  address: string,
  why: string,
  hint: string,
  cause?: unknown,
): KitError {
  return new KitError({
    code,
    message: `${address} was not fetched: ${why}.`,
    hint,
    where: { source: address },
    ...(cause === undefined ? {} : { cause }),
  });
}
