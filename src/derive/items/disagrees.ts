/** Which statement does NOT agree with the article? One is falsified, the others stand in it. */
import type { Analysis, Statement } from '../analysis/analysis.js';
import { falsify, type Falsified } from '../statements/falsify.js';
import type { Author, Draft } from './draft.js';
import { isOwned, isWorthJudging } from './true-false.js';
import { changed, says } from './wording.js';

export const disagrees: Author = (analysis) => {
  const statements = analysis.statements.filter(
    (statement) =>
      isWorthJudging(statement) &&
      isOwned(statement, analysis) &&
      statement.text.split(' ').length <= 22,
  );
  return statements.flatMap((statement): Draft[] => {
    const made = falsify(statement, analysis).find(
      ({ kind }) => kind === 'negation' || kind === 'antonym' || kind === 'number',
    );
    const others = made ? companions(statement, made, statements) : [];
    return made && others.length === 3 ? [draft(statement, made, others, analysis)] : [];
  });
};

/** Of like length, each from another paragraph. */
function companions(
  statement: Statement,
  made: Falsified,
  statements: readonly Statement[],
): Statement[] {
  const seen = new Set([statement.paragraph]);
  return [...statements]
    .sort((a, b) => b.salience - a.salience)
    .filter((other) => {
      const ratio = other.text.length / made.text.length;
      if (seen.has(other.paragraph) || ratio < 0.55 || ratio > 1.5) return false;
      seen.add(other.paragraph);
      return true;
    })
    .slice(0, 3);
}

function draft(
  statement: Statement,
  made: Falsified,
  others: readonly Statement[],
  analysis: Analysis,
): Draft {
  const source = analysis.genre === 'opinion' ? 'what the author writes' : 'the article';
  return {
    strategy: 'disagrees',
    goal: 'facts',
    sentences: [statement, ...others].map((one) => one.sentence),
    weight: statement.salience,
    question: {
      type: 'choice',
      stem: `Which of these statements does NOT agree with ${source}?`,
      bloom: 'understand',
      waive: [
        {
          rule: 'check/negative-stem',
          reason: 'The NOT is written in capitals, and one statement is changed on purpose.',
        },
      ],
      evidence: [statement.evidence],
      options: [
        { text: made.text, correct: true, rationale: changed(made, statement.evidence) },
        ...others.map((other) => ({ text: other.text, rationale: says(other.evidence) })),
      ],
    },
  };
}
