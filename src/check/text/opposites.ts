/** Tells two texts that differ only in that one denies the other. */
import { isNegator } from './english.js';
import { wordsOf } from './words.js';

const pairs =
  `more less|more fewer|higher lower|larger smaller|bigger smaller|rose fell|rise fall|rises falls
  increase decrease|increased decreased|increases decreases|increasing decreasing|grew shrank|grow shrink
  gained lost|won lost|before after|accept reject|accepted rejected|support oppose|supported opposed
  supports opposes|agree disagree|agreed disagreed|allow forbid|allowed forbade|raise lower|raised lowered
  strengthen weaken|strengthened weakened|stronger weaker|better worse|easier harder|first last|early late
  earlier later|started stopped|start stop|began ended|opened closed|open closed|success failure
  succeeded failed|safe dangerous|safer riskier|faster slower|cheap expensive|cheaper dearer`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' '));

const opposites = new Set(pairs.flatMap(([a = '', b = '']) => [`${a} ${b}`, `${b} ${a}`]));

/** Helpers that come and go with a negation: "stayed", "did not stay". */
const helpers = new Set(['do', 'does', 'did']);

/** One negation more in one of them, or one word turned round, and otherwise the same words. */
export function areOpposites(one: string, other: string): boolean {
  const [a, b] = [bareWords(one), bareWords(other)];
  const [left, right] = [
    a.filter((word) => !b.includes(word)),
    b.filter((word) => !a.includes(word)),
  ];
  const denied = countNegators(one) !== countNegators(other);
  const shared = a.length - left.length;
  if (shared < 1) return false;
  if (denied) return left.length <= 1 && right.length <= 1 && sameStart(left[0], right[0]);
  return (
    left.length === 1 && right.length === 1 && opposites.has(`${left[0] ?? ''} ${right[0] ?? ''}`)
  );
}

/** "stayed" and "stay", or no difference at all. */
function sameStart(left = '', right = ''): boolean {
  return left.slice(0, 3) === right.slice(0, 3);
}

function bareWords(text: string): readonly string[] {
  return wordsOf(text)
    .map((word) => word.replace(/n't$/, ''))
    .filter((word) => !isNegator(word) && !helpers.has(word));
}

function countNegators(text: string): number {
  return wordsOf(text).filter(isNegator).length;
}
