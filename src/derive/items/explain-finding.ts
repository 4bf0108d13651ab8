/** Open questions for what somebody found, concluded or warned, where they do so once only. */
import type { Analysis, Statement } from '../analysis/analysis.js';
import { asSentence } from '../statements/sentence-case.js';
import type { Author, Draft } from './draft.js';
import { accordingTo, anchorAt, asked, invert, isAnchored, type Part } from './wording.js';

const finding =
  /^(?:find|conclude|report|show|reveal|estimate|predict|warn|argue|discover|suggest|recommend)$/;

export const explainFinding: Author = (analysis) =>
  asked(analysis).flatMap((statement): Draft[] => {
    const { clause, tokens } = statement;
    const main = tokens[clause.verb.main];
    const that = tokens[clause.rest.from];
    if (!main || !finding.test(main.lemma) || that?.text !== 'that' || clause.verb.negated)
      return [];
    if (clause.verb.tense === 'modal' || !isOnly(statement, analysis)) return [];
    const part: Part = {
      text: statement.text,
      tokens,
      clause: { ...clause, rest: { from: clause.rest.from, to: clause.rest.from } },
    };
    const question = invert(part, analysis.casing);
    const found = statement.text.slice(that.end).trim();
    const place = isAnchored(statement, analysis)
      ? anchorAt(statement.paragraph, analysis)
      : accordingTo(analysis);
    if (question === undefined || found.split(' ').length < 5) return [];
    return [
      {
        strategy: 'explain-finding',
        goal: 'sources',
        sentences: [statement.sentence],
        weight: statement.salience,
        question: {
          type: 'short',
          stem: `${place}, what ${question}?`,
          bloom: 'remember',
          evidence: [statement.evidence],
          modelAnswer: statement.text,
          lookFor: [`Names what is said: ${asSentence(found).replace(/\.$/, '')}`],
          lines: 3,
        },
      },
    ];
  });

/** The same subject with another such verb would leave open which of them is meant. */
function isOnly(statement: Statement, analysis: Analysis): boolean {
  const { clause, tokens } = statement;
  const head = tokens[clause.subject.to - 1]?.text.toLowerCase() ?? '';
  const saying = analysis.sentences.filter(
    (sentence) =>
      sentence.id !== statement.sentence &&
      sentence.text.toLowerCase().includes(head) &&
      sentence.tokens.some((token) => token.pos === 'VERB' && finding.test(token.lemma)),
  );
  return saying.length === 0;
}
