/** Decides which machines may be asked: public ones, and those the user named. */
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { KitError } from '../core/problem.js';

export interface Endpoint {
  readonly address: string;
  readonly family: 4 | 6;
}

/** `example.org` or `example.org:8080`; IPv6 in brackets. */
export type AllowedHosts = readonly string[];

/**
 * The addresses to connect to, one or more. A name is resolved here, once, and the caller connects
 * to what was checked, so that a second answer of the name server changes nothing. Throws `KitError` where any
 * of the addresses is not public and the host is not in `allowed`, or the name does not resolve.
 */
export async function resolveEndpoints(
  url: URL,
  allowed: AllowedHosts,
): Promise<readonly Endpoint[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const endpoints = isIP(host) === 0 ? await resolveName(host, url) : [endpointOf(host)];
  const hidden = endpoints.find(({ address }) => !isPublic(address));
  if (hidden !== undefined && !isAllowed(url, allowed)) throw refused(url, hidden.address);
  return endpoints;
}

/**
 * Only global unicast addresses (IANA special-purpose registries, by ipaddr.js). Loopback, private,
 * link-local, unspecified, multicast, v4-mapped, NAT64, 6to4 and Teredo ones are not public.
 */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast';
}

function isAllowed(url: URL, allowed: AllowedHosts): boolean {
  const names = [url.hostname, url.host, `${url.hostname}:${portOf(url)}`];
  return allowed.some((host) => names.includes(host.toLowerCase()));
}

function portOf(url: URL): string {
  return url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
}

async function resolveName(host: string, url: URL): Promise<readonly Endpoint[]> {
  try {
    const found = await lookup(host, { all: true });
    return found.map(({ address }) => endpointOf(address));
  } catch (cause) {
    throw unknownHost(url, cause);
  }
}

function endpointOf(address: string): Endpoint {
  return { address, family: isIP(address) === 6 ? 6 : 4 };
}

function refused(url: URL, address: string): KitError {
  const which = url.hostname === address ? url.host : `${url.host} (${address})`;
  return new KitError({
    code: 'io/address-refused',
    message: `${url.href} was not fetched: ${which} is not on the public internet but inside a private network or on this computer.`,
    hint: `If you trust it, allow it by name: --allow-host ${url.host}`,
    where: { source: url.href },
  });
}

function unknownHost(url: URL, cause?: unknown): KitError {
  return new KitError({
    code: 'io/fetch-failed',
    message: `${url.href} could not be fetched: there is no server of the name ${url.hostname}, or no connection to the internet.`,
    hint: 'Look for a slip in the address and check the connection, then try again.',
    where: { source: url.href },
    cause,
  });
}
