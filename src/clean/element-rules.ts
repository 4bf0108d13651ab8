/** Which elements of a page hold no part of the article, by tag and by the usual names of classes. */
import { textOf, type DomDocument, type DomElement } from './dom.js';
import { countWords } from './block.js';

const withoutText = new Set(
  (
    'script style noscript template iframe object embed applet svg canvas audio video picture img ' +
    'input button select textarea option datalist title head meta link base map area dialog nav ' +
    'menu rp rt annotation annotation-xml figcaption'
  ).split(' '),
);

const blocks = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

/** Class names and ids, word by word. */
function named(...names: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${names.join('|')})(?:$|[\\s_-])`, 'iu');
}

const captionNames = [
  'wp-caption-text|(?:image|img|photo|media|figure)?-?caption(?:-text)?|captiontext|thumbcaption',
  'gallerytext|(?:photo|image|img)-?(?:credit|source)|credits?|credit-?line',
];
const caption = named(...captionNames);

/** Of what stands around an article. */
const furniture = named(
  ...captionNames,
  'share|sharing|sharedaddy|addtoany|a2a|addthis|sociable|shariff|heateor|feedflare|sd-social',
  'social(?:[_-](?:links|buttons|icons|media|share|bar|sharing|tools|follow))?',
  'share_submission|share-(?:buttons|links|bar|tools)',
  'related(?:[_-](?:posts|articles|stories|links|content|items))?|jp-relatedposts|yarpp',
  'recommended|recirc|outbrain|taboola|read-?(?:more|next)|more-(?:from|stories)',
  'newsletter|subscribe|subscription|signup|sign-up|mailchimp|promo|paywall',
  'ad|ads|advert|advertisement|adsense|sponsor|sponsored',
  'author-?(?:bio|box|info|card|profile|description)|about-(?:the-)?author|bio',
  'breadcrumbs?|pagination|comments?|disqus|cookie|consent|skip-link|print-?only|hatnote',
  'mw-editsection|reflist|navbox|infobox|toc|catlinks|coordinates',
);

/** Furniture is short; more words than these are text whatever the class says. */
const FURNITURE_WORDS = 80;

export function isBlockElement(name: string): boolean {
  return blocks.has(name);
}

/** Whether the element is passed over with all it holds: `own` words of the `total` of the text. */
export function isLeftOut(element: DomElement, own: number, total: number): boolean {
  const name = element.localName;
  if (withoutText.has(name)) return true;
  if (name === 'sup') return isNoteMark(element);
  if (name === 'footer') return element.closest('blockquote') === null && own * 3 < total;
  if (name === 'aside') return own * 3 < total;
  // Pull quotes and framed pictures; a figure that holds the text itself is a broken page.
  if (name === 'figure') return own < FURNITURE_WORDS;
  return false;
}

function isNamed(element: DomElement, names: RegExp): boolean {
  if (/^(?:body|html|article|main|h[1-6]|blockquote)$/u.test(element.localName)) return false;
  return names.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
}

/** Whether the class or id of the element names something that stands around an article. */
export function isNamedFurniture(element: DomElement, own: number, total: number): boolean {
  return own <= FURNITURE_WORDS && own * 3 < total && isNamed(element, furniture);
}

/** Takes the captions out of a page, unless so much text is named one that it means something else. */
export function removeCaptions(document: DomDocument): void {
  const words = (element: DomElement): number => countWords(textOf(element));
  const captions = [...document.querySelectorAll('[class],[id]')].filter(
    (element) => isNamed(element, caption) && words(element) <= FURNITURE_WORDS,
  );
  const all = captions.reduce((sum, element) => sum + words(element), 0);
  if (all * 4 < words(document.body)) for (const element of captions) element.remove();
}

/** `[3]`, `12` or `[citation needed]` that leads to a note. */
function isNoteMark(sup: DomElement): boolean {
  const text = textOf(sup);
  const links =
    sup.querySelector('a') !== null ||
    /reference|noprint|footnote/iu.test(sup.getAttribute('class') ?? '');
  return (
    /^\[[^\]]{1,40}\](?:\[[^\]]{1,40}\])*$/u.test(text) ||
    (links && /^[\d*†‡a-z]{1,3}$/u.test(text))
  );
}

export type TableKind = 'data' | 'code' | 'layout';

/** Tables of figures are left out; tables that only place text on a page are read through. */
export function kindOfTable(table: DomElement): TableKind {
  if (/^(?:presentation|none)$/u.test(table.getAttribute('role') ?? '')) return 'layout';
  if (table.querySelector('table')) return 'layout';
  if (table.querySelector('pre')) return 'code';
  const cells = [...table.querySelectorAll('td,th')];
  if (cells.length <= 1 || [...table.querySelectorAll('tr')].length <= 1) return 'layout';
  if (table.querySelector('caption,th,thead')) return 'data';
  return cells.some((cell) => countWords(textOf(cell)) > 60) ? 'layout' : 'data';
}
