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

// An item of the outline as Skia writes it, its title in ASCII or in UTF-16BE (ISO 32000-2, 7.9.2.2).
const outlineItem =
  /^(\d+) 0 obj\n<<\/Title (?:<FEFF([0-9A-F]+)>|\(((?:\\.|[^\\()])*)\))(\n\/Dest [^]*?endobj\n)/gim;
const fileTrailer = /trailer\n<<([^]*)>>\nstartxref\n(\d+)\n%%EOF\s*$/;

/**
 * Chromium writes a heading into the outline as its pieces stand on the page: those of mixed
 * directions from left to right, lines without the space between. `headings` hold them as they are
 * read; titles that differ are written anew behind the file (an update as of 7.5.6).
 */
export function writeTitles(pdf: Uint8Array, headings: readonly string[]): Uint8Array {
  const texts = headings.map((text) => text.replace(/\s+/g, ' ').trim());
  const known = new Map(texts.map((text) => [lettersOf(text), text]));
  const text = Buffer.from(pdf).toString('latin1');
  const [, trailer = '', tables = ''] = fileTrailer.exec(text) ?? [];
  let update = '';
  let entries = '';
  for (const [, number = '', wide, plain = '', rest = ''] of text.matchAll(outlineItem)) {
    const title = wide === undefined ? plain.replace(/\\(.)/g, '$1') : fromUtf16(wide);
    const read = known.get(lettersOf(title));
    if (read === undefined || read === title) continue;
    entries += `${number} 1\n${String(text.length + update.length).padStart(10, '0')} 00000 n \n`;
    update += `${number} 0 obj\n<</Title <FEFF${toUtf16(read)}>${rest}`;
  }
  if (update === '' || tables === '') return pdf;
  const table = `xref\n${entries}trailer\n<<${trailer}\n/Prev ${tables}>>\nstartxref\n${text.length + update.length}\n%%EOF\n`;
  return Buffer.from(text + update + table, 'latin1');
}

const fromUtf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
const toUtf16 = (text: string) =>
  Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();

/** The same for every order of them, whatever space is between. */
const lettersOf = (text: string) => Array.from(text.replace(/\s/g, '')).sort().join('');
