/** What an opinion piece wants its readers to believe: its judgements, the likeliest thesis first. */
import type { Analysis } from '../analysis/analysis.js';
import { speechVerbs } from '../analysis/lexicon.js';
import { parseClause } from '../analysis/parse-clause.js';
import { words, type Passage } from './passage.js';
import { isJudgement, isReported, stanceOf, wantsAction } from './stance.js';
import { saysOfHeadline } from './weigh-passage.js';

/** A thesis is what the lesson is about, and may take a moment to read. */
const longest = 36;

/** The author's own judgements, in reading order. */
export const ownClaims = (passages: readonly Passage[]): Passage[] =>
  passages.filter(
    (passage) =>
      !passage.speaker &&
      !passage.granted &&
      isJudgement(passage) &&
      !isReported(passage.text) &&
      !reports(passage) &&
      !/^(?:If|As (?:we|I|they)|Instead of)\b|\bneeds? to (?:think|talk|ask)\b/.test(passage.text),
  );

/** `The company promises that …`: somebody else's words, whatever the author thinks of them. */
function reports({ tokens }: Passage): boolean {
  const clause = parseClause(tokens);
  const verb = clause && tokens[clause.verb.main]?.lemma;
  if (verb === undefined || /^(?:show|reveal|suggest|find)$/.test(verb)) return false;
  const subject = clause && tokens[clause.subject.from]?.text;
  return !/^(?:I|we)$/i.test(subject ?? '') && (speechVerbs.has(verb) || verb === 'promise');
}

/** Fit to be debated: short, and about the matter rather than about the author or the reader. */
export function rankTheses(passages: readonly Passage[], analysis: Analysis): Passage[] {
  const score = (claim: Passage) => thesisWeight(claim, analysis);
  return ownClaims(passages)
    .filter(({ text }) => words(text) <= longest && !/\b(?:I|my|you|your)\b/i.test(text))
    .sort((a, b) => score(b) - score(a));
}

/** Near the headline, near the end or the beginning, and strong in its stance. */
function thesisWeight(claim: Passage, analysis: Analysis): number {
  const near = saysOfHeadline(claim.lemmas, analysis);
  const demand = wantsAction(claim.text) ? 0.4 : 0;
  // A point made beside others: `Among other things we must also …`.
  const aside = /\balso\b|^Among\b/.test(claim.text) ? 0.3 : 0;
  return claim.weight + 0.5 * stanceOf(claim) + 0.2 * near + demand - aside;
}
