/** RSS 0.90 and 1.0 (RDF) by feedsmith, as a draft. */
import { parseRdfFeed } from 'feedsmith';
import type { DraftFeed, DraftItem } from './draft-feed.js';
import { alternateLinks, maybe, named, people } from './draft-parts.js';

type RdfFeed = ReturnType<typeof parseRdfFeed<string>>;
type RdfItem = NonNullable<RdfFeed['items']>[number];

export function readRdf(text: string, maxItems: number): DraftFeed {
  const feed = parseRdfFeed(text, { maxItems });
  return {
    format: 'rdf',
    links: [feed.link, ...alternateLinks(feed.atom?.links)],
    items: (feed.items ?? []).map(readItem),
    ...named('title', maybe(feed.title ?? feed.dc?.titles?.[0])),
    ...named('base', feed.xml?.base),
    ...named('language', feed.dc?.languages?.[0] ?? feed.xml?.lang),
    ...named('author', people(feed.dc?.creators)),
  };
}

function readItem(item: RdfItem): DraftItem {
  const { dc, dcterms } = item;
  return {
    links: [item.link, item.rdf?.about],
    dates: [dcterms?.issued?.[0], dc?.dates?.[0], dcterms?.created?.[0], dcterms?.modified?.[0]],
    ...named('guid', item.rdf?.about),
    ...named('title', maybe(item.title ?? dc?.titles?.[0])),
    ...named('base', item.xml?.base),
    ...named('author', people(dc?.creators)),
    ...named('language', dc?.languages?.[0] ?? item.xml?.lang),
    ...named('content', maybe(item.content?.encoded)),
    ...named('summary', maybe(item.description ?? dc?.descriptions?.[0])),
  };
}
