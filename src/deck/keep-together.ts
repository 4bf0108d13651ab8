/** Where lines of a slide do not break: large type has few words to a line, and each break is seen. */

const tagOrCode = /<(pre|code)\b[^>]*>.*?<\/\1>|<[^>]*>/su;

/** Before a dash or a sign that ends something; behind a quotation that has just begun; in `paragraph 3.` */
const joint =
  / (?:(?=[-–—] |[»…]|[?!:;%](?:[\s<.,)]|$))|(?<=(?:«|[“‘„(]\p{L}{1,2}) )|(?<=\p{L} )(?=\d{1,4}(?:[.,;:?!)”»<](?!\d)|$)))/u;

const places = new RegExp(`${tagOrCode.source}|${joint.source}`, 'gsu');

/** HTML with such spaces as no-break spaces; tags and code stay as they are. */
export function keepTogether(html: string): string {
  return html.replace(places, (found) => (found === ' ' ? '\u00a0' : found));
}
