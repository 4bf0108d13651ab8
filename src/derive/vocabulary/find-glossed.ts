/** Words of an article that the glossary knows, where they stand fit to be taught. */
import type { Token } from '../../core/ports.js';
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import { isCoarse } from '../statements/coarse.js';
import { computingSense } from './computing-words.js';
import { cueMatches, type CuePlace } from './cue.js';
import type { Glossary, PartOfSpeech, Sense } from './glossary.js';
import { isMistaken } from './word-class.js';

/** A glossary word in one sentence. */
export interface Occurrence {
  /** Base form, in the article's spelling. */
  readonly word: string;
  readonly partOfSpeech: PartOfSpeech;
  /** As it stands in the sentence. */
  readonly form: string;
  /** Offset in the sentence. */
  readonly start: number;
  readonly sentence: AnalysedSentence;
  /** Absent where the sentence does not tell which meaning it is. */
  readonly sense?: Sense;
}

const partsOfSpeech: ReadonlyMap<string, PartOfSpeech> = new Map([
  ['NOUN', 'noun'],
  ['VERB', 'verb'],
  ['ADJ', 'adjective'],
  ['ADV', 'adverb'],
]);

export function findGlossed(analysis: Analysis, glossary: Glossary): Occurrence[] {
  const names = nameSpans(analysis);
  const isOfComputing = computingSense(analysis);
  return analysis.sentences
    .filter((sentence) => isWhole(sentence) && !isCoarse(sentence.text))
    .flatMap((sentence) =>
      sentence.tokens.flatMap((token, at): Occurrence[] => {
        const known = lookUp(sentence.tokens, at, glossary);
        if (!known || isOfComputing(known.word) || isNamePart(sentence, at, names)) return [];
        const { partOfSpeech, senses } = known;
        const { text: form, start } = token;
        const word = spelledAs(form, senses) ?? known.word;
        const sense = chooseSense(senses, { tokens: sentence.tokens, at, terms: analysis.terms });
        if (sense === 'not-here') return [];
        return [{ word, partOfSpeech, form, start, sentence, ...(sense && { sense }) }];
      }),
    );
}

/** `authorise` beside `authorised`, whatever the tagger makes of it. */
const spelledAs = (form: string, senses: readonly Sense[]) =>
  senses[0]?.spellings.find((one) => form.toLowerCase().startsWith(one.slice(0, -1)));

interface Entry {
  readonly word: string;
  readonly partOfSpeech: PartOfSpeech;
  readonly senses: readonly Sense[];
}

/** What the glossary has for a word by its lemma and the part of speech it has here. */
function lookUp(tokens: readonly Token[], at: number, glossary: Glossary): Entry | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const partOfSpeech = partsOfSpeech.get(token.pos);
  const bases = [token.lemma.toLowerCase()];
  if (partOfSpeech === 'adjective' && follows(tokens[at - 1])) bases.push(...verbBases(token.text));
  for (const [index, word] of bases.entries()) {
    const here = index > 0 ? 'verb' : partOfSpeech;
    const senses = here && glossary.get(`${word} ${here}`);
    if (here && senses && !isMistaken(here, tokens, at))
      return { word, partOfSpeech: here, senses };
  }
  return undefined;
}

/** `her uncle alleged`, `she eroded`: an unknown word in -ed right after a subject is a verb. */
const follows = (before: Token | undefined) =>
  before !== undefined && ['NOUN', 'PROPN', 'PRON'].includes(before.pos);

/** Base forms that a past form in -ed may have: `levied` gives `levy`, `quelled` gives `quell`. */
function verbBases(text: string): string[] {
  const stem = /^(\p{Ll}{3,})ed$/u.exec(text)?.[1];
  if (stem === undefined) return [];
  const bases = [stem, `${stem}e`];
  if (stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`);
  if (/(.)\1$/.test(stem)) bases.push(stem.slice(0, -1));
  return bases;
}

/**
 * The one sense whose cues match and whose vetoes do not. Undefined where none or several fit;
 * `not-here` where vetoes leave no sense: the word is part of something else.
 */
export function chooseSense(
  senses: readonly Sense[],
  place: CuePlace,
): Sense | 'not-here' | undefined {
  const open = senses.filter(({ vetoes }) => !vetoes.some((veto) => cueMatches(veto, place)));
  if (open.length === 0) return 'not-here';
  const [only] = senses;
  if (senses.length === 1 && only?.cues.length === 0) return only;
  const fitting = open.filter(({ cues }) => cues.some((cue) => cueMatches(cue, place)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const shortest = 7;
const longest = 45;

/** A sentence a student can read on its own on a slide; no headline, no list of names. */
function isWhole({ kind, text, tokens }: AnalysedSentence): boolean {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  return (
    (kind === 'paragraph' || kind === 'quote') &&
    words.length >= shortest &&
    words.length <= longest &&
    capitals <= words.length / 2 &&
    /^["“‘'([]*[\p{Lu}\d$£€]/u.test(text) &&
    /[.!?]["”’')\]]*$/.test(text)
  );
}

type Span = readonly [start: number, end: number];

function nameSpans(analysis: Analysis): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { mentions } of analysis.entities)
    for (const { sentence, start, end } of mentions)
      spans.set(sentence, [...(spans.get(sentence) ?? []), [start, end]]);
  return spans;
}

function isNamePart(
  { id, tokens }: AnalysedSentence,
  at: number,
  names: ReadonlyMap<string, readonly Span[]>,
): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (names.get(id)?.some(([start, end]) => token.start < end && token.end > start)) return true;
  if (isGlued(token, tokens[at - 1]) || isGlued(tokens[at + 1], token)) return true;
  if (!/^\p{Lu}/u.test(token.text)) return false;
  const opens = tokens.slice(0, at).every((before) => /^\P{L}+$/u.test(before.text));
  return !opens || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

/** Written together with its neighbour: parts of addresses, file names, compounds with a slash. */
const isGlued = (token: Token | undefined, before: Token | undefined) =>
  token !== undefined &&
  token.start === before?.end &&
  /^[\p{L}\d/@#_-]/u.test(token.text) &&
  /[\p{L}\d/@#_-]$/u.test(before.text);
