/** Takes the DOCTYPE out of XML before a parser sees it: entities are never declared, never fetched. */
import type { FeedSource } from '../model/feed-source.js';
import { placeAt } from './place-at.js';
import { refuse } from './refuse.js';

const prolog = /^\s*(?:(?:<\?[^>]*>|<!--[\s\S]*?-->)\s*)*/;
const longestEntity = 1000;
const longestDoctype = 128 * 1024;

/**
 * The text with its DOCTYPE blanked, lines kept. Throws `KitError` where the DOCTYPE declares what
 * only an attack needs: entities that are fetched, that hold other entities, or that are long.
 */
export function blankDoctype(text: string, source: FeedSource): string {
  const start = prolog.exec(text)?.[0].length ?? 0;
  if (!/^<!DOCTYPE/i.test(text.slice(start, start + 9))) return text;
  const end = endOfDoctype(text, start);
  if (end === undefined)
    throw refuse('ingest/malformed', source, {
      why: 'is broken XML: its DOCTYPE does not end, or is longer than any feed needs',
      hint: 'Download it again; if the error stays, tell the owner of the site.',
      place: placeAt(text, start),
    });
  const doctype = text.slice(start, end);
  refuseEntities(doctype, start, text, source);
  return text.slice(0, start) + doctype.replace(/[^\n]/g, ' ') + text.slice(end);
}

function endOfDoctype(text: string, start: number): number | undefined {
  const head = text.slice(start, start + longestDoctype);
  const marks = /"[^"]*"|'[^']*'|<!--[\s\S]*?(?:-->|$)|[<>[\]]/g;
  marks.lastIndex = 1;
  let depth = 1;
  for (let mark = marks.exec(head); mark !== null; mark = marks.exec(head)) {
    if (mark[0] === '<' || mark[0] === '[') depth += 1;
    else if (mark[0] === '>' || mark[0] === ']') depth -= 1;
    if (depth === 0) return start + mark.index + 1;
  }
  return undefined;
}

function refuseEntities(doctype: string, start: number, text: string, source: FeedSource): void {
  for (const { 0: declaration, index } of doctype.matchAll(
    /<!ENTITY\b(?:"[^"]*"|'[^']*'|[^>"'])*>?/gi,
  )) {
    const [, value = ''] = /["']([\s\S]*)["']/.exec(declaration) ?? [];
    const fetches = /<!ENTITY\s+(?:%|\S+\s+(?:SYSTEM|PUBLIC)\b)/i.test(declaration);
    const nests = /&(?!#|amp;|lt;|gt;|quot;|apos;)[^;\s]+;|%/.test(value);
    if (!fetches && !nests && value.length <= longestEntity) continue;
    throw refuse('ingest/entities', source, {
      why: 'declares entities as attacks on feed readers do: they are fetched from elsewhere or grow when they are expanded',
      hint: 'Do not use this source. A feed needs no entities of its own.',
      place: placeAt(text, start + index),
    });
  }
}
