/** The name of the newspaper, site or blog, without the section behind or before it. */

const sections = new RegExp(
  `^(?:(?:the )?(?:${[
    'world|international|national|local|uk|us|u\\.s\\.|europe|asia|africa|americas?|middle east',
    'politics|business|economy|economics|finance|markets?|money|opinions?|comment|editorial|columnists?',
    'sports?|football|soccer|science|technology|tech|health|wellness|environment|climate|education',
    'culture|arts?|entertainment|books|film|music|food|travel|lifestyle|life|style|fashion|society|media',
    'news|latest|featured|headlines|top stories|breaking|home|home ?page|front ?pages?|all posts|all|posts|blog',
    'journal|articles?|stories|rss|feed|atom|public rss|most read|recent|updates?|archive|podcasts?',
    'nachrichten|politik|wirtschaft|sport|kultur|noticias|actualités|últimas notícias|notizie',
  ].join('|')})(?:\\s+(?:news|stories|articles|posts|section|feed|rss|headlines))*)$`,
  'iu',
);

function squash(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function host(url: string | undefined): string {
  if (!url || !URL.canParse(url)) return '';
  return squash(new URL(url).hostname.replace(/^(?:www|feeds?|rss|blogs?)\./u, ''));
}

const people =
  /\s(?:staff|news|newsroom|editors?|team|desk|reporters?|writers?|correspondents?|contributors?|online)$/iu;

/** Whether a name is the outlet itself or its staff: "The Courier", "Courier Staff". */
export function isOutlet(name: string, outlet: string | undefined): boolean {
  const own = squash(outlet ?? '');
  if (own === '') return false;
  const words = (text: string | undefined): number => text?.split(/\s+/u).length ?? 0;
  const isShort = words(outlet) > 1 && words(name) <= words(outlet) + 1;
  const plain = squash(name.replace(people, ''));
  return plain === own || (isShort && plain.includes(own));
}

/** "World – The Indian Express", "The Verge -  Front Pages", "Reuters: World News": the outlet. */
export function outletFromFeed(
  title: string | undefined,
  url: string | undefined,
): string | undefined {
  const whole = title?.replace(/\s+/gu, ' ').trim();
  if (!whole) return undefined;
  const parts = whole
    .split(/\s+[|–—»›·-]+\s+|\s*::\s*|:\s+/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length < 2) return sections.test(whole) ? (outletFromPage(url) ?? whole) : whole;
  const site = host(url);
  const named = parts.filter((part) => squash(part).length >= 3 && site.includes(squash(part)));
  if (named.length > 0) return named.sort((a, b) => b.length - a.length)[0];
  return parts.find((part) => !sections.test(part)) ?? whole;
}

/** As a page names its site; an address becomes its host. */
export function outletFromPage(name: string | undefined): string | undefined {
  const plain = name
    ?.replace(/\s+/gu, ' ')
    .trim()
    .split(/\s+\|\s+/u)[0];
  if (!plain) return undefined;
  const host = /^https?:/u.test(plain) && URL.canParse(plain) ? new URL(plain).hostname : plain;
  return host.length > 100 ? undefined : host.replace(/^www\./u, '');
}
