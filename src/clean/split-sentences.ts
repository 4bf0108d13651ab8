/** Splits a paragraph into sentences and mends the breaks that splitters get wrong. */
import type { Tagger } from '../core/ports.js';
import { beforeAny, beforeNumber, goesOn, initialsOnly, speech } from './abbreviations.js';
import { baseLanguage } from './language.js';

interface Piece {
  readonly text: string;
  /** A space stood before it. */
  readonly apart: boolean;
}

/** Closing marks that a splitter left at the start of the next piece. */
const stray = /^(?:[”’»)\]]+|["'](?=\s|$))\s*/u;
/** Languages that write "5. Oktober": a day with a point after it. */
const ordinalPoint = new Set('de da nb nn no fi cs sk pl hu sl hr sr et lv is tr'.split(' '));

/** Whether a piece ends so that its sentence must go on, whatever follows. */
function endsOpen(left: string, language: string): boolean {
  const noLetters = !/\p{L}/u.test(left) && !/[.!?]["”’)]$/u.test(left.replace(/^[\d\s]+\.$/u, ''));
  return (
    noLetters ||
    /[\p{L}\p{N},;:–—-]$/u.test(left) ||
    beforeAny.test(left) ||
    initialsOnly.test(left) ||
    /(?:^|\s)Ph\.$/u.test(left) ||
    (ordinalPoint.has(baseLanguage(language)) && /(?:^|\s)\d{1,2}\.$/u.test(left))
  );
}

/** Whether a piece begins so that it goes on with the sentence before it. */
function goesOnWith(left: string, right: string): boolean {
  // "iPhone sales rose" begins a sentence, "bought it" does not; a text without capitals may.
  const begin = /^["'“‘«(¿¡[]*(\p{L}+)/u.exec(right)?.[1] ?? '';
  const withoutCapitals = /^["“(]*\p{Ll}/u.test(left) && /[^.]\.["”’)]*$/u.test(left);
  return (
    (/^\p{Ll}/u.test(begin) && !/\p{Lu}/u.test(begin) && !withoutCapitals) ||
    (/[!?,]["”’]$/u.test(left) && speech.test(right)) ||
    (/(?:[ap]\.m\.|[!?])$/u.test(left) && goesOn.test(right)) ||
    (beforeNumber.test(left) && /^[\d#]/u.test(right)) ||
    (/[」』]$/u.test(left) && /^(?:と|って|など|の)/u.test(right))
  );
}

/** Without a space: after a full stop of its own width, or where a space was lost. */
function partsWithoutSpace(left: string, right: string): boolean {
  return (
    /[。！？｡][」』）”’]*$/u.test(left) ||
    (/\p{Ll}{2}[.!?]["”’)\]]*$/u.test(left) && /^["“‘(]?\p{Lu}\p{Ll}/u.test(right))
  );
}

function belongTogether(left: string, right: Piece, language: string): boolean {
  if (!right.apart && !partsWithoutSpace(left, right.text)) return true;
  return endsOpen(left, language) || goesOnWith(left, right.text);
}

function mend(pieces: readonly Piece[], language: string): string[] {
  const mended: string[] = [];
  for (const piece of pieces) {
    const before = mended.pop();
    if (before === undefined) {
      mended.push(piece.text);
      continue;
    }
    const closing = stray.exec(piece.text)?.[0] ?? '';
    const left = `${before}${closing && piece.apart ? ' ' : ''}${closing.trimEnd()}`;
    const text = piece.text.slice(closing.length);
    const right = { text, apart: closing === '' ? piece.apart : closing.endsWith(' ') };
    if (text === '') mended.push(left);
    else if (belongTogether(left, right, language)) {
      mended.push(`${left}${right.apart ? ' ' : ''}${text}`);
    } else mended.push(left, text);
  }
  return mended;
}

/** Breaks that the tagger misses: around quotations, and after what stands in brackets. */
function splitMissed(sentence: string): string[] {
  return sentence
    .replace(/(\p{L}\p{Ll}\.["”])\s+(?=["“]?\p{Lu}\p{L}*[\s,’'])/gu, '$1\n')
    .replace(/(\p{Ll}{3}[.!?]|\p{Ll} \p{Ll}{2}\.)\s+(?=["“]\p{Lu})/gu, '$1\n')
    .replace(/(\p{Ll}{2}\)\.)\s+(?=\p{Lu})/gu, '$1\n')
    .split('\n');
}

function cutAt(text: string, ends: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    const raw = text.slice(start, end);
    const apart = start === 0 || /^\s/u.test(raw) || /\s/u.test(text.charAt(start - 1));
    if (raw.trim()) pieces.push({ text: raw.trim(), apart });
    start = Math.max(start, end);
  }
  return pieces;
}

function segmentEnds(text: string, language: string): number[] {
  const locale = language === 'und' ? 'en' : language;
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ index, segment }) => index + segment.length);
}

/** `text` is one line with single spaces. The sentences joined by spaces are the paragraph. */
export function splitSentences(
  text: string,
  options: { readonly language: string; readonly tagger: Tagger },
): string[] {
  const { language, tagger } = options;
  if (baseLanguage(language) !== 'en')
    return mend(cutAt(text, segmentEnds(text, language)), language);
  const ends = tagger.tag(text).map((sentence) => sentence.end);
  return mend(cutAt(text, ends), language).flatMap(splitMissed);
}
