/** Absolute http and https addresses, and no others. */

/**
 * The address as the URL standard writes it, resolved against the first usable base; without
 * name and password, which are nobody's business in a handout. `undefined` for other schemes and for
 * what is no address.
 */
export function resolveAddress(
  raw: string | undefined,
  bases: readonly (string | undefined)[],
): string | undefined {
  const text = raw?.trim() ?? '';
  if (text === '' || text.length > 4096 || /\s/.test(text)) return undefined;
  const direct = webAddress(text);
  if (direct !== undefined || /^[a-z][a-z\d+.-]*:/i.test(text)) return direct;
  return bases
    .map((base) => (webAddress(base) === undefined ? undefined : webAddress(text, base)))
    .find((address) => address !== undefined);
}

function webAddress(text: string | undefined, base?: string): string | undefined {
  if (text === undefined || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}
