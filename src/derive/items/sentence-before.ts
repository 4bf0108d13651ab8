/** What a word such as `however` or `also` links a sentence to. */
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';

/** The sentence before in the same paragraph. */
export function sentenceBefore(
  { index, paragraph }: AnalysedSentence,
  { sentences }: Analysis,
): AnalysedSentence | undefined {
  const before = sentences[index - 1];
  return before?.paragraph === paragraph ? before : undefined;
}
