/** Finds what is quoted word for word, and who said it. */
import type { Quotation, Speaker } from './analysis.js';
import { quotingVerbs } from './lexicon.js';
import { findSpeaker, type NameIndex } from './find-speaker.js';
import { nounPhraseEnd, parseClause } from './parse-clause.js';
import type { TaggedText } from './tag-sentences.js';

/** A run of quoted words inside one sentence; offsets count from the sentence. */
interface Piece {
  readonly sentence: TaggedText;
  readonly start: number;
  readonly end: number;
  /** The quotation it belongs to: one may run over several sentences. */
  readonly group: number;
}

interface Quoted {
  readonly quotations: readonly Quotation[];
  /** Ids of sentences that stand within a quotation, or behind a mark that is never closed. */
  readonly within: ReadonlySet<string>;
}

export function findQuotations(sentences: readonly TaggedText[], index: NameIndex): Quoted {
  const { pieces, within } = piecesOfAll(byParagraph(sentences));
  return { quotations: toQuotations(pieces, sentences, index), within };
}

function toQuotations(
  pieces: readonly Piece[],
  sentences: readonly TaggedText[],
  index: NameIndex,
): Quotation[] {
  const speakers = new Map<number, Speaker>();
  for (const piece of pieces) {
    const speaker = speakerOf(piece, index);
    if (speaker && !speakers.has(piece.group)) speakers.set(piece.group, speaker);
  }
  const fillsParagraph = ({ sentence: { paragraph } }: Piece) =>
    isAllQuoted(sentences.filter((one) => one.paragraph === paragraph));
  return pieces.map((piece, at) => {
    if (!speakers.has(piece.group) && isNothingElse(piece)) {
      const before = pieces[at - 1];
      const last = sentences[sentences.indexOf(piece.sentence) - 1];
      const goesOn =
        before &&
        (before.sentence.paragraph === piece.sentence.paragraph ||
          (before.sentence === last && !isTalk(before) && !isTalk(piece) && fillsParagraph(piece)));
      const speaker =
        (goesOn ? speakers.get(before.group) : undefined) ??
        (before?.sentence === last ? undefined : announcedBy(last, piece, index));
      if (speaker) speakers.set(piece.group, speaker);
    }
    const speaker = speakers.get(piece.group);
    return toQuotation(piece, speaker && namesItself(piece, speaker, index) ? undefined : speaker);
  });
}

/** `“Steve Brenn is a strong leader,” she said`: hardly Steve Brenn himself. */
function namesItself(
  { sentence: { text }, start, end }: Piece,
  speaker: Speaker,
  { entities }: NameIndex,
): boolean {
  const person = entities.find(({ id, kind }) => id === speaker.entity && kind === 'person');
  return person !== undefined && text.slice(start, end).includes(person.name);
}

function byParagraph(sentences: readonly TaggedText[]): TaggedText[][] {
  const groups = new Map<string, TaggedText[]>();
  for (const sentence of sentences)
    groups.set(sentence.paragraph, [...(groups.get(sentence.paragraph) ?? []), sentence]);
  return [...groups.values()];
}

/** A quotation of several paragraphs opens in each of them and closes in the last. */
function piecesOfAll(paragraphs: readonly (readonly TaggedText[])[]) {
  const all: Piece[] = [];
  const within = new Set<string>();
  let group = 0;
  let goesOn = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    const { pieces, open } = piecesOf(paragraph, goesOn ? group - 1 : group);
    goesOn = open && /^["“]/.test(paragraphs[at + 1]?.[0]?.text ?? '');
    group = Math.max(group, ...pieces.map((piece) => piece.group));
    for (const { sentence, start, end } of pieces)
      if (start === 0 && end === sentence.text.length) within.add(sentence.id);
    // One left open is given up: nobody knows where it ends, of two that are alike not even which it is.
    const isAlike = paragraph.some(({ text }) => text.includes('"'));
    const kept = pieces.filter((piece) => !isAlike && piece.group !== group);
    all.push(...(open && !goesOn ? kept : pieces));
  }
  return { pieces: all, within };
}

/** Its groups are counted on from `before`. What opens again before it was closed was never closed. */
function piecesOf(
  sentences: readonly TaggedText[],
  before: number,
): { readonly pieces: readonly Piece[]; readonly open: boolean } {
  const pieces: Piece[] = [];
  let group = before;
  let open = false;
  let isLost = false;
  for (const sentence of sentences) {
    let start = 0;
    for (const { index } of sentence.text.matchAll(/["“”]/g)) {
      const mark = sentence.text[index];
      isLost ||= open && mark === '“';
      if (isLost) continue;
      if (!open && mark !== '”') {
        open = true;
        group += 1;
        start = index + 1;
      } else if (open) {
        pieces.push({ sentence, start, end: index, group });
        open = false;
      }
    }
    if (open) pieces.push({ sentence, start, end: sentence.text.length, group });
  }
  return { pieces, open };
}

/** A sentence that is nothing but a quotation: right after one that was attributed it goes on. */
const isNothingElse = ({ sentence: { text }, start, end }: Piece) =>
  /^["“]?$/.test(text.slice(0, start)) && /^[”"]?\s*$/.test(text.slice(end));

/** Asks or addresses somebody, who may answer in the next paragraph. */
const isTalk = ({ sentence: { text }, start, end }: Piece) =>
  /\?\s*$|\b(?:you|your)\b/i.test(text.slice(start, end));

/** `Brenn summed up the danger with a picture. “The river …”` */
function announcedBy(
  before: TaggedText | undefined,
  { sentence }: Piece,
  index: NameIndex,
): Speaker | undefined {
  if (before?.paragraph !== sentence.paragraph || /["“”?]/.test(before.text)) return undefined;
  const isNamed =
    /^(?:He|She)\b/.test(before.text) ||
    index.entities.some(
      ({ kind, mentions }) =>
        kind === 'person' && mentions.some((mention) => mention.sentence === before.id),
    );
  const person = isNamed && speaking.test(before.text) ? index.personBefore(sentence) : undefined;
  return person && { name: person.name, entity: person.id };
}

const speaking =
  /\b(?:says?|said|tells?|told|adds?|added|argue[sd]?|warn(?:s|ed)?|explain(?:s|ed)?|describe[sd]?|summed|sums|calls?|called|recall(?:s|ed)?|remembers?|remembered|respond(?:s|ed)|repl(?:ies|ied)|reacted|praise[sd]?|criticized|criticised|dismisse[sd]|defend(?:s|ed)|welcome[sd]|believe[sd]?|thinks?|thought|hope[sd]?|fear(?:s|ed)|worries|worried|insist(?:s|ed)|promise[sd]|agree[sd]?|disagree[sd]?|question(?:s|ed)|wrote|writes|spoke|speaks|talk(?:s|ed)|admit(?:s|ted)|acknowledge[sd]|stresse[sd]|suggest(?:s|ed)|point(?:s|ed) out)\b/;

/** Newspapers name a new speaker in the paragraph in which the quotation begins. */
function isAllQuoted(paragraph: readonly TaggedText[]): boolean {
  const text = paragraph.map((sentence) => sentence.text).join(' ');
  return /^["“][^"“”]+["”]$/.test(text);
}

function toQuotation(piece: Piece, speaker: Speaker | undefined): Quotation {
  const { sentence, start, end } = piece;
  const raw = sentence.text.slice(start, end).trim();
  const after = sentence.text.slice(end + 1).trim();
  const text = raw.replace(/[,;]$/, '');
  const whole =
    /^[\p{Lu}\d]/u.test(raw) &&
    /[.!?,]$/.test(raw) &&
    !/["“]\s*\p{Ll}/u.test(after) &&
    !/["“]\S/.test(after) &&
    text.split(' ').length >= 4 &&
    !/…|\.\.\.|[[\]]/.test(text);
  return {
    sentence: sentence.id,
    paragraph: sentence.paragraph,
    text,
    whole,
    ...(speaker && { speaker }),
  };
}

function speakerOf(piece: Piece, index: NameIndex): Speaker | undefined {
  const { tokens } = piece.sentence;
  const after = tokens.findIndex((token) => token.start > piece.end);
  const closed = piece.end < piece.sentence.text.length;
  const afterwards = closed && after >= 0 ? speakerAfter(piece.sentence, after, index) : undefined;
  if (afterwards) return afterwards;
  const before = tokens.findLastIndex((token) => token.end < piece.start);
  return before >= 1 ? speakerBefore(piece.sentence, before, index) : undefined;
}

/** `said NAME` or `NAME said`, right after the closing mark. */
function speakerAfter(sentence: TaggedText, from: number, index: NameIndex): Speaker | undefined {
  const { tokens } = sentence;
  if (isQuoting(sentence, from)) {
    const end = nounPhraseEnd(tokens, from + 1, tokens.length);
    return end === undefined ? undefined : findSpeaker(sentence, from + 1, end, index);
  }
  const end = nounPhraseEnd(tokens, from, tokens.length);
  if (end === undefined) return undefined;
  const verb = verbAfter(sentence, end);
  return verb === undefined ? undefined : findSpeaker(sentence, from, end, index);
}

/** The verb right after a noun phrase, or after one aside set in commas. */
function verbAfter(sentence: TaggedText, end: number): number | undefined {
  if (isQuoting(sentence, end)) return end;
  if (sentence.tokens[end]?.text !== ',') return undefined;
  const close = sentence.tokens.findIndex((token, at) => at > end && token.text === ',');
  return close > 0 && isQuoting(sentence, close + 1) ? close + 1 : undefined;
}

/** `NAME said:` or `NAME, a nurse, said,`, right before the opening mark. */
function speakerBefore(sentence: TaggedText, last: number, index: NameIndex): Speaker | undefined {
  const { tokens } = sentence;
  if (!/^[,:]$/.test(tokens[last]?.text ?? '')) return undefined;
  for (let at = last - 1; at > 0; at -= 1) {
    if (/^["“”]$/.test(tokens[at]?.text ?? '')) return undefined;
    if (!isQuoting(sentence, at)) continue;
    const from = startOfSubject(sentence, at);
    return findSpeaker(sentence, from, at, index);
  }
  return tokens[last]?.text === ':' ? subjectBefore(sentence, last, index) : undefined;
}

/** `Ada Brenn shared her view of the plan: “…”`: a person who does something with words. */
function subjectBefore(sentence: TaggedText, colon: number, index: NameIndex): Speaker | undefined {
  const clause = parseClause(sentence.tokens.slice(0, colon));
  const speaker = clause && findSpeaker(sentence, clause.subject.from, clause.subject.to, index);
  const isPerson = index.entities.some(
    ({ id, kind }) => id === speaker?.entity && kind === 'person',
  );
  return isPerson ? speaker : undefined;
}

function startOfSubject(sentence: TaggedText, verb: number): number {
  for (let from = 0; from < verb; from += 1) {
    const end = nounPhraseEnd(sentence.tokens, from, verb);
    if (end === verb || (end !== undefined && verbAfter(sentence, end) === verb)) return from;
  }
  return verb;
}

function isQuoting(sentence: TaggedText, at: number): boolean {
  const token = sentence.tokens[at];
  return token?.pos === 'VERB' && quotingVerbs.has(token.lemma) && !token.text.endsWith('ing');
}
