/** Topics of an article that may hurt or divide a class. */
import type { Analysis } from '../analysis/analysis.js';

const topics: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['migration and asylum', /\b(?:asylum|refugees?|migrants?|immigra\w+|deport\w+)\b/gi],
  [
    'religion',
    /\b(?:muslims?|islam\w*|christian\w*|jew(?:s|ish)?|hindus?|church\w*|mosques?|religio\w+|scientolog\w+|blasphem\w+)\b/gi,
  ],
  [
    'race and discrimination',
    /\b(?:racis\w+|racial\w*|slavery|apartheid|segregat\w+|white suprem\w+|discriminat\w+)\b/gi,
  ],
  [
    'sex and gender',
    /\b(?:abortion\w*|gay|lesbian|transgender|same-sex|sexual\w*|rape\w*|gender)\b/gi,
  ],
  [
    'war and armed conflict',
    /\b(?:wars?|troops|soldiers|bomb\w*|missiles?|invasion|militants?|militar\w+|airstrikes?|ceasefire)\b/gi,
  ],
  ['terrorism', /\b(?:terror\w*|jihad\w*|extremis\w+|hostages?)\b/gi],
  [
    'party politics and elections',
    /\b(?:elections?|president|republicans?|democrats?|congress|parliament|senators?|voters?|trump|obama|putin|brexit)\b/gi,
  ],
  ['guns and police', /\b(?:guns?|shooting|police|arrest\w*|prison\w*)\b/gi],
  [
    'death and illness',
    /\b(?:suicid\w*|died|death|killed|cancer|depress\w+|anorexi\w+|overdose)\b/gi,
  ],
  ['poverty and work', /\b(?:poverty|homeless\w*|unemploy\w+|layoffs?|strikes?)\b/gi],
];

/** The two most frequent at most, each named at least three times, or twice in a short text. */
export function findContested({ article }: Analysis): string[] {
  const text = [article.title, ...article.paragraphs.map((paragraph) => paragraph.text)].join('\n');
  const least = article.words < 400 ? 2 : 3;
  return topics
    .map(([name, pattern]) => ({ name, count: [...text.matchAll(pattern)].length }))
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count)
    .slice(0, 2)
    .map(({ name }) => name);
}
