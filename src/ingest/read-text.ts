/** An article as plain text: the first line is its title. */
import type { DraftFeed } from './draft-feed.js';

/** A first line longer than this is a paragraph, and the article has no title. */
const maxTitleLine = 200;

export function readText(text: string): DraftFeed {
  const [first = '', ...rest] = text.trim().split('\n');
  const body = rest.join('\n').trim();
  const titled = first.length <= maxTitleLine && body !== '';
  return {
    format: 'text',
    links: [],
    items: [
      {
        links: [],
        dates: [],
        content: { value: titled ? body : text.trim(), kind: 'text' },
        ...(titled ? { title: { value: first, kind: 'text' } } : {}),
      },
    ],
  };
}
