/** Whom a pronoun at the head of a sentence stands for. */
import type { AnalysedSentence, Analysis, Entity, Statement } from '../analysis/analysis.js';
import { actingPeople } from '../statements/acting-people.js';
import type { Author, Draft } from './draft.js';
import { asked, inner, paragraphName } from './wording.js';

export const referBack: Author = (analysis) => {
  const people = actingPeople(analysis);
  const seen = new Set<string>();
  return asked(analysis).flatMap((statement) => {
    if (seen.has(statement.sentence)) return [];
    seen.add(statement.sentence);
    return ask(statement, people, analysis);
  });
};

function ask(statement: Statement, people: readonly Entity[], analysis: Analysis): Draft[] {
  const edit = statement.edits.find(({ kind }) => kind === 'resolve-reference');
  const sentence = analysis.sentences.find(({ id }) => id === statement.sentence);
  const before = sentence && analysis.sentences[sentence.index - 1];
  if (!edit || !sentence || !before || !/^(?:He|She)$/.test(edit.from)) return [];
  if (sentence.text.split(' ').length > 34 || !sentence.text.startsWith(edit.from)) return [];
  const key = edit.to;
  const named = people.find(({ name }) => name === key);
  if (!named?.aliases.some((alias) => before.text.includes(alias))) return [];
  const others = otherPeople(key, sentence, people, analysis);
  if (others.length < 2) return [];
  const place = paragraphName(sentence.paragraph);
  const evidence = [before, sentence].map(({ paragraph, text }) => ({ paragraph, quote: text }));
  return [
    {
      strategy: 'refer-back',
      goal: 'relations',
      sentences: [sentence.id],
      weight: sentence.salience,
      question: {
        type: 'choice',
        stem: `Read this sentence from ${place}: “${inner(sentence.text)}” Whom does the word “${edit.from}” stand for?`,
        bloom: 'understand',
        evidence,
        options: [
          {
            text: key,
            correct: true,
            rationale: `The sentence before tells of ${key}: “${inner(before.text)}”`,
          },
          ...others.slice(0, 3).map((other) => ({
            text: other,
            rationale: `The article speaks of ${other} too, but the sentence goes on about ${key}.`,
          })),
        ],
      },
    },
  ];
}

/** Those named before the sentence. */
function otherPeople(
  name: string,
  sentence: AnalysedSentence,
  people: readonly Entity[],
  { sentences }: Analysis,
): readonly string[] {
  const before = new Set(sentences.slice(0, sentence.index).map(({ id }) => id));
  return people
    .filter((person) => person.name !== name)
    .filter((person) => !person.mentions.some((mention) => mention.sentence === sentence.id))
    .filter((person) => person.mentions.some((mention) => before.has(mention.sentence)))
    .map((person) => person.name);
}
