/** What a page says about itself: outlet, author, date, language, address. */
import { textOf, type DomDocument } from './dom.js';

export interface PageFacts {
  readonly documentTitle?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  /** ISO 8601 in UTC. */
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
  /** The page asks the browser to go on to another address. */
  readonly redirects: boolean;
}

function meta(document: DomDocument, ...names: string[]): string | undefined {
  for (const name of names) {
    const selector = ['property', 'name', 'itemprop', 'http-equiv']
      .map((attribute) => `meta[${attribute}="${name}"]`)
      .join(',');
    const content = document.querySelector(selector)?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
}

/** A day without a time is taken at midnight UTC, a time without a zone as UTC. */
export function toUtc(date: string | undefined): string | undefined {
  const match =
    /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/u.exec(
      date?.trim() ?? '',
    );
  if (!match) return undefined;
  const [, year = '', month = '', day = '', time = '00:00', offset = 'Z'] = match;
  const zone = offset.replace(/^([+-]\d\d)(\d\d)$/u, '$1:$2');
  const parsed = new Date(`${year}-${month}-${day}T${time}${zone}`);
  return Number.isNaN(parsed.getTime()) ? undefined : parsed.toISOString();
}

function httpUrl(address: string | undefined | null): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  return /^https?:$/u.test(new URL(address).protocol) ? address : undefined;
}

function findUrl(document: DomDocument): string | undefined {
  return (
    httpUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    httpUrl(meta(document, 'og:url'))
  );
}

const dateNames = [
  ...['article:published_time', 'article:published', 'datePublished', 'parsely-pub-date'],
  ...['dc.date', 'date', 'pdate', 'pubdate', 'publishdate', 'publishDate', 'publish-date'],
];

/** As the head tells it; else as the text is marked up; else the day in the page's address. */
function findDate(document: DomDocument): string | undefined {
  const marked = document.querySelector('[itemprop="datePublished"]');
  const times = [...document.querySelectorAll('time[datetime]')];
  // Several of them outside of an article are those of other articles.
  const time =
    document.querySelector('article time[datetime]') ?? (times.length === 1 ? times[0] : undefined);
  const told = [
    meta(document, ...dateNames),
    ...['content', 'datetime', 'title'].map((name) => marked?.getAttribute(name)),
    time?.getAttribute('datetime'),
    /\/(\d{4}\/\d\d\/\d\d)\//u.exec(findUrl(document) ?? '')?.[1]?.replaceAll('/', '-'),
  ];
  return told.map((date) => toUtc(date ?? undefined)).find((date) => date !== undefined);
}

/** Signs between a title and the name of its site, which may stand at either end. */
const behind = /\s+[|–—»«·•:-]+\s/u;

/** Without the name of the site, where a heading or the title of the document stands without it. */
function findTitle(document: DomDocument, documentTitle: string): string | undefined {
  const told = meta(document, 'og:title', 'twitter:title', 'dc.title');
  const whole = told?.replace(/\s+/gu, ' ') ?? documentTitle;
  const alone = [documentTitle, ...[...document.querySelectorAll('h1')].map(textOf)].find(
    (text) => text.length >= 12 && isWithoutName(text, whole),
  );
  return alone ?? told;
}

function isWithoutName(text: string, whole: string): boolean {
  if (text.length < whole.length / 3 || text === whole) return false;
  const rest = whole.startsWith(text)
    ? `${whole.slice(text.length)} `
    : whole.endsWith(text) && whole.length < text.length * 1.5
      ? ` ${whole.slice(0, -text.length)}`
      : '';
  return behind.test(rest);
}

/** Reads the head of the page; call before anything is taken out of it. */
export function readPageFacts(document: DomDocument): PageFacts {
  const documentTitle = textOf(document.querySelector('title'));
  const facts = {
    documentTitle,
    title: findTitle(document, documentTitle),
    outlet: meta(document, 'og:site_name', 'application-name'),
    byline: meta(
      document,
      'author',
      'dc.creator',
      'dc:creator',
      'article:author',
      'parsely-author',
    ),
    published: findDate(document),
    language:
      document.documentElement.getAttribute('lang')?.trim() ?? meta(document, 'content-language'),
    url: findUrl(document),
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined && value !== '');
  return { ...Object.fromEntries(known), redirects: Boolean(meta(document, 'refresh')) };
}
