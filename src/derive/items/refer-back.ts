/** Who or what a pronoun at the head of a sentence stands for. */
import type { Token } from '../../core/ports.js';
import type { AnalysedSentence, Analysis, Entity, Statement } from '../analysis/analysis.js';
import { isPlural } from '../analysis/parse-clause.js';
import { asClause } from '../statements/sentence-case.js';
import { actingPeople } from '../statements/acting-people.js';
import type { Author, Draft } from './draft.js';
import { asked, inner, paragraphName } from './wording.js';

const timeNoun =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|times?|decades?|centur(?:y|ies)|today|\w+day|percent|one|way|lot|part|kind|number|more|most)$/i;

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
  if (!edit || !sentence || !before || !/^(?:He|She|It|They)$/.test(edit.from)) return [];
  if (sentence.text.split(' ').length > 34 || !sentence.text.startsWith(edit.from)) return [];
  const personal = /^(?:He|She)$/.test(edit.from);
  const key = personal ? edit.to : (asClause(edit.to, sentence.tokens, analysis.casing) ?? edit.to);
  if (personal !== people.some(({ name }) => name === edit.to)) return [];
  const others = personal
    ? otherPeople(edit.to, sentence, people, analysis)
    : otherThings(key, edit.from === 'They', [before, sentence], analysis);
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
        stem: `Read this sentence from ${place}: “${inner(sentence.text)}” ${personal ? 'Whom' : 'What'} does the word “${edit.from}” stand for?`,
        bloom: 'understand',
        evidence,
        options: [
          {
            text: shown(key),
            correct: true,
            rationale: `The sentence before tells of ${key}: “${inner(before.text)}”`,
          },
          ...others.slice(0, 3).map((other) => ({
            text: shown(other),
            rationale: `The article speaks of ${other} too, but the sentence goes on about ${key}.`,
          })),
        ],
      },
    },
  ];
}

const shown = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

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

/** Noun phrases of the same number, none of which shares its head with the key. */
function otherThings(
  key: string,
  plural: boolean,
  sentences: readonly AnalysedSentence[],
  analysis: Analysis,
): readonly string[] {
  const heads = new Set([headOf(key)]);
  return sentences
    .flatMap((sentence) => nounPhrases(sentence.tokens).map((tokens) => ({ sentence, tokens })))
    .filter(({ tokens }) => isPlural(tokens) === plural)
    .flatMap(({ sentence, tokens }) => {
      const first = tokens[0];
      const last = tokens.at(-1);
      const head = last?.text.toLowerCase() ?? '';
      if (!first || !last || heads.has(head) || key.toLowerCase().includes(head)) return [];
      heads.add(head);
      const text = sentence.text.slice(first.start, last.end);
      return first.start === 0 ? (asClause(text, tokens, analysis.casing) ?? []) : text;
    });
}

const headOf = (phrase: string) => phrase.split(' ').at(-1)?.toLowerCase() ?? '';

/** Plain phrases of two to five words that end in a noun: `the proposed unit`. */
function nounPhrases(tokens: readonly Token[]): (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (tokens[from]?.pos !== 'DET' || !/^(?:the|a|an)$/i.test(tokens[from]?.text ?? '')) continue;
    let to = from + 1;
    while (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[to]?.pos ?? '')) to += 1;
    const phrase = tokens.slice(from, to);
    const last = phrase.at(-1);
    if (phrase.length < 2 || phrase.length > 5 || !last || timeNoun.test(last.text)) continue;
    if (last.text.includes('-')) continue;
    if (/^(?:NOUN|PROPN)$/.test(last.pos) && !/^['’]/.test(tokens[to]?.text ?? ''))
      found.push(phrase);
  }
  return found;
}
