/** Cuts what ties a sentence to its neighbours or only adds to it, and records every cut. */
import type { Edit } from '../analysis/analysis.js';
import { connectives } from '../analysis/lexicon.js';

export interface Trimmed {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** `Lima (AP) `, `LIMA, Peru — `, `Lima -- ` and `May 4, 2015 -- ` before the first sentence of a report. */
export const dateline =
  /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*(?:, \p{Lu}[\p{L}. ]+)? \((?:CNN|AP|AFP|UPI|BBC|NPR|Reuters)\) ?(?:--|—|–|-)? ?(?=\p{Lu})|^(?:\p{Lu}[\p{L}.]+ \d{1,2}, \d{4}|\p{Lu}{2,}[\p{Lu} ,.]*(?:, \p{Lu}\p{Ll}[\p{L}. ]*)?(?:, (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2})?(?: ?\([^)]+\))?)(?: ?(?:--|—|–) ?| - )|^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:, \p{Lu}[\p{L}. ]+){0,2} (?:--|—|–) (?=\p{Lu})|^\p{Lu}{2,}(?: \p{Lu}{2,})*: (?=\p{Lu})/u;

const opening = new RegExp(
  // `Though A, B` is not `Though, B`.
  `^(?:${connectives.join('|').replace('though', 'though(?=,)')})\\b(?! (?:of|than|that|as|for|far|long|many|much)\\b)(?!(?<=^in (?:addition|contrast)) to\\b),? +`,
  'i',
);
const inner =
  /, (?:however|therefore|furthermore|moreover|meanwhile|nevertheless|too|then|though|for example|for instance|of course|in fact|in turn|by contrast|in contrast|on the other hand|on the one hand|as a result|instead),/i;
/** A weekday means nothing without the date of the paper. */
const weekday =
  /(?<!\b(?:[Oo]n|[Bb]y|[Uu]ntil|of|[Ee]very|[Ee]ach|[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|from|[Ss]ince|spen[dt]s?|published|posted|released|for|between|and|before|after|through|with|planned|scheduled|due)) (?:(?:late|early) )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?=[ .])(?! (?:\p{Lu}|(?:morning|afternoon|evening|night)\b))/u;
/** One to three words in marks that are the writer's own, not somebody's: `a joint “unit”`. */
const scareQuoted =
  /[“"](?!\p{Lu}|(?:[\p{L}-]+ )*(?:I|me|my|[Ww]e|us|our|[Yy]ou|your|\p{L}+sel(?:f|ves))\b)([\p{L}-]+(?: [\p{L}-]+){0,2})(?:[”"]|([.,])[”"])/gu;
const early =
  /^((?:\S+ ){0,5}?\S*[^\s,] )(?:therefore|thus|also|then|furthermore|consequently|nevertheless|nonetheless|hence) (?=\p{Ll})/u;

/** An aside between two dashes; not what stands between `3–4` and `7–9`. */
const dashed = / ?(?:(?<!\d)[—–]|[—–](?!\d)) ?[^—–]+? ?(?:(?<!\d)[—–]|[—–](?!\d)) ?/g;

export function trimSentence(text: string): Trimmed {
  const steps: ((from: string) => readonly [string, Edit['kind']])[] = [
    (from) => [from.replace(scareQuoted, '$1$2'), 'drop-marks'],
    (from) => [
      from.replace(/ ?\((?!(?:only|not|just|almost|nearly|alleged\w*)\b)[^()]*\)/g, ''),
      'drop-aside',
    ],
    (from) => [from.replace(dashed, ' '), 'drop-aside'],
    (from) => [stripOpening(from), 'strip-connective'],
    (from) => [from.replace(inner, ''), 'strip-connective'],
    (from) => [from.replace(early, '$1'), 'strip-connective'],
    (from) => [dropDashTail(from), 'drop-tail'],
    (from) => [from.replace(weekday, ''), 'drop-aside'],
  ];
  let current = text;
  const edits: Edit[] = [];
  for (const step of steps) {
    const [next, kind] = step(current);
    if (next === current) continue;
    edits.push({ kind, from: current, to: next });
    current = next;
  }
  return { text: current, edits };
}

/** `Indeed Arle’s lock keeper`: what stands before a capital without a comma may be part of a name. */
const partOfName = /^(?!(?:And|But|Yet|Or|So)\b)\p{L}+ +$/u;

function withoutOpening(text: string): string {
  const [found = ''] = opening.exec(text) ?? [];
  const rest = text.slice(found.length);
  return partOfName.test(found) && /^\p{Lu}/u.test(rest) ? text : rest;
}

function stripOpening(text: string): string {
  const rest = withoutOpening(withoutOpening(text));
  return rest === text
    ? text
    : rest.replace(sayingFirst, '$1 ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** `For that reason, boatmen say, the lock …`: between commas no longer. */
const sayingFirst =
  /^((?!(?:as|when|while|if|what|who|where|how|since|because|before|after|although|though|until|nobody|no|none|never)\b)(?:\p{L}+ ){1,4}(?:says?|said|argues?|argued|adds?|added|believes?|warns?|warned|explains?|explained)), (?=\p{L})/iu;

/** What follows a single dash is a comment on what stands before it. */
function dropDashTail(text: string): string {
  const cut = /^(.{40,}?\P{N})(?: [—–-] | ?— ?)(?!\d)[^—–]+$/u.exec(text);
  return cut?.[1] && !announces.test(cut[1]) ? `${cut[1].replace(/,$/, '')}.` : text;
}

/** `one more reason — …`: the dash says which. */
const announces =
  /\b(?:an?|one|two|three|another) (?:[\p{L}-]+ ){0,3}(?:answer|fact|goal|idea|lesson|message|point|problem|question|reason|thing|way|word)s?$/u;

/** `…, officials said, as …`: what else happened at the time. */
const aside =
  /^(.{60,}?, (?:\p{L}+ ){1,4}(?:said|reported|announced)(?: on \p{Lu}\p{Ll}+day)?), (?:as|while|after|amid|in) .+\.$/u;

/** Drops a last `, which …` or `, …ing …` from a sentence that is too long; else the text itself. */
export function cutTail(text: string): Trimmed {
  // What looks like a tail may be the clause after "found that among children, …".
  if (/\bthat (?:in|on|among|at|for|by|with|of|when|if|after|while)\b/.test(text))
    return { text, edits: [] };
  const cut =
    aside.exec(text) ??
    /^(.{35,}?), (?:which|who|whose|\w+ing(?! and\b)|including|compared|according to|with \w+ \w+ing) [^,]+\.$/.exec(
      text,
    );
  const to = cut?.[1] ? `${cut[1]}.` : undefined;
  if (to === undefined) return { text, edits: [] };
  return { text: to, edits: [{ kind: 'drop-tail', from: text, to }] };
}
