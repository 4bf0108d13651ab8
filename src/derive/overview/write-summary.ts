/** Two or three of the key points of a report, its lead first. */
import type { Analysis } from '../analysis/analysis.js';
import type { Passage } from './passage.js';
import { teller } from './tell-passage.js';
import { headlineLemmas, saysOfHeadline } from './weigh-passage.js';
import { isLeaning, leadsUp, worthOf } from './weigh-point.js';

/** Sentences among which a report gives its news. */
const opening = 3;

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
  const headline = headlineLemmas(analysis);
  const onHeadline = ({ lemmas }: Passage) => saysOfHeadline(lemmas, analysis);
  const worth = (passage: Passage) => worthOf(passage, analysis) + 0.3 * onHeadline(passage);
  const told = keyPoints.filter(
    (one) => one.voice === 'article' && !leadsUp(one) && !isLeaning(one, analysis),
  );
  const lead = told.find(
    (one) => one.index < opening && onHeadline(one) >= Math.min(2, headline.size),
  );
  if (analysis.genre !== 'report' || lead === undefined) return undefined;
  const others = told
    .filter((one) => one !== lead && one.index > lead.index && worthOf(one, analysis) >= leastWorth)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, analysis.article.words < 250 ? 1 : 2)
    .sort((a, b) => a.index - b.index);
  if (others.length === 0) return undefined;
  return [lead, ...others].map(teller(analysis).inFull).join(' ');
}
