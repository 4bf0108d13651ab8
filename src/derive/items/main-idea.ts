/** The main idea, where the headline states it in a whole sentence. */
import type { Analysis, Statement } from '../analysis/analysis.js';
import { contentLemmas } from '../analysis/weigh-terms.js';
import type { Author, Draft } from './draft.js';
import { says } from './wording.js';
import { headlineStatement } from './headline.js';

export const mainIdea: Author = (analysis) => {
  const headline = headlineStatement(analysis);
  if (headline === undefined) return [];
  const words = new Set(headline.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const support = closest(analysis, words);
  const details = narrowDetails(analysis, words, support, headline.length);
  if (!support || details.length < 3) return [];
  const title = analysis.article.title;
  const author =
    analysis.genre === 'opinion' ? 'the author’s main point' : 'the main idea of the article';
  const draft: Draft = {
    strategy: 'main-idea',
    goal: 'main-idea',
    sentences: [support.sentence, ...details.map((detail) => detail.sentence)],
    weight: 1,
    question: {
      type: 'choice',
      stem: `Which of these statements best expresses ${author}?`,
      bloom: 'analyze',
      evidence: [support.evidence],
      options: [
        {
          text: headline,
          correct: true,
          rationale: `The whole article is about this; its headline says so: “${title}”`,
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

/** The statement that shares most with the headline. */
function closest(analysis: Analysis, words: ReadonlySet<string>): Statement | undefined {
  return [...analysis.statements].sort((a, b) => shared(b, words) - shared(a, words))[0];
}

const shared = (statement: Statement, words: ReadonlySet<string>) =>
  contentLemmas(statement.tokens).filter((lemma) => words.has(lemma)).length;

/** Statements from the second half on that have little to do with the headline. */
function narrowDetails(
  analysis: Analysis,
  words: ReadonlySet<string>,
  support: Statement | undefined,
  length: number,
): Statement[] {
  const seen = new Set(support ? [support.paragraph] : []);
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
