/** Which statement agrees with the article? The others are changed in one point each. */
import type { Evidence } from '../../model/question.js';
import type { Analysis, Statement } from '../analysis/analysis.js';
import { falsify, trustedKinds, type Falsified } from '../statements/falsify.js';
import type { Author, Draft } from './draft.js';
import { isOwned, isWorthJudging } from './true-false.js';
import { changed, says } from './wording.js';

interface Changed {
  readonly statement: Statement;
  readonly made: Falsified;
}

/** A question with the passages that its wrong options were changed from. */
interface Agreement {
  readonly draft: Draft;
  readonly others: readonly Evidence[];
}

export const agrees: Author = (analysis) => agreements(analysis).map(({ draft }) => draft);

export function agreements(analysis: Analysis): readonly Agreement[] {
  const judged = analysis.statements.filter(
    (one) => isWorthJudging(one) && isOwned(one, analysis) && one.text.split(' ').length <= 22,
  );
  const wrong = judged.flatMap((statement): Changed[] => {
    const made = falsify(statement, analysis).find(({ kind }) => trustedKinds.has(kind));
    return made ? [{ statement, made }] : [];
  });
  return judged
    .filter((statement) => !wrong.some((other) => other.statement.sentence === statement.sentence))
    .flatMap((statement) => ask(statement, wrong, analysis));
}

function ask(key: Statement, wrong: readonly Changed[], analysis: Analysis): Agreement[] {
  const seen = new Set([key.paragraph]);
  const others = wrong
    .filter(({ statement, made }) => {
      const ratio = made.text.length / key.text.length;
      if (seen.has(statement.paragraph) || ratio < 0.6 || ratio > 1.6) return false;
      seen.add(statement.paragraph);
      return true;
    })
    .slice(0, 3);
  if (others.length < 3) return [];
  const source = analysis.genre === 'opinion' ? 'what the author writes' : 'the article';
  const draft: Draft = {
    strategy: 'agrees',
    goal: 'facts',
    sentences: [key, ...others.map(({ statement }) => statement)].map((one) => one.sentence),
    weight: key.salience,
    question: {
      type: 'choice',
      stem: `Which of these statements agrees with ${source}?`,
      bloom: 'understand',
      evidence: [key.evidence],
      options: [
        { text: key.text, correct: true, rationale: says(key.evidence) },
        ...others.map(({ statement, made }) => ({
          text: made.text,
          rationale: changed(made, statement.evidence),
        })),
      ],
    },
  };
  return [{ draft, others: others.map(({ statement }) => statement.evidence) }];
}
