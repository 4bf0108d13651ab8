/**
 * How high a text stands, told from the widths of its letters. A careful guess: the fonts of a
 * machine that shows the file are not known here. Lengths are points.
 */
import { plainText, type Runs } from './slide-content.js';

/** Widths against Arial's. */
const widths: Readonly<Record<string, number>> = {
  Calibri: 0.93,
  Georgia: 1.18,
  'Trebuchet MS': 0.99,
  Verdana: 1.17,
  Arial: 1,
};

export interface Setting {
  readonly size: number;
  readonly font: string;
  readonly isBold?: boolean;
}

const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\u3000-\u303f\uff00-\uff60]/u;
/** Scripts whose fonts stand taller than Latin ones. */
const tall =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Deva}\p{sc=Beng}\p{sc=Thai}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/** Of one paragraph. */
export function heightOf(runs: Runs, setting: Setting, width: number): number {
  const text = plainText(runs);
  return countLines(text, setting, width) * setting.size * (tall.test(text) ? 1.42 : 1.22);
}

/** The largest size from `most` down to `least` at which `height` stays within `room`. */
export function sizeWithin(
  { most, least, room }: { readonly most: number; readonly least: number; readonly room: number },
  height: (size: number) => number,
): { readonly size: number; readonly fits: boolean } {
  for (let size = most; size > least; size -= 1)
    if (height(size) <= room) return { size, fits: true };
  return { size: least, fits: height(least) <= room };
}

export function countLines(text: string, setting: Setting, width: number): number {
  const room = width / setting.size;
  let lines = 1;
  let used = 0;
  for (const word of wordsOf(text)) {
    const needed = widthOf(word, setting);
    const gap = used === 0 || unspaced.test(word) ? 0 : 0.28;
    if (used + gap + needed <= room) {
      used += gap + needed;
      continue;
    }
    // A word wider than the line is broken wherever the line ends.
    lines += (used === 0 ? 0 : 1) + Math.floor(needed / room);
    used = needed % room;
  }
  return lines;
}

/** As much of a text as stands on one line. */
export function cutToLine(text: string, setting: Setting, width: number): string {
  if (lengthOf(text, setting) <= width) return text;
  const signs = Array.from(text);
  while (signs.length > 0 && lengthOf(`${signs.join('')}…`, setting) > width) signs.pop();
  return signs.length === 0 ? '' : `${signs.join('').trimEnd()}…`;
}

export const lengthOf = (text: string, setting: Setting): number =>
  widthOf(text, setting) * setting.size;

function wordsOf(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .flatMap((word) => (unspaced.test(word) ? Array.from(word) : word.split(/(?<=[-–—/])/)))
    .filter((word) => word !== '');
}

/** In em. */
function widthOf(text: string, { font, isBold = false }: Setting): number {
  let sum = 0;
  for (const sign of text) sum += signWidth(sign);
  return sum * (widths[font] ?? 1.05) * (isBold ? 1.1 : 1.02);
}

function signWidth(sign: string): number {
  if (/\p{M}|[\u00ad\u200b-\u200f]/u.test(sign)) return 0;
  if (unspaced.test(sign) || /\p{Extended_Pictographic}|\p{sc=Hangul}/u.test(sign)) return 1;
  if (/[ijlIt.,;:'’‘!|()[\]{}/fr -]/.test(sign)) return 0.3;
  if (/[mwMW@%—…]/.test(sign)) return 0.9;
  if (/\p{Lu}/u.test(sign)) return 0.7;
  if (/[\p{sc=Arab}\p{sc=Hebr}]/u.test(sign)) return 0.52;
  return /[ -~]/.test(sign) ? 0.55 : 0.62;
}
