/** Which elements of a page hold no part of the article, by tag and by the usual names of classes. */
import { textOf, type DomElement } from './dom.js';
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

/** Class names and ids, word by word, of what stands around an article. */
const furniture = new RegExp(
  '(?:^|[\\s_-])(?:' +
    [
      'share|sharing|sharedaddy|addtoany|a2a|addthis|sociable|shariff|heateor|feedflare|sd-social',
      'social(?:[_-](?:links|buttons|icons|media|share|bar|sharing|tools|follow))?',
      'share_submission|share-(?:buttons|links|bar|tools)',
      'related(?:[_-](?:posts|articles|stories|links|content|items))?|jp-relatedposts|yarpp',
      'recommended|recirc|outbrain|taboola|read-?(?:more|next)|more-(?:from|stories)',
      'newsletter|subscribe|subscription|signup|sign-up|mailchimp|promo|paywall',
      'ad|ads|advert|advertisement|adsense|sponsor|sponsored',
      'author-?(?:bio|box|info|card|profile|description)|about-(?:the-)?author|bio',
      'breadcrumbs?|pagination|comments?|disqus|cookie|consent|skip-link|print-?only|hatnote',
      'wp-caption-text|(?:image|img|photo|media|figure)?-?caption(?:-text)?|captiontext|photo-?credit',
      'image-?credit|img-?credit|credit-?line|mw-editsection|reflist|navbox|infobox|toc|catlinks|thumbcaption|gallerytext|coordinates',
    ].join('|') +
    ')(?:$|[\\s_-])',
  'iu',
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

/** Whether the class or id of the element names something that stands around an article. */
export function isNamedFurniture(element: DomElement, own: number, total: number): boolean {
  if (own > FURNITURE_WORDS || own * 3 >= total) return false;
  if (/^(?:body|html|article|main|p|h[1-6]|blockquote)$/u.test(element.localName)) return false;
  return furniture.test(
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`,
  );
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
