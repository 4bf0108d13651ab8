/** Whether a passage says what a statement says, as far as words can tell. */
import { affirmedStems, contentStems, negatedStems } from './english.js';
import { numbersIn } from './numbers.js';

/** Below this many words with content nearly any passage says it. Ours. */
const leastStems = 4;
/** Words in the same order; what is less may have its roles swapped ("A attacked B"). Ours. */
const sameOrder = 0.8;

/** The words with content of `statement` that `passage` lacks, and their share of all. */
export function uncovered(
  statement: string,
  passage: string,
): { readonly stems: readonly string[]; readonly covered: number } {
  const needed = [...new Set(contentStems(statement))];
  const there = new Set(contentStems(passage));
  const stems = needed.filter((stem) => !there.has(stem));
  return { stems, covered: needed.length === 0 ? 1 : 1 - stems.length / needed.length };
}

/** A word that one of the two denies and the other affirms; silent where either does both. */
export function polarityClash(statement: string, passage: string): string | undefined {
  const [no, yes] = [negatedStems(statement), affirmedStems(statement)];
  const [noThere, yesThere] = [negatedStems(passage), affirmedStems(passage)];
  const clash = (
    denied: ReadonlySet<string>,
    affirmed: ReadonlySet<string>,
    other: ReadonlySet<string>,
  ) => [...denied].find((stem) => affirmed.has(stem) && !other.has(stem));
  const denies = clash(no, yesThere, new Set([...yes, ...noThere]));
  return denies ?? clash(noThere, yes, new Set([...no, ...yesThere]));
}

/** One sentence says it all: every word with content, in about that order, the same numbers, no denial. */
export function isSaidBy(statement: string, sentence: string): boolean {
  const stems = contentStems(statement);
  if (stems.length < leastStems || uncovered(statement, sentence).covered < 1) return false;
  const numbers = numbersIn(sentence);
  if ([...numbersIn(statement)].some((number) => !numbers.has(number))) return false;
  if (polarityClash(statement, sentence) !== undefined) return false;
  return commonRun(stems, contentStems(sentence)) >= sameOrder * stems.length;
}

/** Length of the longest common subsequence. */
function commonRun(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const left of a) {
    const next = [0];
    for (const [index, right] of b.entries()) {
      next.push(
        left === right ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
