/** Words that mean something of their own in programming, where no general definition fits them. */
import type { Analysis } from '../analysis/analysis.js';

const words = new Set(
  `abstract abstraction address allocate allocation argument array assert assertion assign assignment
  attribute bind binding block branch buffer bug bundle cache call character class client coerce
  coercion collection commit commitment compile component composition concurrent condition conflict
  consistency consistent constant constrain constraint construct constructor container context
  contract conversion convert credential declare delegate delegation dependency deploy deployment
  deprecate derive descriptor destructive dispatch domain driver element encapsulate enumerate
  environment error event exception execute execution explicit explicitly exploit exponential expose
  expression extension feature fetch field flag fraction framework function generate generic handle
  handler hash header hierarchy host identifier immutable implement implementation implicit
  implicitly import inherit inheritance initialize inject instance integer integrate integration
  interface interpret interpreter invoke iterate iteration key layer legacy legitimate library literal
  manifest map memory merge method migrate migration minimal modifier module mutable namespace native
  navigate node notation object objective operation operator optimise optimize option override
  package parameter parse pattern payload permission persist persistent pipeline platform pointer
  policy polymorphism port portable primitive privilege procedure process promise property protocol
  provision proxy query queue recover recovery redundant refer reference reflect register registry
  release render repository request resolve resource respond response restrict retrieve routine
  runtime safe schema scope script segment sequence session shadow signature solution spawn
  specification stable stack state statement static stream string subscribe subscription suite
  suppress syntax target template terminal terminate thread throw token trait transaction transform
  transformation trigger trivial unique update utility validate validation variable vector virtual
  widget wrapper`.split(/\s+/),
);

const signs =
  'api app array bug code coder command compiler css debug developer function git html http javascript kernel linux method parser php programmer programming python repository ruby rust script server software sql string swift unix url variable xml'.split(
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
