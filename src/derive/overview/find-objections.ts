/** What the article itself holds against a claim: critics, concessions, another speaker. */
import { overlap } from './choose-key-points.js';
import { isShort, type Passage } from './passage.js';
import { concession } from './stance.js';

const opposing =
  /\b(?:critics?|opponents?|supporters|defenders|skeptics?|sceptics?|oppose[sd]?|disagree\w*|against|objected|objections?|argue that|voted against|warned|warns|despite|on the other hand)\b/i;

/** The best first; never the claim itself. */
export function findObjections(passages: readonly Passage[], claim: Passage): Passage[] {
  return passages
    .filter((passage) => passage !== claim && isShort(passage))
    .map((passage) => ({ passage, score: score(passage, claim) }))
    .filter(({ score: found }) => found >= 1)
    .sort((a, b) => b.score - a.score)
    .map(({ passage }) => passage);
}

function score(passage: Passage, claim: Passage): number {
  if (/\bnot (?:against|opposed)\b/.test(passage.text)) return 0;
  const marked =
    passage.granted || opposing.test(passage.text) || concession.test(passage.text) ? 1 : 0;
  const other = passage.speaker && passage.speaker.name !== claim.speaker?.name ? 0.3 : 0;
  return marked + (marked > 0 ? other + overlap(passage, claim) : 0);
}
