/** What a page says about itself: outlet, author, date, language, address. */
import { parseDate } from '../core/parse-date.js';
import { textOf, type DomDocument } from './dom.js';

export interface PageFacts {
  readonly documentTitle?: string;
  readonly title?: string;
  readonly byline?: string;
  /** The byline that stands beside the title. */
  readonly signed?: string;
  readonly outlet?: string;
  /** ISO 8601 in UTC. */
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
  /** What the page says of its article. */
  readonly description?: string;
  /** The page asks the browser to go on to another address. */
  readonly redirects: boolean;
}

/** What the head says, by the names of `property`, `name`, `itemprop` and `http-equiv` in small letters. */
function readMetas(document: DomDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

type Told = (...names: readonly string[]) => string | undefined;

function httpUrl(address: string | undefined | null): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  return /^https?:$/u.test(new URL(address).protocol) ? address : undefined;
}

function findUrl(document: DomDocument, told: Told): string | undefined {
  return (
    httpUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    httpUrl(told('og:url'))
  );
}

const dateNames = [
  ...['article:published_time', 'article:published', 'datepublished', 'parsely-pub-date'],
  ...['sailthru.date', 'dcterms.issued', 'dcterms.created', 'dcterms.date', 'dc.date.issued'],
  ...['dc.date', 'date', 'pdate', 'pub_date', 'pubdate', 'publishdate', 'publish-date'],
  ...['publish_date', 'publication_date', 'originalpublicationdate', 'article_date_original'],
];

/** `/2024/05/06/`, `/2024-5-6/` and `/2024/sport/05/06/`. */
const dayInAddress = /\/(\d{4})(?:\/[a-z_]+)?([/-])(\d\d?)\2(\d\d?)(?=[/-])/iu;

export function dateOf(told: string | null | undefined): string | undefined {
  return parseDate(told ?? '') ?? parseDate(told?.trim().slice(0, 10) ?? '');
}

/** As the head tells it; else as the text is marked up; else the day in the page's address. */
function findDate(document: DomDocument, told: Told, url = ''): string | undefined {
  const marked = document.querySelector(
    '[itemprop="datePublished"],[property="datePublished"],[property="dc:date"],.published[title]',
  );
  const times = [...document.querySelectorAll('time[datetime]')];
  // Several of them outside of an article are those of other articles.
  const time =
    document.querySelector('article time[datetime]') ?? (times.length === 1 ? times[0] : undefined);
  const day = dayInAddress.exec(url);
  const dates = [
    ...dateNames.map((name) => told(name)),
    ...['content', 'datetime', 'title'].map((name) => marked?.getAttribute(name)),
    time?.getAttribute('datetime'),
    day && [day[1], day[3], day[4]].join('-'),
  ];
  return dates.map(dateOf).find((date) => date !== undefined);
}

/** Signs between a title and the name of its site, which may stand at either end. */
const behind = /\s+[|–—»«·•:-]+\s/u;

/** Without the name of the site, where a heading or the title of the document stands without it. */
function findTitle(document: DomDocument, told: Told, documentTitle: string): string | undefined {
  const title = told('og:title', 'twitter:title', 'dc.title');
  const whole = title?.replace(/\s+/gu, ' ') ?? documentTitle;
  const alone = [documentTitle, ...[...document.querySelectorAll('h1')].map(textOf)].find(
    (text) => text.length >= 12 && isWithoutName(text, whole),
  );
  return alone ?? title;
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
  const metas = readMetas(document);
  const told: Told = (...names) =>
    names.map((name) => metas.get(name)).find((content) => content !== undefined);
  const documentTitle = textOf(document.querySelector('title'));
  const url = findUrl(document, told);
  const facts = {
    documentTitle,
    title: findTitle(document, told, documentTitle),
    outlet: told('og:site_name', 'application-name'),
    byline: told('author', 'dc.creator', 'dc:creator', 'article:author', 'parsely-author'),
    published: findDate(document, told, url),
    language: document.documentElement.getAttribute('lang')?.trim() ?? told('content-language'),
    url,
    description: told('og:description', 'description', 'twitter:description', 'dc.description'),
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined && value !== '');
  return { ...Object.fromEntries(known), redirects: metas.has('refresh') };
}
