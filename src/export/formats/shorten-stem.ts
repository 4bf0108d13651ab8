/** Stems for fields that hold only so much: the passage they quote gives way, the question never. */
import { shortenText } from './shorten-text.js';

const quotation = /[“„«「]([^“”„«»「」]*)[”“»」]/g;
const gap = '____';
/** A passage of fewer UTF-16 units says nothing. */
const leastPassage = 30;
/** Ideographs stand without spaces between words. */
const piece = /\p{Ideographic}|[^\s\p{Ideographic}]+\s*/gu;

/**
 * At most `length` UTF-16 units, in one line: a quoted passage is cut down to what stands around the
 * word that is asked for, a sentence with a gap to what stands around the gap, and of several lines
 * all but the last. `undefined` where that does not do.
 */
export function shortenStem(stem: string, length: number): string | undefined {
  const line = oneLine(stem);
  if (line.length <= length) return line;
  return (
    shortenQuotation(line, length) ??
    (line.includes(gap) ? around(line, gap, length) : shortenLead(stem, length))
  );
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function shortenQuotation(stem: string, length: number): string | undefined {
  const quoted = [...stem.matchAll(quotation)];
  const [longest, ...others] = quoted.sort((a, b) => b[0].length - a[0].length);
  if (longest === undefined) return undefined;
  const [whole, passage = ''] = longest;
  const end = longest.index + whole.length;
  const after = stem.slice(end);
  const isAskedAfter = /[?？؟]/.test(after);
  const before = stem.slice(0, longest.index);
  // “Read this sentence from paragraph 2:” leads nowhere in a game.
  const lead = isAskedAfter ? before.replace(/[^.?!。？！؟]*[:：]\s*$/, '') : before;
  const [open = '', close = ''] = [whole[0], whole.at(-1)];
  const short = `${lead}${whole}${after}`;
  if (short.length <= length) return short;
  const tail = isAskedAfter ? after.replace(/^ /, ': ') : after;
  const room = length - lead.length - open.length - close.length - tail.length;
  const asked = passage.includes(gap) ? gap : others.sort((a, b) => b.index - a.index)[0]?.[1];
  const kept = asked === undefined ? shortenWhole(passage, room) : around(passage, asked, room);
  return kept === undefined ? undefined : `${lead}${open}${kept}${close}${tail}`;
}

function shortenLead(stem: string, length: number): string | undefined {
  const lines = stem.trim().split('\n');
  const question = oneLine(lines.at(-1) ?? '');
  const lead = shortenWhole(oneLine(lines.slice(0, -1).join(' ')), length - question.length - 1);
  return lead === undefined ? undefined : `${lead} ${question}`;
}

function shortenWhole(text: string, room: number): string | undefined {
  return room < leastPassage || text === '' ? undefined : shortenText(text, room);
}

/** The word, and as many on both sides as there is room for. */
function around(text: string, word: string, room: number): string | undefined {
  const pieces = [...text.matchAll(piece)];
  const place = placeOf(text, word);
  if (place === undefined || room < leastPassage) return undefined;
  let from = pieces.findLastIndex(({ index }) => index <= place.start);
  let to = pieces.findLastIndex(({ index }) => index < place.end) + 1;
  const cut = (first: number, last: number) => {
    const kept = pieces.slice(first, last).map(([signs]) => signs);
    return `${first > 0 ? '…' : ''}${kept.join('').trim()}${last < pieces.length ? '…' : ''}`;
  };
  const fits = (first: number, last: number) =>
    first >= 0 && last <= pieces.length && cut(first, last).length <= room;
  if (!fits(from, to)) return undefined;
  while (fits(from - 1, to) || fits(from, to + 1)) {
    if (fits(from, to + 1)) to += 1;
    if (fits(from - 1, to)) from -= 1;
  }
  return cut(from, to);
}

/** Of the word that begins most like it (`treaties` for `treaty`), or else of these very signs. */
function placeOf(text: string, word: string) {
  const [within, sought] = [text.toLowerCase(), word.toLowerCase()];
  const least = Math.max(2, Math.ceil(sought.length / 2));
  const [alike] = [...within.matchAll(/[\p{L}\p{N}]+/gu)]
    .map(({ 0: found, index }) => ({ found, index, shared: sharedStart(found, sought) }))
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => b.shared - a.shared);
  if (alike !== undefined) return { start: alike.index, end: alike.index + alike.found.length };
  const start = within.indexOf(sought);
  return start < 0 ? undefined : { start, end: start + sought.length };
}

function sharedStart(one: string, other: string): number {
  const at = Array.from(one).findIndex((sign, place) => sign !== other[place]);
  return at < 0 ? one.length : at;
}
