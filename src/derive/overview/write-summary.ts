/** Two to four sentences that say what the article says. */
import type { Analysis } from '../analysis/analysis.js';
import { overlap, worthOf } from './choose-key-points.js';
import type { Passage } from './passage.js';
import { isJudgement } from './stance.js';
import { tellInFull } from './tell-passage.js';

/** Undefined where fewer than two sentences stand alone. */
export function writeSummary(passages: readonly Passage[], analysis: Analysis): string | undefined {
  const { words } = analysis.article;
  const count = words < 250 ? 2 : words < 700 ? 3 : 4;
  const worth = (passage: Passage) => inSummary(passage, analysis);
  const chosen: Passage[] = [];
  for (const passage of [...passages].sort((a, b) => worth(b) - worth(a))) {
    if (chosen.length >= count) break;
    if (!chosen.some((other) => overlap(other, passage) > 0.45)) chosen.push(passage);
  }
  if (chosen.length < 2) return undefined;
  return chosen
    .sort((a, b) => a.index - b.index)
    .map((passage) => tellInFull(passage, analysis))
    .join(' ');
}

/** The beginning of the text, its own words before quoted ones, and the judgements of an argument. */
function inSummary(passage: Passage, analysis: Analysis): number {
  const title = analysis.article.title.toLowerCase();
  const about = [...passage.lemmas].some((lemma) => lemma.length > 3 && title.includes(lemma));
  const lead =
    analysis.genre === 'opinion' ? 0 : Math.max(0, (about ? 0.5 : 0.1) - 0.1 * passage.index);
  const argued = analysis.genre === 'opinion' && isJudgement(passage) ? 0.2 : 0;
  return worthOf(passage, analysis) + lead + argued - (passage.voice === 'article' ? 0 : 0.4);
}
