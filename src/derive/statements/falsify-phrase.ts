/** Phrases with a plain contrary that changes one point of a statement and leaves it good English. */
import type { Statement } from '../analysis/analysis.js';
import type { Falsified } from './falsify.js';

/** A pattern may match once only, or nobody could tell which of the two was changed. */
const contraries: readonly (readonly [RegExp, string])[] = [
  [/\bthe most(?= \p{Ll}+)(?! of\b)/gu, 'the least'],
  [/\bthe least(?= \p{Ll}+)/gu, 'the most'],
  [/(?<=\b(?:is|are|was|were|be|been|became|become) )more(?= \p{Ll}+)(?! than\b)/gu, 'less'],
  [/(?<=\b(?:is|are|was|were|be|been|became|become) )less(?= \p{Ll}+)(?! than\b)/gu, 'more'],
  [
    /(?<=[\p{L}] )(?<!\b(?:shortly|soon|long|years?|days?|never) )before(?= (?:the|his|her|its|their|\p{Lu}|\d|\p{Ll}+ing\b))/gu,
    'after',
  ],
  [
    /(?<=[\p{L}] )(?<!\b(?:name|named|called|look|looks|looking|looked|run|one|day|year|time|soon|shortly|long) )after(?= (?:the|his|her|its|their|\p{Lu}|\d|\p{Ll}+ing\b))/gu,
    'before',
  ],
  [/(?<=\bvot(?:e|ed|es|ing) )for\b/g, 'against'],
  [/(?<=\bvot(?:e|ed|es|ing) )against\b/g, 'for'],
  [/\bwithout(?= \p{Ll}+)(?! (?:doubt|question)\b)/gu, 'with'],
  [/\bthe (?:beginning|start)(?= of\b)/g, 'the end'],
  [/(?<=\b(?:at|by|before|near|until) )the end(?= of\b)/g, 'the beginning'],
  [/\bthe first(?= \p{Ll}+ (?:to|in|on|of)\b)(?! (?:time|step|place|half|part)\b)/gu, 'the last'],
  [/\b(?:managed|was able|were able)(?= to \p{Ll}+)/gu, 'failed'],
  [/\bfailed(?= to \p{Ll}+)/gu, 'managed'],
  [/^Many(?= (?:of |\p{Ll}))/gu, 'Few'],
  [/^Few(?= (?:of |\p{Ll}))/gu, 'Many'],
  [/\b(?:nearly|almost) half\b(?! of all\b)/g, 'almost all'],
  [/\bnorth(?=(?:ern|east|west)?\b)/g, 'south'],
  [/\bsouth(?=(?:ern|east|west)?\b)/g, 'north'],
];

/** Not beside a negation, where the contrary might be as true. */
const negative = /\b(?:not|no|never|neither|nor|hardly|nobody|none)\b|n[’']t\b/i;

export function falsifyPhrases({ text }: Statement): Falsified[] {
  if (negative.test(text)) return [];
  return contraries.flatMap(([pattern, to]): Falsified[] => {
    const [match, ...more] = [...text.matchAll(pattern)];
    if (!match || more.length > 0) return [];
    const [from] = match;
    const made = text.slice(0, match.index) + to + text.slice(match.index + from.length);
    return [{ kind: 'contrary', from, to, text: made }];
  });
}
