/** The main idea of a report, which its first sentences state in words that its headline uses too. */
import type { Analysis, Statement } from '../analysis/analysis.js';
import { contentLemmas } from '../analysis/weigh-terms.js';
import type { Author, Draft } from './draft.js';
import { says } from './wording.js';

export const mainIdea: Author = (analysis) => {
  const { title } = analysis.article;
  const words = new Set(title.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const support = opening(analysis, words);
  if (!support) return [];
  const details = narrowDetails(analysis, words, support, support.text.length);
  if (details.length < 3) return [];
  const draft: Draft = {
    strategy: 'main-idea',
    goal: 'main-idea',
    sentences: [support.sentence, ...details.map((detail) => detail.sentence)],
    weight: 1,
    question: {
      type: 'choice',
      stem: `Which of these statements best expresses the main idea of the article?`,
      bloom: 'analyze',
      evidence: [support.evidence],
      options: [
        {
          text: support.text,
          correct: true,
          rationale: `The whole article is about this; its opening says so. ${says(support.evidence)}`,
        },
        ...details.map((detail) => ({
          text: detail.text,
          rationale: `This is true, but only a detail: it stands in one place. ${says(detail.evidence)}`,
        })),
      ],
    },
  };
  return [draft];
};

/** A report says in its first sentences what it is about, in words that its headline uses too. */
function opening(analysis: Analysis, words: ReadonlySet<string>): Statement | undefined {
  if (analysis.genre !== 'report') return undefined;
  const first = new Set(analysis.sentences.slice(0, 3).map(({ id }) => id));
  return analysis.statements.find(
    (statement) => first.has(statement.sentence) && shared(statement, words) >= 2,
  );
}

const shared = (statement: Statement, words: ReadonlySet<string>) =>
  contentLemmas(statement.tokens).filter((lemma) => words.has(lemma)).length;

/** Statements from the second half on that have little to do with the headline. */
function narrowDetails(
  analysis: Analysis,
  words: ReadonlySet<string>,
  support: Statement,
  length: number,
): Statement[] {
  const seen = new Set([support.paragraph]);
  const early = new Set(analysis.sentences.slice(0, 4).map((sentence) => sentence.id));
  return [...analysis.statements]
    .filter((statement) => !early.has(statement.sentence) && shared(statement, words) <= 1)
    .filter((statement) => statement.text.length < length * 2.2)
    .filter((statement) => statement.text.split(' ').length >= 8 && !statement.speaker)
    .sort((a, b) => Math.abs(a.text.length - length) - Math.abs(b.text.length - length))
    .filter((statement) => {
      if (seen.has(statement.paragraph)) return false;
      seen.add(statement.paragraph);
      return true;
    })
    .slice(0, 3);
}
