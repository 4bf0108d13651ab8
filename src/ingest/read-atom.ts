/** Atom 0.3 and 1.0 by feedsmith, as a draft. */
import { parseAtomFeed } from 'feedsmith';
import type { DraftFeed, DraftItem, Markup } from './draft-feed.js';
import { alternateLinks, named, people } from './draft-parts.js';

type AtomFeed = ReturnType<typeof parseAtomFeed<string>>;
type AtomEntry = NonNullable<AtomFeed['entries']>[number];

interface AtomText {
  readonly value?: string | undefined;
  readonly type?: string | undefined;
}

export function readAtom(text: string, maxItems: number): DraftFeed {
  const feed = parseAtomFeed(unpackBase64(text), { maxItems });
  return {
    format: 'atom',
    links: alternateLinks(feed.links),
    items: (feed.entries ?? []).map(readEntry),
    ...named('title', readText(feed.title)),
    ...named('base', feed.xml?.base),
    ...named('language', feed.xml?.lang ?? feed.dc?.languages?.[0]),
    ...named('author', people(feed.authors)),
  };
}

function readEntry(entry: AtomEntry): DraftItem {
  const { dc, dcterms, content } = entry;
  const base = content?.xml?.base ?? entry.xml?.base;
  const media = entry.media?.groups?.[0]?.description?.value;
  return {
    links: [...alternateLinks(entry.links), addressOf(entry.id)],
    dates: [entry.published, dcterms?.issued?.[0], entry.updated, dc?.dates?.[0]],
    ...named('guid', entry.id),
    ...named('title', readText(entry.title)),
    ...named('base', base),
    ...named(
      'author',
      people(entry.authors) ?? people(dc?.creators) ?? people(entry.source?.authors),
    ),
    ...named('language', content?.xml?.lang ?? entry.xml?.lang ?? dc?.languages?.[0]),
    ...named('content', readText(content)),
    ...named('summary', readText(entry.summary) ?? readText({ value: media })),
  };
}

/** What the type says (RFC 4287, sections 3.1.1 and 4.1.3.3); without one, feeds put in either. */
function readText(text: AtomText | undefined): Markup | undefined {
  if (text?.value === undefined) return undefined;
  const { value } = text;
  const type = text.type?.toLowerCase();
  if (type === undefined) return { value, kind: 'maybe' };
  if (type === 'text' || type === 'text/plain') return { value, kind: 'text' };
  if (/html|xml/.test(type)) return { value, kind: 'html' };
  return type.startsWith('text/') ? { value, kind: 'maybe' } : decodeBase64(value);
}

/** Atom 0.3 marked base64 by an attribute that the parser does not pass on. */
function unpackBase64(text: string): string {
  if (!/\smode=["']base64/.test(text)) return text;
  return text.replace(
    /(<(title|summary|content)\b[^<>]*?)\smode=(?:"base64"|'base64')([^<>]*>)([A-Za-z0-9+/=\s]*)(?=<\/\2>)/g,
    (_, open: string, _name: string, rest: string, packed: string) =>
      open + rest + escapeXml(Buffer.from(packed, 'base64').toString('utf8')),
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function decodeBase64(value: string): Markup | undefined {
  const packed = value.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return { value, kind: 'maybe' };
  const text = Buffer.from(packed, 'base64').toString('utf8');
  return text.includes('\uFFFD') ? undefined : { value: text, kind: 'maybe' };
}

function addressOf(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:\/\//i.test(id) ? id : undefined;
}
