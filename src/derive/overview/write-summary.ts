/** Two to four of the key points that tell what the article is about. */
import type { Analysis } from '../analysis/analysis.js';
import type { Passage } from './passage.js';
import { isJudgement, wantsAction } from './stance.js';
import { tellInFull } from './tell-passage.js';
import { headlineLemmas } from './weigh-passage.js';
import { isLeaning, leadsUp, worthOf } from './weigh-point.js';

/**
 * Undefined for an explainer, whose sentences make no whole, and where no key point takes up the headline, or fewer than two can be told without `I` and
 * `you`: what remains would be a part of the article, not the whole.
 */
export function writeSummary(
  keyPoints: readonly Passage[],
  analysis: Analysis,
): string | undefined {
  const { words } = analysis.article;
  const count = words < 250 ? 2 : words < 700 ? 3 : 4;
  const headline = headlineLemmas(analysis);
  const onHeadline = ({ lemmas }: Passage) => [...lemmas].filter((one) => headline.has(one)).length;
  const argues = analysis.genre === 'opinion';
  const place = (passage: Passage) =>
    argues ? (isJudgement(passage) ? 0.4 : 0) : Math.max(0, 0.5 - 0.1 * passage.index);
  const worth = (passage: Passage) =>
    worthOf(passage, analysis) + 0.3 * onHeadline(passage) + place(passage);
  const told = keyPoints
    .filter((one) => one.voice !== 'author' && !leadsUp(one) && !isLeaning(one, analysis))
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, count);
  const isAbout = (passage: Passage) =>
    argues
      ? isJudgement(passage) && (wantsAction(passage.text) || onHeadline(passage) > 0)
      : onHeadline(passage) >= Math.min(passage.index < 3 ? 1 : 2, headline.size);
  if (analysis.genre === 'explainer' || told.length < 2 || !told.some(isAbout)) return undefined;
  return told
    .sort((a, b) => a.index - b.index)
    .map((passage) => tellInFull(passage, analysis))
    .join(' ');
}
