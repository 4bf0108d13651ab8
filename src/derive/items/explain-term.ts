/** Open questions for what a term means, where the article defines it. */
import type { Analysis, Statement } from '../analysis/analysis.js';
import { asClause } from '../statements/sentence-case.js';
import type { Author, Draft } from './draft.js';
import { accordingTo, wordsOf } from './wording.js';

export const explainTerm: Author = (analysis) =>
  analysis.statements.flatMap((statement) => ask(statement, analysis));

/** A kind and what sets it apart: `a form of oxygen with three atoms`. */
const definition =
  /^(?:an?|the) (?:[\p{L}-]+ ){1,4}?(?:that|which|in which|of|for|where|who|with) /u;

function ask(statement: Statement, analysis: Analysis): Draft[] {
  const { clause, tokens } = statement;
  const verb = tokens[clause.verb.main];
  const phrase = tokens.slice(clause.subject.from, clause.subject.to);
  const head = phrase.at(-1);
  const rest = wordsOf(statement, clause.rest);
  if (!verb || !head || clause.fronted || clause.verb.negated || phrase.length > 4) return [];
  if (!/^(?:is|are|means|refers)$/.test(verb.text)) return [];
  if (/^(?:is|are)$/.test(verb.text) && !definition.test(rest)) return [];
  if (verb.text === 'refers' && !rest.startsWith('to ')) return [];
  if (head.pos !== 'NOUN' || phrase.some((token) => ['PRON', 'PROPN', 'NUM'].includes(token.pos)))
    return [];
  if (/^(?:the|this|that|one|another|some|many|most|these)$/i.test(phrase[0]?.text ?? ''))
    return [];
  const term = asClause(wordsOf(statement, clause.subject), phrase, analysis.casing);
  if (term === undefined) return [];
  const asked =
    { is: `what is ${term}`, are: `what are ${term}` }[verb.text] ??
    `what does ${term} ${verb.lemma}${verb.text === 'refers' ? ' to' : ''}`;
  return [
    {
      strategy: 'explain-term',
      goal: 'vocabulary',
      sentences: [statement.sentence],
      weight: statement.salience,
      question: {
        type: 'short',
        stem: `${accordingTo(analysis)}, ${asked}?`,
        bloom: 'understand',
        evidence: [statement.evidence],
        modelAnswer: statement.text,
        lookFor: [
          `Says what kind of thing it is and what sets it apart: ${rest.replace(/^to /, '')}`,
        ],
        lines: 2,
      },
    },
  ];
}
