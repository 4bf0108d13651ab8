/** JSON with errors that name line and column, and with a bound on depth. */
import type { FeedSource } from '../model/feed-source.js';
import { placeAt } from './place-at.js';
import { refuse } from './refuse.js';

const maxDepth = 100;

export function parseJson(text: string, source: FeedSource): unknown {
  const deep = tooDeepAt(text);
  if (deep !== undefined)
    throw refuse('ingest/malformed', source, {
      why: `nests its values more than ${maxDepth} deep`,
      hint: 'This is not a feed that a reader could use. Take another source.',
      place: placeAt(text, deep),
    });
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const { why, offset } = explain(cause as SyntaxError, text);
    throw refuse(
      'ingest/malformed',
      source,
      {
        why: `is broken JSON: ${why}`,
        hint: 'Download it again; if the error stays, tell the owner of the site.',
        place: placeAt(text, offset),
      },
      cause,
    );
  }
}

/** V8 names the offset of a stray character, and nothing where the text just ends. */
function explain(error: SyntaxError, text: string): { why: string; offset: number } {
  const position = /at position (\d+)/.exec(error.message)?.[1];
  if (position === undefined || Number(position) >= text.length)
    return { why: 'it ends in the middle of a value', offset: text.length };
  const offset = Number(position);
  const found = text.slice(offset, offset + 1);
  if (found === '\n') return { why: 'a text is not closed before the line ends', offset };
  return { why: `${JSON.stringify(found)} cannot stand here`, offset };
}

function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '\\' && quoted) at += 1;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === '[' || letter === '{')) depth += 1;
    else if (!quoted && (letter === ']' || letter === '}')) depth -= 1;
    if (depth > maxDepth) return at;
  }
  return undefined;
}
