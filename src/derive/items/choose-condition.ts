/** Choice questions for what would follow, if something were so. */
import type { Analysis, Statement } from '../analysis/analysis.js';
import { asSentence } from '../statements/sentence-case.js';
import type { Author, Draft } from './draft.js';
import { findConditions, type AskedCondition } from './explain-condition.js';
import { paragraphName, says } from './wording.js';

const modal = /\b(?:will|would|could|may|might|can|must)\b/;

export const chooseCondition: Author = (analysis) => {
  const conditions = findConditions(analysis);
  return conditions.flatMap((found) => ask(found, conditions, analysis));
};

function ask(found: AskedCondition, all: readonly AskedCondition[], analysis: Analysis): Draft[] {
  const { statement, stem } = found;
  const key = asSentence(found.result);
  if (/^(?:It|They|He|She|There|This|That)\b/.test(key)) return [];
  const wrong = [...otherResults(found, all), ...otherOutlooks(statement, analysis)]
    .filter((other) => {
      const ratio = other.text.length / key.length;
      return ratio > 0.6 && ratio < 1.6;
    })
    .slice(0, 3);
  if (wrong.length < 2) return [];
  return [
    {
      strategy: 'choose-condition',
      goal: 'reasons',
      sentences: [statement.sentence],
      weight: statement.salience,
      question: {
        type: 'choice',
        stem,
        bloom: 'understand',
        evidence: [statement.evidence],
        options: [{ text: key, correct: true, rationale: says(statement.evidence) }, ...wrong],
      },
    },
  ];
}

interface Wrong {
  readonly text: string;
  readonly rationale: string;
}

function otherResults(found: AskedCondition, all: readonly AskedCondition[]): Wrong[] {
  return all
    .filter((other) => other.statement !== found.statement)
    .map((other) => ({
      text: asSentence(other.result),
      rationale: `By the article this follows on another condition: ${other.condition}.`,
    }))
    .filter(({ text }) => !/^(?:It|They|He|She|There|This|That)\b/.test(text));
}

/** What the article says may or will be, without this condition. */
function otherOutlooks(statement: Statement, analysis: Analysis): Wrong[] {
  return analysis.statements
    .filter(
      (other) =>
        other.sentence !== statement.sentence &&
        !other.speaker &&
        modal.test(other.text) &&
        !/\b(?:if|because|unless)\b/i.test(other.text),
    )
    .sort((a, b) => b.salience - a.salience)
    .map((other) => ({
      text: other.text,
      rationale: `The article says this in ${paragraphName(other.paragraph)}, and not of this condition.`,
    }));
}
