/** The claims of an article with the evidence that it offers for them. */
import type { Lesson } from '../../model/lesson.js';
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import { parseClause } from '../analysis/parse-clause.js';
import { contentLemmas } from '../analysis/weigh-terms.js';
import { overlap } from './choose-key-points.js';
import { isCaption, words, type Passage } from './passage.js';
import { isBalanced } from '../statements/phrases.js';
import { stanceOf } from './stance.js';
import { tell } from './tell-passage.js';
import { isLeaning } from './weigh-point.js';
import { inner } from '../statements/phrases.js';

type Claim = Lesson['claims'][number];
type Point = Claim['support'][number];

const mostClaims = 4;
const mostSupport = 2;
const longestClaim = 34;
const longestSupport = 40;

interface Found {
  readonly passage: Passage;
  readonly support: readonly AnalysedSentence[];
}

/** The heaviest, in reading order; a claim for which the text offers nothing is left out. */
export function writeClaims(passages: readonly Passage[], analysis: Analysis): Claim[] {
  const found = passages
    .filter((passage) => isClaim(passage, analysis))
    .map((passage) => ({ passage, support: supportOf(passage, analysis) }))
    .filter(({ support }) => support.length > 0)
    .sort((a, b) => worth(b.passage) - worth(a.passage));
  const chosen = found.reduce<Found[]>(
    (taken, one) => (taken.length < mostClaims && isApart(one, taken) ? [...taken, one] : taken),
    [],
  );
  return chosen
    .sort((a, b) => a.passage.index - b.passage.index)
    .map(({ passage, support }) => ({
      ...tell(passage, analysis),
      evidence: [passage.evidence],
      support: support.map(toPoint),
    }));
}

const worth = (passage: Passage) => passage.weight + 0.4 * stanceOf(passage);
const sentencesOf = ({ passage, support }: Found) => [
  passage.sentence,
  ...support.map(({ id }) => id),
];

function isApart(one: Found, taken: readonly Found[]): boolean {
  const used = taken.flatMap(sentencesOf);
  return (
    !sentencesOf(one).some((id) => used.includes(id)) &&
    !taken.some(({ passage }) => overlap(passage, one.passage) > 0.5)
  );
}

/** Something that can be true or false, and is more than one event or figure. */
function isClaim(passage: Passage, analysis: Analysis): boolean {
  if (passage.voice === 'author' || words(passage.text) > longestClaim) return false;
  if (/\b(?:I|my|me)\b|^For (?:example|instance)\b/.test(passage.text)) return false;
  const figure = analysis.numbers.some(
    ({ sentence, kind }) => sentence === passage.sentence && kind !== 'year',
  );
  if (figure || isLeaning(passage, analysis)) return false;
  return passage.speaker !== undefined || stanceOf(passage) > 0 || isGeneral(passage);
}

/** Holds beyond this one case, or may; no plan. */
const isGeneral = ({ tokens, text }: Passage) =>
  /^(?:present|modal)$/.test(parseClause(tokens)?.verb.tense ?? '') && !plan.test(text);
const plan =
  /\b(?:will|(?:is|are) (?:to|scheduled|due|set|racing|in the middle)|plans? to|currently|now)\b/;

/** The sentences beside it in its paragraph that give a figure, a finding or an example of it. */
function supportOf(claim: Passage, analysis: Analysis): AnalysedSentence[] {
  const inParagraph = ({ paragraph }: AnalysedSentence) => paragraph === claim.paragraph;
  const after = analysis.sentences.slice(claim.index + 1, claim.index + 3).filter(inParagraph);
  const before = analysis.sentences
    .slice(Math.max(0, claim.index - 1), claim.index)
    .filter(inParagraph);
  const turned = after.findIndex(({ text }) => turn.test(text));
  const near = turned < 0 ? after : after.slice(0, turned);
  const own = analysis.sentences[claim.index];
  const leading = own && turn.test(own.text) ? [] : before.filter((one) => isFigure(one, analysis));
  return [...near, ...leading]
    .filter((sentence) => isWhole(sentence) && bearsOut(sentence, claim))
    .slice(0, mostSupport)
    .sort((a, b) => a.index - b.index);
}

const isWhole = ({ text }: AnalysedSentence) =>
  words(text) <= longestSupport &&
  words(text) >= 6 &&
  !/[?:]$/.test(text) &&
  isBalanced(text) &&
  !isCaption(text);

const turn =
  /^(?:But|However|Yet|Still|Although|Though|On the other hand|By contrast|Instead|Now)\b|\b(?:opposite|contrary|however)\b/;
const example = /^(?:For (?:example|instance)|In one\b|One (?:study|survey|example))/;
const finding = /\b(?:f(?:ound|inds?) that|show(?:s|ed)? that|study|survey)\b/i;
const evidential = /\b(?:for (?:example|instance)|according to|because)\b/i;

const isFigure = (sentence: AnalysedSentence, { numbers }: Analysis) =>
  numbers.some((number) => number.sentence === sentence.id && number.kind !== 'year');

/** A finding or an example names what it is about; a reason or a figure most of what it bears out. */
function bearsOut({ text, tokens }: AnalysedSentence, claim: Passage): boolean {
  const shared = new Set(contentLemmas(tokens).filter((lemma) => claim.lemmas.has(lemma))).size;
  if (finding.test(text)) return shared >= 1;
  if (aside.test(text)) return false;
  return (example.test(text) && shared >= 1) || (evidential.test(text) && shared >= 3);
}

/** A further point, a doubt or a plan is no evidence. */
const aside = /^\(|\b(?:either|as well|too|also)\b|\b(?:would|will) be\b/;

const toPoint = ({ text, paragraph }: AnalysedSentence): Point => ({
  text: `“${inner(text)}”`,
  evidence: [{ paragraph, quote: text }],
});
