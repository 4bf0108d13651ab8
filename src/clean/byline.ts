/** Who wrote it: out of feeds, pages and the first words of the text. */

const particle = '(?:de|da|del|della|di|du|van|von|der|den|ten|bin|ibn|al|el|la|le|dos|y|und)';
const word = `(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)`;
const name = `${word}(?:\\s+(?:${particle}\\s+){0,2}${word}){0,4}`;
const names = `${name}(?:(?:\\s*[,&]\\s*|\\s+(?:and|y|e|et|und|en|och|og)\\s+)${name}){0,3}`;

const writes = new RegExp(`^(${names})\\s+(?:writes|reports|wrote|reported)\\s*:\\s+(?=\\S)`, 'u');
const by =
  /^(?:by|par|von|por|di|door|av|af|written by|posted by|reported by|story by)(?:\s*:\s*|\s+)/iu;
const namesAlone = new RegExp(`^(${names})(?:\\s*[,|–—•·-]\\s*.{0,80})?$`, 'u');
const namesAtFirst = new RegExp(
  `^(${names})(?=\\s*(?:[,|–—•·@(-]|\\d|(?:on|at|for|in|posted|updated|published)\\b|$))`,
  'u',
);
const outletWords =
  /\b(?:Times|Post|News|Guardian|Reuters|Press|Journal|Herald|Tribune|Telegraph|BBC|CNN|NPR|AP|AFP|Bloomberg|Magazine|Today|Observer|Gazette|Independent|Economist|Atlantic|Wire|Network|Report|Review|Daily|Weekly|Agency|Service|ProPublica|Politico|Intercept)\b|^The\s/u;

const nobody =
  /^(?:admin(?:istrator)?|root|unknown|anonymous|none|null|n\/a|authors?|editors?|webmaster|user\d*|follow author|noreply|wordpress|test)$/iu;

export interface OpeningByline {
  readonly byline?: string;
  readonly outlet?: string;
  /** The text after the byline. */
  readonly rest: string;
}

/** "Henry Farrell writes: ..." and, for a newspaper instead of a person, "The New York Times reports: ...". */
export function readOpening(text: string): OpeningByline {
  const match = writes.exec(text.slice(0, 240));
  const who = match?.[1];
  if (!match || !who) return { rest: text };
  const rest = text.slice(match[0].length);
  return outletWords.test(who) ? { outlet: who, rest } : { byline: who, rest };
}

const correspondents = /\s(?:envoyée?s? spécia|correspondant|enviad[ao]s? especial)[^]*$/iu;

function namesAfterBy(text: string, form: RegExp): string | undefined {
  const opening = text.length > 160 ? undefined : by.exec(text)?.[0];
  return opening && form.exec(text.slice(opening.length).replace(correspondents, ''))?.[1];
}

/** The names in a line such as "By Jane Roe and John Doe, Staff Writers"; else `undefined`. */
export function readBylineLine(text: string): string | undefined {
  return namesAfterBy(text, namesAlone);
}

/** The names in a line such as "By Jane Roe @janeroe on Monday"; else `undefined`. */
export function openingByline(text: string): string | undefined {
  return namesAfterBy(text, namesAtFirst);
}

/** `Ann Example, Staff Writer`, `Ann Example - AP`: what stands behind the names. */
const office =
  /(?:,| [-–—|]) (?:[\p{L}\p{N}&()-]+ ){0,5}(?:editors?|writers?|reporters?|correspondents?|columnists?|staff|contributors?|directors?|president|professors?|fellows?|analysts?|engineers?|technologists?|scientists?|CNN|BBC|AP|AFP|NPR|UPI|Reuters|Bloomberg|TODAY|Times|Post|News|Press|Magazine|Journal|Tribune|Herald)$/iu;

/** A name fit to print: no "By", no address, no date. `undefined` where no name is left. */
export function cleanByline(raw: string | undefined): string | undefined {
  if (!raw) return undefined;
  const inBrackets = /^\S+@\S+\s*\(([^)]+)\)\s*$/u.exec(raw.trim())?.[1];
  // On pages the line below the name is an office or a date.
  const line = (inBrackets ?? raw)
    .trim()
    .replace(/^(?:by|written by|posted by|author)\b[:\s]*/iu, '')
    .replace(/^(?:par|von|por|door)\s+(?=\p{Lu}\S*\s+\p{Lu})/iu, '')
    .split(/[\r\n]/u)[0];
  const plain = (line ?? '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\(?\bhttps?:\/\/\S*/giu, '')
    .replace(/\S+@\S+\.\S+/gu, '')
    // A date right behind the name, but no name such as W3C.
    .replace(/^(\p{L}[^\d]*?)(?:(?<=\p{Ll})|\s+)\d[^]*$/u, '$1')
    .replace(/\s\S+\.(?:com|org|net)\b[^]*$/iu, '')
    .replace(office, '')
    .replace(correspondents, '')
    .replace(/\s+(?:for|via|at|on)$/iu, '')
    .replace(/[\s,|–—·•(-]+$/u, '')
    .trim();
  // "Updated April 29, 2019" and the like are no names.
  const dated =
    /\b(?:updated|published|posted|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;
  const first = plain.split(/\s+\|\s+/u)[0] ?? plain;
  if (!/\p{L}{2}/u.test(first) || /^\d/.test(first) || first.length > 120) return undefined;
  // A site is no person either.
  const isSite = /^\S+\.\p{Ll}{2,}$/u.test(first) || /\bwww\./u.test(raw);
  return isSite || nobody.test(first) || dated.test(first) ? undefined : first;
}
