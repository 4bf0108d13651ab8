/** The argument of an opinion piece: thesis, reasons, what is granted, what stays unanswered. */
import type { Argument } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import { claimOf, headlineStatement } from '../items/headline.js';
import { paragraphName } from '../statements/phrases.js';
import { asClause, asSentence } from '../statements/sentence-case.js';
import { overlap } from './choose-key-points.js';
import { ownClaims, rankTheses } from './choose-thesis.js';
import { findObjections } from './find-objections.js';
import { words, type Passage } from './passage.js';
import { concession, isReported, stanceOf, wantsAction } from './stance.js';
import { tellInFull } from './tell-passage.js';
import { headlineLemmas, saysOfHeadline } from './weigh-passage.js';

/** What a line of an argument map holds. */
const longest = 24;
const mostReasons = 3;
const mostGranted = 2;

type Point = Argument['thesis'];

/** Undefined where the text is no argument, or gives no reason for what it argues. */
export function writeArgument(
  passages: readonly Passage[],
  analysis: Analysis,
): Argument | undefined {
  const thesis = analysis.genre === 'opinion' ? rankTheses(passages, analysis)[0] : undefined;
  if (!thesis || !(wantsAction(thesis.text) || takesUpHeadline(thesis, analysis))) return undefined;
  const objections = findObjections(passages, thesis).filter(isStated);
  const reasons = reasonsFor(thesis, passages, objections, analysis);
  if (reasons.length === 0) return undefined;
  const granted = inOrder(objections.slice(0, mostGranted)).flatMap(grantedIn);
  const open = objections.find((objection) => !isAnswered(objection, analysis));
  return {
    thesis: point(thesis, statedThesis(thesis, analysis)),
    reasons,
    concessions: granted,
    ...(open && { unanswered: `${tellInFull(open, analysis)} (${paragraphName(open.paragraph)})` }),
  };
}

/** What has nothing of the headline is one of the points, seldom the point. */
function takesUpHeadline({ lemmas }: Passage, analysis: Analysis): boolean {
  return headlineLemmas(analysis).size === 0 || saysOfHeadline(lemmas, analysis) > 0;
}

/** A headline that is a whole sentence says it best, unless the text demands something. */
function statedThesis(thesis: Passage, analysis: Analysis): string {
  const title = claimOf(analysis.article.title);
  if (wantsAction(thesis.text) || /\b(?:I|me|my|you|your)\b/i.test(title)) return thesis.text;
  return (
    headlineStatement(analysis, title) ?? (judging.test(title) ? asSentence(title) : thesis.text)
  );
}

/** In sentence case: `The sharing economy is a lie`. */
const judging =
  /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+ (?:is|are) (?:not )?(?:an? )?(?:lie|myth|mistake|scam|threat|disaster|failure|wrong|dangerous|unfair)s?$/u;

/** As `because` goes on. */
function reasonsFor(
  thesis: Passage,
  passages: readonly Passage[],
  objections: readonly Passage[],
  analysis: Analysis,
): Point[] {
  const claims = new Set(ownClaims(passages));
  const chosen = passages
    .filter(
      (passage) =>
        passage !== thesis &&
        !passage.speaker &&
        !passage.granted &&
        (claims.has(passage) || /\b(?:because|means|leads to|causes)\b/.test(passage.text)) &&
        !objections.includes(passage) &&
        !deniesReason.test(passage.text) &&
        !concession.test(passage.text) &&
        !/^the (?:question|point|issue|problem) is\b/i.test(passage.text) &&
        !wantsAction(passage.text) &&
        !/\b(?:I|my|me|you|your)\b/i.test(passage.text) &&
        isOnTopic(passage, thesis) &&
        overlap(passage, thesis) < 0.7,
    )
    .sort((a, b) => reasonWeight(b, thesis) - reasonWeight(a, thesis));
  const told = chosen.flatMap((passage) => {
    const clause = reasonClause(passage, analysis);
    return clause === undefined ? [] : [{ passage, clause }];
  });
  return told
    .slice(0, mostReasons)
    .sort((a, b) => a.passage.index - b.passage.index)
    .map(({ passage, clause }) => point(passage, clause));
}

/** Without a reason of its own: two `because` in one line are one too many. */
function reasonClause(passage: Passage, analysis: Analysis): string | undefined {
  const text = passage.text.replace(/,? because .*$/, '.');
  const clause = asClause(text, passage.tokens, analysis.casing);
  const length = words(text);
  return clause === undefined || length < 6 || length > longest ? undefined : `${clause}.`;
}

/** `Nobody learns more because they sit longer`: what is denied holds together with its reason. */
const deniesReason = /(?:\b(?:not|never|no|nobody|none|nothing|hardly)\b|n[’']t\b).*[^,] because /i;

const isOnTopic = (passage: Passage, thesis: Passage) =>
  [...passage.lemmas].some((lemma) => thesis.lemmas.has(lemma)) || passage.weight > 0.5;

const reasonWeight = (passage: Passage, thesis: Passage) =>
  passage.weight + 0.4 * stanceOf(passage) + overlap(passage, thesis);

/** Says what the other side holds, not only that there is one. */
const isStated = ({ text, speaker }: Passage) =>
  granting.test(text) || isReported(text) || insertedView.test(text) || speaker !== undefined;

const insertedView =
  /, (?:\p{L}+ ){0,2}(?:supporters|critics|opponents|defenders|people|sk?ceptics) (?:say|argue|claim|warn|fear)\b/u;

const granting = /^(?:(?:although|though|even though) |admittedly, |granted, )([^,]{12,}),/i;

/** Of `Although A, B` the author grants A. */
function grantedIn(passage: Passage): Point[] {
  const text = asSentence(granting.exec(passage.text)?.[1] ?? passage.text);
  return words(text) <= longest ? [point(passage, text)] : [];
}

/** The author turns against it: in the same sentence, later in its paragraph, or right after. */
function isAnswered(objection: Passage, { sentences }: Analysis): boolean {
  if (concession.test(objection.text)) return true;
  const next = sentences.findIndex(
    ({ paragraph, index }) => index > objection.index && paragraph !== objection.paragraph,
  );
  const after = sentences.slice(objection.index + 1, next < 0 ? sentences.length : next + 2);
  return /\bbut\b/i.test(objection.text) || after.some(({ text }) => turn.test(text));
}

const turn =
  /^(?:But|However|Yet|Still|Even so|Nevertheless|Nonetheless|That (?:is|was|does|would)|This (?:is|was|does|would)|They are (?:right|wrong)|In (?:fact|truth|reality)|The (?:truth|problem|answer)|Not so|Instead|Of course)\b|\b(?:however|misses the point|is wrong|are wrong)\b/;

const inOrder = (list: readonly Passage[]) => [...list].sort((a, b) => a.index - b.index);
const point = (passage: Passage, text: string): Point => ({ text, evidence: [passage.evidence] });
