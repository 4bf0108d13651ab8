/** Words of the list that a question can ask about, and when two meanings are too close. */
import type { Token } from '../../core/ports.js';
import type { VocabularyEntry } from '../../model/lesson.js';
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import { isFamily } from '../vocabulary/word-family.js';
import { dateline } from '../statements/trim-sentence.js';
import { isBalanced } from '../statements/phrases.js';
import { hasMainVerb } from '../overview/self-contained.js';

export interface Glossed extends VocabularyEntry {
  readonly definition: string;
  readonly sentence: string;
  readonly paragraph: string;
  readonly partOfSpeech: string;
}

export const isGlossed = (entry: VocabularyEntry): entry is Glossed =>
  entry.definition !== undefined &&
  entry.sentence !== undefined &&
  entry.paragraph !== undefined &&
  entry.partOfSpeech !== undefined &&
  !entry.definition.split(/\P{L}+/u).some((word) => isFamily(word, entry.word.toLowerCase()));

/** The sentence of a word, where it is whole, can be read alone and shows the word as what it is. */
export function soundSentence(entry: Glossed, analysis: Analysis): AnalysedSentence | undefined {
  return analysis.sentences.find(
    (one) =>
      one.paragraph === entry.paragraph &&
      one.text.includes(entry.sentence) &&
      isWhole(entry.sentence) &&
      !isFragment(one) &&
      hasVerb(one) &&
      !isMarkedOff(entry.word, one.text) &&
      standsPlainly(entry, one),
  );
}

/** `their “reform”`: the author may mean the opposite of it. */
const isMarkedOff = (word: string, text: string) =>
  new RegExp(`["“‘]${word}[,.]?["”’]`, 'i').test(text);

/** Slips of the source that a class would stumble over, and notes of an editor. */
const faults = [
  /\b(\p{L}+) \1\b/iu,
  /\b(?:more|most) far\b|\bof full of\b|^[“"‘]?Lot of\b/,
  /\bone of the (?:most|least) \p{Ll}+ (?!people|men|women|children|media|data)\p{Ll}+[^s\s] (?:of|in|that|which|is|was|for)\b/u,
  /\b[Aa]n (?=[b-dfgj-np-tv-wyz])\p{Ll}{2}|\b[Aa] (?=[ai]|e(?![uw]))\p{Ll}{2}/u,
  /\b(?:ca|do|does|did|is|was|are|were|should|would|could|have|has)nt\b|\b(?:theyre|youre|thats|whats)\b/,
  /’’|''/,
  /(?<!\b(?:no|the|this|that|any|every|some|each) )\bone (?:its|his|her|their|my|our)\b|\b\d+o\d+\b/,
  /\bedited (?:for|excerpts)\b/,
];

/** `While a study found more than that.` */
const isFragment = ({ text, tokens }: AnalysedSentence) =>
  /^(?:While|Although|Though|Because|Since|Whereas|Unless)\b/.test(text) && !hasMainVerb(tokens);

/** No heading: one verb that is neither a participle nor part of a relative clause. */
const hasVerb = ({ tokens }: AnalysedSentence) =>
  tokens.some(({ pos, text }, at) => {
    const before = tokens[at - 1]?.text ?? '';
    if (/^(?:who|which|that|to)$/.test(before)) return false;
    const isParticiple = text.endsWith('ing') || tokens[at + 1]?.text === 'by';
    return pos === 'AUX' || (pos === 'VERB' && !isParticiple);
  });

export const isWhole = (text: string) =>
  /^["“‘]?[\p{Lu}\d].*[.!?]["”’]?$/u.test(text) &&
  !/…|\.\.\.|[[\]{}|•*]|\uFFFD/.test(text) &&
  text.split('(').length === text.split(')').length &&
  isBalanced(text) &&
  !faults.some((fault) => fault.test(text)) &&
  !dateline.test(text) &&
  !/^(?:Update|Read|Click|Subscribe|Sign up|See|Watch|Listen|Download|Note)\b/.test(text) &&
  text.split(' ').length >= 8;

/** `form factor`, `a big reveal`: part of a name for something else, or tagged as what it is not. */
function standsPlainly({ word, partOfSpeech }: Glossed, { tokens }: AnalysedSentence): boolean {
  const known = tokens.findIndex(
    ({ lemma, text }) => lemma === word || text.toLowerCase() === word.toLowerCase(),
  );
  // The tagger's base form may have another spelling than the article.
  const at =
    known >= 0 ? known : tokens.findIndex(({ text }) => text.startsWith(word.slice(0, -1)));
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (at < 0 || /-$/.test(before?.text ?? '') || /^-/.test(after?.text ?? '')) return false;
  if (partOfSpeech === 'noun')
    return (
      !/^(?:NOUN|PROPN)$/.test(after?.pos ?? '') &&
      // `It was equivalent to …`: an adjective.
      !(before?.lemma === 'be' && after?.text === 'to') &&
      isRegular(word, tokens[at]?.text ?? '')
    );
  if (partOfSpeech === 'adjective' && before?.pos === 'DET')
    return /^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(after?.pos ?? '') || after?.text === ',';
  if (partOfSpeech === 'verb')
    return (
      !/^(?:DET|ADJ|NUM)$/.test(before?.pos ?? '') &&
      !noVerb.test(before?.text ?? '') &&
      !isDescribing(before, tokens[at], after) &&
      // `to pledged` is misspelt.
      !(before?.text === 'to' && /ed$/.test(tokens[at]?.text ?? '') && !word.endsWith('ed'))
    );
  return true;
}

/** `It is liberating.`, `felt hard and liberating,`: no longer what somebody does. */
const isDescribing = (before?: Token, word?: Token, after?: Token) =>
  /ing$/.test(word?.text ?? '') &&
  (/^(?:be|feel|become|seem|and|or)$/.test(before?.lemma ?? '') ||
    /^(?:ADJ|PUNCT)$/.test(before?.pos ?? '')) &&
  (after === undefined || /^(?:PUNCT|CCONJ)$/.test(after.pos));

/** `their propose` is misspelt; `more empowering` is an adjective. */
const noVerb = /^(?:my|our|your|his|her|its|their|more|most|very|so|too|quite|rather)$/i;

/** `criteria` would be asked for as `criterion`. */
const isRegular = (word: string, form: string) =>
  form.toLowerCase() === word.toLowerCase() || form.endsWith('s');

/** Words of four letters and more that many definitions need, `the state of …` and the like too. */
const common = new Set(
  'about after against another because before being better between cause different does doing fact feeling from give have having into like make making more most much need official often other over people person place quality right same somebody someone something state statement strong take than that their them thing things this time very want what when where which with without work'.split(
    ' ',
  ),
);

const contentWords = (text: string) =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !common.has(word)));

/** Whether two texts have a word in common that carries meaning. */
export const sharesWord = (one: string) => (other: string) => {
  const words = contentWords(one);
  return [...contentWords(other)].some((word) => words.has(word));
};
