/** Makes an article's sentence stand alone, and says where it cannot. */
import type { Token } from '../../core/ports.js';
import { danglingFlaw } from '../statements/dangling.js';
import { isBalanced } from '../statements/phrases.js';
import { capital } from '../statements/sentence-case.js';
import { cutTail, dateline, trimSentence } from '../statements/trim-sentence.js';

const opening =
  /^(?:yes|well|look|listen|okay|anyway|first(?:ly)?|second(?:ly)?|third(?:ly)?|lastly|finally|now|sure|on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?!, \d)|to begin with|in conclusion|overall), /i;
/** Before a comma `trimSentence` leaves it. */
const weekday =
  / (?:(?:late |early )?on |late |early )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?=,)/;
const nearDay =
  / (?:late |early )?(?:yesterday|today)(?: (?:morning|afternoon|evening|night))?(?=[,.]| (?:to|for|that|in|after|before|with|and|as|at|by|over|when)\b)/;
/** Plain beside the date of the article. */
const relativeTime =
  /\b(?:(?:this|last|next|past|the next) (?:week|month|year|morning|night|day|summer|winter|spring|autumn|fall|weekend|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|so far|(?:an?|one|two|three|four|five|six|ten|\d+) (?:years?|months?|weeks?|days?) (?:ago|earlier))\b/gi;
/** Words of a sentence that still can be read from a slide. */
const mostWords = 42;

/** Without datelines, weekdays, connectives and asides; as long as it is. */
export function trimWhole(text: string): string {
  const begun = text
    .replace(dateline, '')
    .replace(opening, '')
    .replace(weekday, '')
    .replace(nearDay, '');
  return trimSentence(capital(begun)).text;
}

/** As `trimWhole`; cut where it is too long. */
export function trimPassage(text: string, tokens: readonly Token[]): string {
  const trimmed = trimWhole(text);
  const cut = isLong(trimmed)
    ? shorten(cutTail(trimmed.replace(asideClause, '')).text, tokens)
    : trimmed;
  return capital(cut.replace(opening, ''));
}

const isLong = (text: string) => text.split(' ').length > 34;

/** What may go from the end of a sentence and leaves the rest true. */
const adjunct =
  /, (?:which|who|whose|where|when|after|as|while|amid|following|with|because|since|although|though|even though|despite|including|compared|according to|a move|in an? (?:move|bid|effort)|(?!during)\p{L}+ing(?! and\b)|and (?:that|has|have|is|was|were|had|ordered|called|said|told|\p{L}+ed)) /gu;

/** Without its last clauses, while it is long and the rest is a sentence. */
function shorten(text: string, tokens: readonly Token[]): string {
  if (!isLong(text)) return text;
  const last = [...text.matchAll(adjunct)].map(({ index }) => index).at(-1) ?? 0;
  const rest = `${text.slice(0, last)}.`;
  const stands =
    rest.split(' ').length >= 10 &&
    isBalanced(rest) &&
    !/\bnot only\b/.test(rest) &&
    // `The mills, the locks, where …, and the weirs are`: the list goes on behind what would go.
    !/, and (?:the|an?) /.test(text.slice(last));
  const left = alignTokens(rest, tokens);
  return stands && hasMainVerb(left) && endsWhole(left) ? shorten(rest, tokens) : text;
}

/** The last `that`, `how` or `whether` has its verb. */
function endsWhole(tokens: readonly Token[]): boolean {
  const last = tokens.findLastIndex(({ text }) =>
    /^(?:that|how|whether|why|what|who|which)$/i.test(text),
  );
  return last < 0 || tokens.slice(last).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
}

/** `The study, which …, followed`. */
const asideClause =
  /, (?:which|who|whose) [^,]{10,140},(?= (?!as\b)(?:\p{Ll}+(?:ed|s)|are|were|have|had|will|would|can|could|may|might|must|came|went|took|made|said|told|began|found|led|won|lost) )/u;

const firstPersonWord =
  /\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|us|me|mine|ours|yours|myself|yourself|ourselves)\b/g;
/** These point outside the sentence, or speak to the reader about the text itself. */
const leaning =
  /["”] ?(?:he|she|they|it) |\b(?:mentioned (?:above|earlier|before)|(?:this|that|these|those) (?:sort|kind|way|thing|point|stuff|process|case|idea|question|respect|regard)s?|such an? |let[’']s|see (?:below|above)|as (?:noted|mentioned|described)|, (?:remember|consider|imagine|think|note|try|keep) |, (?:he|she|they|it) (?:says?|said|suggest(?:s|ed)|adds?|added|notes?|noted|explain(?:s|ed)|argued?|wrote|continued)\b|click|subscribe|et cetera|etcetera|\bas much\b(?! as)|^(?:As|According to) [^,]+, (?:it|they|he|she) )/i;
const leaningStart =
  /^(?:(?:let|imagine|suppose|consider|think|remember|say|maybe|perhaps|here|no wonder|to \p{Ll}+ (?:it|them|him|this)|there[’']s|that[’']s|it[’']s|and|but|or|so|because|which|who|no,|not|nor|neither|the (?:former|latter|same|other|second|third|result|reason|answer))(?!\p{L}))/iu;
/** `Both gates were shut`: which two? */
const both = /^Both (?!\p{Lu})(?!.* and )/u;

/** Quoted words may say `I`; dashes, colons and semicolons may stand. */
export function isSelfContained(
  text: string,
  tokens: readonly Token[],
  personal: boolean,
): boolean {
  if (!isBalanced(text) || leaning.test(text)) return false;
  if (leaningStart.test(text) || both.test(text)) return false;
  if (!hasMainVerb(tokens) || isImperative(tokens)) return false;
  const plain = text
    .replace(/["“”]/g, '')
    .replace(/ ?[—–] ?|: |; /g, ', ')
    .replace(relativeTime, 'in May')
    .replace(/!$/, '.');
  const masked = plain.replace(firstPersonWord, 'people').replace(/^people\b/, 'People');
  const told = personal || /["“]/.test(text) ? masked : plain;
  return danglingFlaw(told, tokens, mostWords) === undefined;
}

const subordinate =
  /^(?:who|which|that|whether|why|after|before|when|whenever|while|because|if|as|where|since|until|although|though|having|whose|than|what|how|unless|despite)$/i;

/** Some part between commas has a finite verb that no relative or subordinating word opens. */
export function hasMainVerb(tokens: readonly Token[]): boolean {
  let closed = false;
  let named = false;
  for (const [at, token] of tokens.entries()) {
    if (/^[,;:—–]$/.test(token.text)) {
      closed = false;
      named = false;
    } else if (subordinate.test(token.text) || isInfinitive(tokens, at)) closed = true;
    else if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(token.pos)) named = true;
    else if (!closed && /^(?:VERB|AUX)$/.test(token.pos) && !/ing$/i.test(token.text)) {
      if (named || token.pos === 'AUX' || at > 3) return true;
    }
  }
  return false;
}

const isInfinitive = (tokens: readonly Token[], at: number) =>
  /^to$/i.test(tokens[at]?.text ?? '') && /^(?:VERB|AUX|ADV)$/.test(tokens[at + 1]?.pos ?? '');

function isImperative(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  if (/^(?:Do|Please|Never)$/.test(first?.text ?? '')) return true;
  return (
    first?.pos === 'VERB' &&
    first.text.toLowerCase() === first.lemma &&
    /^(?:DET|PRON|ADV|ADP|NOUN|ADJ|PART)$/.test(tokens[1]?.pos ?? '')
  );
}

/** The tokens that are left in a text from which words were cut, with their offsets in it. */
export function alignTokens(text: string, tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let cursor = 0;
  for (const token of tokens) {
    while (text[cursor] === ' ') cursor += 1;
    const here = text.slice(cursor, cursor + token.text.length);
    if (here.toLowerCase() !== token.text.toLowerCase()) continue;
    const end = cursor + token.text.length;
    kept.push({ ...token, text: here, start: cursor, end });
    cursor = end;
  }
  return kept;
}
