/** Three of the key points of a report, its lead first. */
import type { Analysis } from '../analysis/analysis.js';
import { isIntroduced } from './introduced.js';
import type { Passage } from './passage.js';
import { teller } from './tell-passage.js';
import { saysOfHeadline, tellsHeadline } from './weigh-passage.js';
import { isLeaning, leadsUp, worthOf } from './weigh-point.js';

/** Sentences among which a report gives its news. */
const opening = 3;

/** Sentences after the lead: a lead and one more do not tell a whole article. */
const further = 2;

/** Words of an article that three sentences can sum up. Ours. */
const mostTold = 900;

/** Ours. */
const leastWorth = 1.4;

/**
 * Undefined where the article is no report, or its news, which takes up the headline, is not among
 * the key points: what remains would be a part of the article, not the whole.
 */
export function writeSummary(
  keyPoints: readonly Passage[],
  analysis: Analysis,
): string | undefined {
  const onHeadline = ({ lemmas }: Passage) => saysOfHeadline(lemmas, analysis);
  const worth = (passage: Passage) => worthOf(passage, analysis) + 0.3 * onHeadline(passage);
  const told = keyPoints.filter(
    (one) => one.voice === 'article' && !leadsUp(one) && !isLeaning(one, analysis),
  );
  const lead = told.find((one) => one.index < opening && tellsHeadline(one.lemmas, analysis));
  const isLong = analysis.article.words > mostTold;
  if (analysis.genre !== 'report' || isLong || lead === undefined) return undefined;
  const others = told
    .filter(
      (one) =>
        one.index > lead.index && onHeadline(one) > 0 && worthOf(one, analysis) >= leastWorth,
    )
    .sort((a, b) => worth(b) - worth(a))
    .reduce<Passage[]>(
      (taken, one) =>
        taken.length < further && hangsOn(one, [lead, ...taken], analysis)
          ? [...taken, one]
          : taken,
      [],
    )
    .sort((a, b) => a.index - b.index);
  if (others.length < further) return undefined;
  return [lead, ...others].map(teller(analysis).inFull).join(' ');
}

/** Speaks of what is told before it, and of nothing else as if it were known. */
function hangsOn(one: Passage, told: readonly Passage[], analysis: Analysis): boolean {
  const before = told.filter(({ index }) => index < one.index);
  const shared = [...one.lemmas].filter((lemma) => before.some(({ lemmas }) => lemmas.has(lemma)));
  return shared.length >= 2 && isIntroduced(one, before, analysis);
}
