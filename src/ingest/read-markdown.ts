/**
 * An article in Markdown: front matter of plain `key: value` lines, and the first heading as title. The
 * outlet stands for the feed that it would come from.
 */
import type { DraftFeed } from './draft-feed.js';
import { maybe, named } from './draft-parts.js';

const maxHeading = 1000;

interface Titled {
  readonly title?: string;
  readonly body: string;
}

export function readMarkdown(text: string): DraftFeed {
  const { fields, rest } = splitFrontMatter(text.trimStart());
  const headed = takeHeading(rest);
  const title = fields['title'] ?? headed.title;
  return {
    format: 'markdown',
    links: [],
    ...named('language', fields['language'] ?? fields['lang']),
    ...named('title', maybe(fields['outlet'] ?? fields['site'] ?? fields['publisher'])),
    items: [
      {
        links: [fields['url'], fields['link'], fields['canonical']],
        dates: [fields['date'], fields['published']],
        content: {
          value: fields['title'] === undefined ? headed.body : rest.trim(),
          kind: 'markdown',
        },
        ...named('title', maybe(title)),
        ...named('author', fields['author']),
        ...named('summary', maybe(fields['description'] ?? fields['summary'])),
      },
    ],
  };
}

/** Front matter is read line by line and not as YAML, so that nothing in it can expand. */
function splitFrontMatter(text: string): {
  fields: Readonly<Record<string, string | undefined>>;
  rest: string;
} {
  const match = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (match === null) return { fields: {}, rest: text };
  const lines = (match[1] ?? '').split('\n');
  const pairs = lines.flatMap((line) => {
    const [, key, value] = /^([A-Za-z][\w-]*):[ \t]+([^&*[{|>!%@`].*)$/.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[key.toLowerCase(), unquote(value)]];
  });
  return {
    fields: Object.fromEntries(pairs) as Record<string, string>,
    rest: text.slice(match[0].length),
  };
}

function unquote(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}

/** The heading is the title and leaves the body, where it stands before any other text. */
function takeHeading(text: string): Titled {
  const start = text.trim();
  const first =
    /^#{1,6}[ \t]+([^\n]+)(?:\n|$)/.exec(start) ??
    /^([^\n]+)\n(?:={3,}|-{3,})[ \t]*(?:\n|$)/.exec(start);
  if (first !== null)
    return { body: start.slice(first[0].length).trim(), ...named('title', plain(first[1])) };
  const later = /\n#{1,6}[ \t]+([^\n]+)/.exec(start)?.[1];
  return { body: start, ...named('title', plain(later)) };
}

function plain(heading: string | undefined): string | undefined {
  return heading
    ?.slice(0, maxHeading)
    .replace(/\s#+\s*$/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*{1,3}|_{1,3}|`{1,3})(\S(?:.*?\S)?)\1/g, '$2')
    .trim();
}
