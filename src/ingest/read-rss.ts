/** RSS 0.9x and 2.0 by feedsmith, as a draft. */
import { parseRssFeed } from 'feedsmith';
import type { DraftFeed, DraftItem } from './draft-feed.js';
import { alternateLinks, maybe, named, people } from './draft-parts.js';

type RssFeed = ReturnType<typeof parseRssFeed<string>>;
type RssItem = NonNullable<RssFeed['items']>[number];

export function readRss(text: string, maxItems: number): DraftFeed {
  const feed = parseRssFeed(text, { maxItems });
  const links = [feed.link, ...alternateLinks(feed.atom?.links)];
  return {
    format: 'rss',
    links,
    items: (feed.items ?? []).map(readItem),
    ...named('title', maybe(feed.title ?? feed.dc?.titles?.[0] ?? feed.atom?.title?.value)),
    ...named('base', feed.xml?.base),
    ...named('language', feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang),
  };
}

function readItem(item: RssItem): DraftItem {
  const { dc, dcterms, guid } = item;
  const permalink = guid?.isPermaLink === false ? undefined : guid?.value;
  const description = item.description ?? dc?.descriptions?.[0];
  // RSS 2.0 has no other place for the whole article than the description.
  const content = item.content?.encoded ?? item.atom?.content?.value ?? description;
  const summary = description ?? item.atom?.summary?.value;
  const media = item.media?.description?.value;
  // Apple has given it up, but old podcasts have nothing else.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const episode = item.itunes?.summary;
  return {
    links: [item.link, ...alternateLinks(item.atom?.links), absolute(permalink)],
    dates: [
      item.pubDate,
      item.atom?.published,
      dcterms?.issued?.[0],
      dc?.dates?.[0],
      dcterms?.created?.[0],
      item.atom?.updated,
      dcterms?.modified?.[0],
    ],
    ...named('guid', guid?.value ?? item.atom?.id),
    ...named(
      'title',
      maybe(item.title ?? dc?.titles?.[0] ?? item.atom?.title?.value ?? item.media?.title?.value),
    ),
    ...named('base', item.xml?.base),
    ...named('author', readAuthor(item)),
    ...named('language', dc?.languages?.[0] ?? item.xml?.lang),
    ...named('content', maybe(content)),
    ...named('summary', maybe(summary ?? media ?? episode)),
  };
}

function readAuthor(item: RssItem): string | undefined {
  return (
    people(item.authors) ??
    people(item.dc?.creators) ??
    people(item.atom?.authors) ??
    item.itunes?.author
  );
}

/** A GUID is an address only where it is one: bare words must not be resolved against the site. */
function absolute(guid: string | undefined): string | undefined {
  return guid !== undefined && /^https?:\/\//i.test(guid) ? guid : undefined;
}
