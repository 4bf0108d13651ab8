/** Who did or said this? Statements about one person, with other people of the article to choose from. */
import type { Analysis, Entity, Statement } from '../analysis/analysis.js';
import { contentLemmas } from '../analysis/weigh-terms.js';
import { speechVerbs } from '../analysis/lexicon.js';
import { actingPeople, tellsMuchTheSame } from '../statements/acting-people.js';
import type { Author, Draft } from './draft.js';
import { says, wordsOf } from './wording.js';

export const whoDid: Author = (analysis) => {
  const people = actingPeople(analysis);
  if (people.length < 3) return [];
  return analysis.statements.flatMap((statement) => ask(statement, people, analysis));
};

function ask(statement: Statement, people: readonly Entity[], analysis: Analysis): Draft[] {
  const { clause, tokens } = statement;
  const subject = wordsOf(statement, clause.subject);
  const person = people.find((one) => one.aliases.includes(subject));
  const main = tokens[clause.verb.main];
  const rest = wordsOf(statement, clause.rest).replace(/[.,]+$/, '');
  if (!person || !main || clause.fronted || clause.verb.negated) return [];
  if (/\b(?:he|she|his|her|him|they|their|them|it|its|himself|herself)\b/i.test(rest)) return [];
  if (rest.split(' ').length < 5 || rest.split(' ').length > 26 || /,/.test(rest)) return [];
  const others = people.filter(
    (one) =>
      one !== person &&
      !one.aliases.some((alias) => rest.includes(alias)) &&
      !tellsMuchTheSame(one, statement, analysis),
  );
  if (others.length < 2 || isToldOfAnother(statement, person, analysis)) return [];
  const said = speechVerbs.has(main.lemma);
  return [
    {
      strategy: said ? 'who-said' : 'who-did',
      goal: said ? 'sources' : 'facts',
      sentences: [statement.sentence],
      weight: statement.salience,
      question: {
        type: 'choice',
        stem: `According to the article, who ${wordsOf(statement, clause.verb)} ${rest}?`,
        bloom: 'remember',
        evidence: [statement.evidence],
        options: [
          { text: person.name, correct: true, rationale: says(statement.evidence) },
          ...others.slice(0, 3).map((other) => ({
            text: other.name,
            rationale: `${other.name} appears in the article, but this is told of ${person.name}.`,
          })),
        ],
      },
    },
  ];
}

/** `A won the award` beside `B won the award`: both would be right. */
function isToldOfAnother(statement: Statement, person: Entity, analysis: Analysis): boolean {
  const words = new Set(contentLemmas(statement.tokens));
  for (const mention of person.mentions) words.delete(mention.text.toLowerCase());
  return analysis.sentences.some(
    (other) =>
      other.id !== statement.sentence &&
      contentLemmas(other.tokens).filter((lemma) => words.has(lemma)).length >=
        Math.max(3, words.size * 0.6),
  );
}
