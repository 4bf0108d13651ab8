/** Finds what a page would load from outside: no output may ask the network for anything. */
import { Parser } from 'htmlparser2';
import { keptForText } from '../core/kept-for.js';

/** Attributes that make a browser fetch something, whatever the element, links aside. */
const loading: ReadonlySet<string> = new Set([
  'src',
  'srcset',
  'poster',
  'background',
  'data',
  'manifest',
  'action',
  'formaction',
]);
const linking: ReadonlySet<string> = new Set(['href', 'xlink:href']);
const links: ReadonlySet<string> = new Set(['a', 'area']);

/**
 * Every address in `html` that is neither `data:` nor a fragment and that a browser would go to of
 * its own accord. Where `a href="https://…"` leads is the reader's business.
 */
export function outsideResources(html: string): readonly string[] {
  const found: string[] = [];
  let tag = '';
  let css: string | undefined;
  // Nothing but attributes and styles is looked at, so neither tree nor tags are built.
  const parser = new Parser({
    onopentagname(name) {
      tag = name;
      if (tag === 'style') css = '';
    },
    onattribute(name, value) {
      if (name === 'style') found.push(...cssAddresses(value));
      else if (loading.has(name) || (linking.has(name) && !links.has(tag))) {
        if (!isInside(value)) found.push(`${tag} ${name}="${shorten(value)}"`);
      } else if (name === 'http-equiv' && tag === 'meta' && /refresh/i.test(value)) {
        found.push('meta http-equiv="refresh"');
      }
    },
    ontext(text) {
      if (css !== undefined) css += text;
    },
    onclosetag(name) {
      if (name !== 'style') return;
      found.push(...cssAddresses(css ?? ''));
      css = undefined;
    },
  });
  parser.end(html);
  return found;
}

/** Those of a style sheet, which is that of many pages. */
export const styleAddresses = keptForText(cssAddresses, 20);

/** A headline may speak of `url(…)`: as the string it is, whole between its own quotes, it loads nothing. */
const titleString = /--running-title:"(?!\s*(?:[a-z]+:)?\/\/)(?:\\[0-9a-f]{1,6} |[^"\\])*"/gi;

/** Addresses that a style would load: `url(…)`, `@import "…"`, `image-set("…")`, `src("…")`. */
function cssAddresses(css: string): readonly string[] {
  const plain = css
    .replace(titleString, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    );
  const functions = /\b(?:url|src|image-set)\(\s*(["']?)(.*?)\1\s*[),]/gis;
  const imports = /@import\s+(["'])(.*?)\1/gis;
  return [...plain.matchAll(functions), ...plain.matchAll(imports)]
    .map(([, , address = '']) => address)
    .filter((address) => !isInside(address))
    .map((address) => `style ${shorten(address)}`);
}

function isInside(address: string): boolean {
  return /^\s*(?:data:|#|$)/i.test(address);
}

function shorten(address: string): string {
  return address.length > 120 ? `${address.slice(0, 120)}…` : address;
}
