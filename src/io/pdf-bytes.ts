/**
 * The same input gives the same PDF. What Chromium's PDFs hold of the moment and of the process
 * stands in plain text with a fixed width, so it is set in place and no offset moves.
 */

// The Info dictionary as Skia writes it, times in UTC.
const timestamp = /(\/(?:Creation|Mod)Date \(D:)\d{14}[+-]\d\d'\d\d'/g;
// Ids of table headers in the structure tree: numbers counted by the renderer since it started, in
// an order of its own.
const nodeId = /\(node\d{8}\)/g;
// The name tree of those ids (ISO 32000-2, 7.9.6), whose entries stand in order.
const nameTree =
  /\/Limits \[\(node\d{8}\) \(node\d{8}\)\](\s*)\/Names \[((?:\(node\d{8}\) \d+ 0 R ?)+)\]/g;

// A page's own dictionary, which Skia writes in plain text.
const pageObject = /\/Type\s*\/Page(?![A-Za-z])/g;

/** Pages of a PDF that Chromium made. */
export function countPages(pdf: Uint8Array): number {
  return Buffer.from(pdf).toString('latin1').match(pageObject)?.length ?? 0;
}

/** `date` is ISO 8601. Returns bytes of the same length. */
export function settlePdf(pdf: Uint8Array, date: string): Uint8Array {
  const moment = new Date(date);
  const known = Number.isNaN(moment.getTime()) ? new Date(0) : moment;
  const digits = known.toISOString().replace(/\D/g, '').slice(0, 14);
  const text = Buffer.from(pdf).toString('latin1');
  const ids = new Set(text.replace(nameTree, '').match(nodeId));
  const numbers = new Map([...ids].map((id, index) => [id, String(index + 1).padStart(8, '0')]));
  const settled = text
    .replace(timestamp, (_, key: string) => `${key}${digits}+00'00'`)
    .replace(nodeId, (id) => `(node${numbers.get(id) ?? ''})`)
    .replace(nameTree, (_, gap: string, entries: string) => inOrder(entries, gap));
  return Buffer.from(settled, 'latin1');
}

function inOrder(entries: string, gap: string): string {
  const each = (entries.match(/\(node\d{8}\) \d+ 0 R/g) ?? []).sort();
  const [first = '', last = first] = [each[0], each.at(-1)].map((entry) => entry?.split(' ')[0]);
  return `/Limits [${first} ${last}]${gap}/Names [${each.join(' ')}]`;
}

// A text string in UTF-16BE (ISO 32000-2, 7.9.2.2), as Skia writes titles of the outline.
const wideTitle = /\/Title <FEFF((?:[0-9A-F]{4})+)>/gi;

/**
 * Where a heading mixes directions, Chromium writes its parts into the outline from left to right, as
 * they stand on the page. `headings` hold them as they are read. Returns bytes of the same length.
 */
export function orderTitles(pdf: Uint8Array, headings: readonly string[]): Uint8Array {
  const texts = headings.map((text) => text.replace(/\s+/g, ' ').trim());
  const known = new Map(texts.map((text) => [lettersOf(text), text]));
  const text = Buffer.from(pdf).toString('latin1');
  const ordered = text.replace(wideTitle, (whole, hex: string) => {
    const title = Buffer.from(hex, 'hex').swap16().toString('utf16le');
    const read = known.get(lettersOf(title))?.padEnd(title.length);
    if (read?.length !== title.length) return whole;
    const bytes = Buffer.from(read, 'utf16le').swap16();
    return `/Title <FEFF${bytes.toString('hex').toUpperCase()}>`;
  });
  return Buffer.from(ordered, 'latin1');
}

/** The same for every order of them, whatever space is between. */
const lettersOf = (text: string) => Array.from(text.replace(/\s/g, '')).sort().join('');
