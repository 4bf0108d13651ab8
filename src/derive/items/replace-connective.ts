/** Which other connective would say the same? One that shows the same relation of ideas. */
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import type { Author, Draft } from './draft.js';
import { isWhole } from './glossed-entry.js';
import { inner, paragraphName } from '../statements/phrases.js';

interface Connective {
  /** The words as they stand in an article; group 1 is what is replaced. */
  readonly pattern: RegExp;
  readonly same: string;
  /** What both of them do. */
  readonly relation: string;
  readonly others: readonly (keyof typeof meanings)[];
}

/** Wrong options, each with what it would say. Ours. */
const meanings = {
  'in addition': 'only adds one more point',
  therefore: 'says that something follows from what stands before',
  'for example': 'gives a case of what stands before',
  however: 'sets two ideas against each other',
  similarly: 'says that two things are alike',
} as const;

const atHead = ['therefore', 'for example', 'however', 'similarly', 'in addition'] as const;

const without = <T extends string>(all: readonly T[], ...left: readonly T[]) =>
  all.filter((one) => !left.includes(one)).slice(0, 3);

const connectives: readonly Connective[] = [
  {
    pattern: /^(However|Nonetheless)(?=, (?!when|if|for)\b)/,
    same: 'yet',
    relation: 'set the sentence against the one before',
    others: without(atHead, 'however', 'in addition'),
  },
  {
    pattern: /^(Nevertheless)(?=, )/,
    same: 'even so',
    relation: 'set the sentence against the one before',
    others: without(atHead, 'however', 'in addition'),
  },
  {
    pattern: /^(Therefore|As a result|Consequently|As a consequence)(?=, )/,
    same: 'for this reason',
    relation: 'say that the sentence follows from the one before',
    others: without(atHead, 'therefore', 'in addition'),
  },
  {
    pattern: /^(Moreover|In addition|Additionally|Besides)(?=, )/,
    same: 'furthermore',
    relation: 'add one more point to the sentence before',
    others: without(atHead, 'in addition', 'similarly'),
  },
  {
    pattern: /^(Furthermore)(?=, )/,
    same: 'moreover',
    relation: 'add one more point to the sentence before',
    others: without(atHead, 'in addition', 'similarly'),
  },
];

/** Each connective once: the options of a second question would be those of the first. */
export const replaceConnective: Author = (analysis) =>
  connectives.flatMap((connective) =>
    analysis.sentences
      .flatMap((sentence) => ask(connective, sentence, analysis))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 1),
  );

function ask(connective: Connective, sentence: AnalysedSentence, analysis: Analysis): Draft[] {
  const { text, paragraph } = sentence;
  const found = connective.pattern.exec(text)?.[1];
  if (found === undefined || !isWhole(text) || text.split(' ').length > longest) return [];
  if (text.toLowerCase().split(found.toLowerCase()).length !== 2) return [];
  if (/\b(?:also|too)\b/.test(text)) return [];
  const before = analysis.sentences[sentence.index - 1];
  if (before?.paragraph !== paragraph) return [];
  const cased = (word: string) =>
    /^\p{Lu}/u.test(found) ? word.replace(/^./, (letter) => letter.toUpperCase()) : word;
  const same = cased(connective.same);
  return [
    {
      strategy: 'replace-connective',
      goal: 'relations',
      sentences: [sentence.id],
      weight: sentence.salience,
      question: {
        type: 'choice',
        stem: `Read this sentence from ${paragraphName(paragraph)}: “${inner(text)}” Which of these could take the place of “${found}” without changing what the text says?`,
        bloom: 'apply',
        evidence: [{ paragraph, quote: text }],
        options: [
          {
            text: same,
            correct: true,
            rationale: `“${found}” and “${same}” both ${connective.relation}.`,
          },
          ...connective.others.map((other) => ({
            text: cased(other),
            rationale: `“${cased(other)}” ${meanings[other]}; “${found}” does not.`,
          })),
        ],
      },
    },
  ];
}

const longest = 38;
