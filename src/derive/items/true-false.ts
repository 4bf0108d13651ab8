/** Statements to judge: as the article has them, or with one thing changed. */
import type { Analysis, Statement } from '../analysis/analysis.js';
import { falsify, trustedKinds } from '../statements/falsify.js';
import type { Author, Draft } from './draft.js';
import { asClause } from '../statements/sentence-case.js';
import { changed, isAnchored, paragraphName, says } from './wording.js';

export const trueFalse: Author = (analysis) =>
  judged(analysis)
    .filter((statement) => isWorthJudging(statement) && isOwned(statement, analysis))
    .flatMap((statement) => [...falseOne(statement, analysis), ...trueOne(statement, analysis)]);

/** What can be judged on its own, and what can be with its paragraph at hand. */
const judged = (analysis: Analysis): readonly Statement[] => [
  ...analysis.statements,
  ...analysis.anchored.filter(
    ({ flaw, text }) =>
      /^(?:pointing-word|bare-subject)$/.test(flaw) &&
      !/\b(?:this|these|those|such|that|here|there|yesterday|today|tomorrow|tonight|above|below|next|last|ago|previously|earlier|later|so far)\b/i.test(
        text,
      ),
  ),
];

/** In an interview the sentences are the guest's; without a name nobody knows whose word it is. */
export const isOwned = (statement: Statement, analysis: Analysis) =>
  analysis.genre !== 'interview' || statement.speaker !== undefined;

/** Words of praise, blame and guessing: whether such a sentence is true is a matter of taste. */
const judging =
  /\b(?:nicely|attractive|lame|awesome|amazing|perfect|beautiful|wonderful|exciting|great|best|worst|probably|perhaps|arguably|seems?|seemed|apparently|of course|in the end|always|thing or two|one of the most|simply|really|truly|genuinely|beast|disaster|interesting|fascinating|particularly|ideal|unique|leading|renowned|empowering)\b/i;

/** One proposition: a reason or a condition inside would leave open what is to be judged. */
export function isWorthJudging(statement: Statement): boolean {
  return (
    statement.salience >= 0.25 &&
    !/^(?:Nobody|No one|Nothing|Everyone|Everybody|Everything|There)\b/.test(statement.text) &&
    !judging.test(statement.text) &&
    statement.text.split(' ').length >= 8 &&
    statement.text.split(' ').length <= 26 &&
    !/\b(?:because|if|unless|although|while|so)\b|, (?:and|but|or|possibly|perhaps) |, \p{Ll}+ing /iu.test(
      statement.text,
    )
  );
}

/** What a student judges. A claim in an opinion piece stays its author's. */
export function stemOf(text: string, analysis: Analysis, statement: Statement): string {
  const owned = analysis.genre === 'opinion' && !statement.speaker;
  if (isAnchored(statement, analysis)) {
    const clause = asClause(text, statement.tokens, analysis.casing);
    const place = paragraphName(statement.paragraph);
    return clause === undefined ? `In ${place}: ${text}` : `According to ${place}, ${clause}.`;
  }
  return owned ? `The author writes: ${text}` : text;
}

/** Never a sentence as it stands: that is true for anybody who finds it again. */
function trueOne(statement: Statement, analysis: Analysis): Draft[] {
  const isReworded = statement.edits.some(({ kind }) =>
    /^(?:drop-attribution|resolve-reference|take-clause|drop-tail)$/.test(kind),
  );
  if (!isReworded || isAnchored(statement, analysis)) return [];
  return [
    {
      strategy: 'true-statement',
      goal: 'facts',
      sentences: [statement.sentence],
      weight: statement.salience,
      question: {
        type: 'true-false',
        stem: stemOf(statement.text, analysis, statement),
        bloom: 'remember',
        evidence: [statement.evidence],
        answer: true,
        rationale: says(statement.evidence),
      },
    },
  ];
}

function falseOne(statement: Statement, analysis: Analysis): Draft[] {
  const made = falsify(statement, analysis).find(({ kind }) => trustedKinds.has(kind));
  if (!made) return [];
  return [
    {
      strategy: `false-statement-${made.kind}`,
      goal: 'facts',
      sentences: [statement.sentence],
      weight: statement.salience + 0.15,
      question: {
        type: 'true-false',
        stem: stemOf(made.text, analysis, statement),
        bloom: 'understand',
        evidence: [statement.evidence],
        answer: false,
        rationale: changed(made, statement.evidence),
      },
    },
  ];
}
