/** OPML: a list of feeds, with its folders flattened. */
import { parseOpml } from 'feedsmith';
import type { Diagnostic } from '../core/problem.js';
import type { StageResult } from '../core/stage.js';
import type { FeedReference, Ingested } from '../model/feed-item.js';
import type { FeedSource } from '../model/feed-source.js';
import { droppedLink } from './feed-diagnostics.js';
import { foldSpaces } from './feed-markup.js';
import { resolveAddress } from './resolve-address.js';

type Outline = NonNullable<NonNullable<ReturnType<typeof parseOpml>['body']>['outlines']>[number];

const maxDepth = 20;

/** Outlines without `xmlUrl` (includes, links) are no feeds and are passed over. */
export function readOpml(text: string, source: FeedSource): StageResult<Ingested> {
  const opml = parseOpml(text);
  const diagnostics: Diagnostic[] = [];
  const feeds = new Map<string, FeedReference>();
  for (const outline of flatten(opml.body?.outlines ?? [], 0)) {
    if (outline.xmlUrl === undefined) continue;
    const title = foldSpaces(outline.title ?? outline.text ?? outline.xmlUrl).slice(0, 300);
    const url = resolveAddress(outline.xmlUrl, [source.url]);
    if (url === undefined) diagnostics.push(droppedLink(source, title, outline.xmlUrl));
    else if (!feeds.has(url)) feeds.set(url, { title, url });
  }
  const title = opml.head?.title;
  return {
    value: { kind: 'list', feeds: [...feeds.values()], ...(title === undefined ? {} : { title }) },
    diagnostics,
  };
}

function flatten(outlines: readonly Outline[], depth: number): readonly Outline[] {
  if (depth > maxDepth) return [];
  return outlines.flatMap((outline) => [outline, ...flatten(outline.outlines ?? [], depth + 1)]);
}
