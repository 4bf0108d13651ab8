/** The first stage: bytes of any format become a feed with items, or a list of feeds. */
import { shellWord } from '../core/own-command.js';
import type { StageResult } from '../core/stage.js';
import type { Feed, Ingested } from '../model/feed-item.js';
import type { FeedSource } from '../model/feed-source.js';
import { buildFeed, maxItems } from './build-feed.js';
import { decodeBytes } from './decode-bytes.js';
import { detectFormat, type DetectedFormat } from './detect-format.js';
import type { DraftFeed } from './draft-feed.js';
import { readAtom } from './read-atom.js';
import { readJson } from './read-json.js';
import { readMarkdown } from './read-markdown.js';
import { readOpml } from './read-opml.js';
import { readPage } from './read-page.js';
import { readRdf } from './read-rdf.js';
import { readRss } from './read-rss.js';
import { readText } from './read-text.js';
import { readXml } from './read-xml.js';
import { refuse } from './refuse.js';

/**
 * Items stand in the order of the source. Bodies are as the source gave them, active content
 * included. Throws `KitError` where the source is binary, empty, too large, of an unknown format, or
 * too broken to give a single item.
 */
export function ingest(source: FeedSource): StageResult<Ingested> {
  const decoded = decodeBytes(source);
  const { value, diagnostics } = read(decoded.text, source);
  return { value, diagnostics: [...decoded.diagnostics, ...diagnostics] };
}

const nothing = {
  why: 'is empty: there is no text in it',
  hint: 'Look whether the download ended early, and try again.',
};

function read(text: string, source: FeedSource): StageResult<Ingested> {
  const detected = detectFormat(text);
  switch (detected.format) {
    case 'rss':
      return readXml(text, source, (xml) => asFeed(readRss(xml, maxItems + 1), source));
    case 'atom':
      return readXml(text, source, (xml) => asFeed(readAtom(xml, maxItems + 1), source));
    case 'rdf':
      return readXml(text, source, (xml) => asFeed(readRdf(xml, maxItems + 1), source));
    case 'opml':
      return readXml(text, source, (xml) => readOpml(xml, source));
    case 'json':
      return asFeed(readJson(text, source, maxItems + 1), source);
    case 'page':
      return asFeed(readPage(text), source);
    case 'markdown':
      return asFeed(readMarkdown(text), source);
    case 'text':
      return asFeed(readText(text), source);
    case 'lesson':
      throw refuse('ingest/lesson', source, {
        why: 'is a lesson already, and lessons are made of articles',
        hint: `Make its kit with: lessonpress build ${shellWord(source.name)}`,
      });
    case 'nothing':
      throw refuse('ingest/empty', source, nothing);
    case 'other-xml': {
      // Archives wrap pages into elements of their own.
      const page = text.search(/<html[\s>]/i);
      if (page >= 0) return asFeed(readPage(text.slice(page)), source);
      throw refuse('ingest/not-a-feed', source, unknownXml(detected));
    }
  }
}

function asFeed(draft: DraftFeed, source: FeedSource): StageResult<Ingested> {
  const { value: feed, diagnostics } = buildFeed(withAddress(draft, source), source);
  return { value: { kind: 'feed', feed }, diagnostics };
}

/** A page or text that was fetched is to be found where it was fetched. */
function withAddress(draft: DraftFeed, source: FeedSource): DraftFeed {
  const single: readonly Feed['format'][] = ['page', 'markdown', 'text'];
  if (!single.includes(draft.format) || source.url === undefined) return draft;
  const { url } = source;
  return { ...draft, items: draft.items.map((item) => ({ ...item, links: [...item.links, url] })) };
}

function unknownXml({ root }: DetectedFormat): { why: string; hint: string } {
  return {
    why: `is XML, but no feed: its outermost element is <${root ?? '?'}>`,
    hint: 'A feed begins with <rss>, <feed>, <rdf:RDF> or <opml>. Look for the address of the feed on the site.',
  };
}
