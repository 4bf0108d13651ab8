/** Words of the glossary that mean something of their own in programming: its definitions do not fit there. */
import type { Analysis } from '../analysis/analysis.js';

const words = new Set(
  `address allocate allocation assert assertion assign assignment attribute coercion commitment
  compile component composition conflict consistent constant constrain constraint construct
  context contract conversion convert coordinate credential declaration delegate delegation deploy deployment derive
  dispatch domain environment execution explicit explicitly exploit expose fraction framework
  generate hierarchy implement implementation implicit inherit inheritance integrate integration
  interpret invoke legacy legitimate manifest method migrate migration minimal native objective
  persist persistent primitive privilege procedure protocol provision query recover redundant
  reflect release render resolve resource respond restrict retrieve scope sequence solution stable
  suppress terminate trait transaction transform transformation trigger trivial unique utility
  validate virtual`.split(/\s+/),
);

const signs =
  'api app array bug code coder command compiler css debug developer function git html http javascript kernel linux method objective-c parser php programmer programming python repository ruby runtime rust script sdk server software sql string swift syntax unix url variable xcode xml'.split(
    ' ',
  );
/** How often such words stand in an article that speaks of programming: once in 80 words. Ours. */
const often = 1 / 80;

/** A test for words whose meaning the glossary cannot tell in this article. */
export function computingSense({ terms, article }: Analysis): (word: string) => boolean {
  const count = signs.reduce((sum, sign) => sum + (terms.get(sign) ?? 0), 0);
  const isProgramming = count >= 3 && count / article.words > often;
  return (word) => isProgramming && words.has(word.toLowerCase());
}
