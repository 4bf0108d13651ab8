/** What ingest tells a teacher about a source that could be read. */
import { diagnostic, type Diagnostic } from '../core/problem.js';
import type { FeedSource } from '../model/feed-source.js';

export function droppedLink(source: FeedSource, item: string, address: string): Diagnostic {
  return diagnostic('warning', {
    code: 'ingest/link',
    message: `The address "${shorten(address)}" of "${shorten(item)}" was left out: it is not an http or https address that can be followed.`,
    hint: 'Nothing is to be done, unless you need the link: then look the address up on the site.',
    where: { source: source.name, item: shorten(item) },
  });
}

export function strangeDate(source: FeedSource, item: string, date: string): Diagnostic {
  return diagnostic('info', {
    code: 'ingest/date',
    message: `"${shorten(item)}" is dated "${shorten(date)}", which is no day that an article can be from. It is treated as undated.`,
    hint: 'Write the date into the lesson if students need it.',
    where: { source: source.name, item: shorten(item) },
  });
}

export function doubleEscaped(source: FeedSource, item: string): Diagnostic {
  return diagnostic('info', {
    code: 'ingest/double-escaped',
    message: `The markup of "${shorten(item)}" was escaped twice in the feed and was unpacked once more.`,
    hint: 'Look whether the text reads well; the owner of the feed can repair it.',
    where: { source: source.name, item: shorten(item) },
  });
}

export function cutTitle(source: FeedSource, title: string): Diagnostic {
  return diagnostic('info', {
    code: 'ingest/title',
    message: `The title that begins "${shorten(title)}" was too long and was cut.`,
    hint: 'Write a shorter title into the lesson.',
    where: { source: source.name, item: shorten(title) },
  });
}

export function repeatedIds(source: FeedSource, dropped: number, renamed: number): Diagnostic {
  const parts = [
    ...(dropped === 0 ? [] : [`${dropped} repeat an item that is there already and were left out`]),
    ...(renamed === 0 ? [] : [`${renamed} differ from it and got an id of their own`]),
  ];
  return diagnostic('info', {
    code: 'ingest/repeated-id',
    message: `In ${source.name} several items share one id: ${parts.join('; ')}.`,
    hint: 'Run `lessonpress feed` to see the items as they are known here.',
    where: { source: source.name },
  });
}

export function noItems(source: FeedSource): Diagnostic {
  return diagnostic('warning', {
    code: 'ingest/no-items',
    message: `${source.name} is a feed, but there is no item in it.`,
    hint: 'Try again later, or look whether the site has another feed.',
    where: { source: source.name },
  });
}

export function itemLimit(source: FeedSource, limit: number): Diagnostic {
  return diagnostic('warning', {
    code: 'ingest/item-limit',
    message: `${source.name} has more than ${limit} items; the first ${limit} were read.`,
    hint: 'Name the item you want by its address instead.',
    where: { source: source.name },
  });
}

export function recovered(
  source: FeedSource,
  why: string,
  place: { readonly line: number; readonly column: number },
): Diagnostic {
  return diagnostic('warning', {
    code: 'ingest/malformed',
    message: `${source.name} breaks the rules of XML at line ${place.line}, column ${place.column}: ${why} What could be read was read.`,
    hint: 'Look whether items or parts of them are missing.',
    where: { source: source.name, ...place },
  });
}

const shownOfAKind = 3;

/** The first three of each code; the last of them says how many more there are. */
export function summarize(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const kinds = new Map<string, Diagnostic[]>();
  for (const item of diagnostics) {
    const kind = kinds.get(item.code) ?? [];
    kinds.set(item.code, kind);
    kind.push(item);
  }
  return [...kinds.values()].flatMap((kind) => {
    const more = kind.length - shownOfAKind;
    const last = kind[shownOfAKind - 1];
    if (more <= 0 || last === undefined) return kind;
    const message = `${last.message} The same holds for ${more} more.`;
    return [...kind.slice(0, shownOfAKind - 1), { ...last, message }];
  });
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
