/** Small pieces that the readers of the feed formats share. */
import type { Markup } from './draft-feed.js';

/** `{ [key]: value }`, or nothing where there is no value. */
export function named<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

export function maybe(value: string | undefined): Markup | undefined {
  return value === undefined ? undefined : { value, kind: 'maybe' };
}

interface Link {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
  readonly type?: string | undefined;
}

/** Links to the thing itself, the HTML one first (RFC 4287, section 4.2.7.2). */
export function alternateLinks(
  links: readonly Link[] | undefined,
): readonly (string | undefined)[] {
  const alternate = (links ?? []).filter(
    ({ rel }) => rel === undefined || /(?:^|\/)alternate$/i.test(rel),
  );
  const html = alternate.filter(({ type }) => type === undefined || type.includes('html'));
  return [...html, ...alternate].map(({ href }) => href);
}

type Person = string | { readonly name?: string | undefined; readonly email?: string | undefined };

/** Names joined by commas; an address only where no name is given. */
export function people(persons: readonly Person[] | undefined): string | undefined {
  const names = (persons ?? [])
    .map((person) => (typeof person === 'string' ? person : (person.name ?? person.email)))
    .filter((name): name is string => name !== undefined && name.trim() !== '');
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}
