/** Which other connective would say the same? One that shows the same relation of ideas. */
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import type { Author, Draft } from './draft.js';
import { isWhole } from './glossed-entry.js';
import { inner, paragraphName } from '../statements/phrases.js';
import { sentenceBefore } from './sentence-before.js';

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
  because: 'gives a reason',
  although: 'grants something that speaks against the rest',
  unless: 'names what would prevent the rest',
  'so that': 'names a purpose',
  'because of': 'names a cause',
  despite: 'names something that did not prevent the rest',
  'instead of': 'names what is left out in favour of something else',
  'except for': 'takes something out of what is said',
  'in addition to': 'only adds something',
  'rather than': 'names what is left out in favour of something else',
  'instead of having to': 'names what is avoided',
  'without having to': 'names what is not needed',
} as const;

const atHead = ['therefore', 'for example', 'however', 'similarly', 'in addition'] as const;

const without = <T extends string>(all: readonly T[], ...left: readonly T[]) =>
  all.filter((one) => !left.includes(one)).slice(0, 3);

const connectives: readonly Connective[] = [
  {
    pattern: /^(However|Nonetheless)(?=, (?!when|if|for|of\b|and)\b)/,
    same: 'yet',
    relation: 'set the sentence against the one before',
    others: without(atHead, 'however', 'in addition'),
  },
  {
    pattern: /^(Nevertheless|Still)(?=, )/,
    same: 'even so',
    relation: 'set the sentence against the one before',
    others: without(atHead, 'however', 'in addition'),
  },
  {
    pattern: /^(Therefore|Thus|Hence|As a result|Consequently|As a consequence)(?=, )/,
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
  {
    pattern: /^(Similarly)(?=, )/,
    same: 'in the same way',
    relation: 'say that two things are alike',
    others: ['however', 'therefore', 'for example'],
  },
  {
    pattern: /^(In other words)(?=, )/,
    same: 'that is to say',
    relation: 'say the same again in other words',
    others: ['however', 'for example', 'similarly'],
  },
  {
    pattern: /^(By contrast|In contrast)(?=, )/,
    same: 'on the other hand',
    relation: 'set two things side by side that differ',
    others: without(atHead, 'however', 'in addition'),
  },
  {
    pattern:
      /(?:^|, )([Aa]lthough)(?= (?:the|an?|his|her|its|their|he|she|it|they|we|there|this|these|some|many|most|\p{Lu}\p{L}*|\p{L}+s) )/u,
    same: 'even though',
    relation: 'grant something that speaks against the rest',
    others: ['because', 'unless', 'so that'],
  },
  {
    pattern: /(?:^|(?<!\b(?:is|are|was|were)),? )([Ee]ven though)(?= )/,
    same: 'although',
    relation: 'grant something that speaks against the rest',
    others: ['because', 'unless', 'so that'],
  },
  {
    pattern: /, (whereas)(?= )/,
    same: 'while',
    relation: 'set two things side by side that differ',
    others: ['because', 'unless', 'so that'],
  },
  {
    pattern: /(?:^|,? )([Dd]espite)(?= (?!(?:all that|this|that|\p{L}+ing)\b))/u,
    same: 'in spite of',
    relation: 'name something that did not prevent the rest',
    others: ['because of', 'instead of', 'except for'],
  },
  {
    pattern: /(?:^|,? )([Ii]n spite of)(?= )/,
    same: 'despite',
    relation: 'name something that did not prevent the rest',
    others: ['because of', 'instead of', 'except for'],
  },
  {
    pattern:
      /(?:^|[^,] )((?<!(?:just|only|not|simply|part|partly|mainly|largely) )[Bb]ecause of|[Tt]hanks to)(?= (?!this|that)\b)/,
    same: 'as a result of',
    relation: 'name a cause',
    others: ['despite', 'instead of', 'except for'],
  },
  {
    pattern:
      /(?:^|[^,] )((?<!\b(?:is|are|was|were|be|been|being) )[Dd]ue to|[Oo]wing to|[Aa]s a result of)(?= (?!this|that|be|begin|start|open|end|arrive|meet|appear|return|come|leave|\p{Ll}+ out)\b)/u,
    same: 'because of',
    relation: 'name a cause',
    others: ['despite', 'instead of', 'except for'],
  },
  {
    pattern: /(?:^|,? )([Ii]n the wake of)(?= )/,
    same: 'soon after',
    relation: 'name what came before',
    others: ['despite', 'instead of', 'except for'],
  },
  {
    pattern: / (prior to)(?= (?!that|this)\b)/,
    same: 'before',
    relation: 'name what came later',
    others: ['because of', 'instead of', 'except for'],
  },
  {
    pattern: /(?:^|,? )([Ii]n addition to)(?= )/,
    same: 'besides',
    relation: 'add to something',
    others: ['instead of', 'because of', 'despite'],
  },
  {
    pattern:
      /, (along with|together with)(?= (?:the|an?|his|her|its|their|other|\p{Lu}|\p{L}+s\b))/u,
    same: 'as well as',
    relation: 'add one more thing',
    others: ['instead of', 'except for', 'because of'],
  },
  {
    pattern: / (rather than)(?= (?:the|an?|his|her|its|their|\p{L}+ing)\b)/u,
    same: 'instead of',
    relation: 'name what is left out in favour of something else',
    others: ['in addition to', 'because of', 'except for'],
  },
  {
    pattern:
      /(?<!\b(?:is|are|was|were|be|twice|times|half|just|for|lasts?|lasted|waits?|waited|stays?|stayed|takes?|took|taken)) (as long as)(?= (?:the|it|they|he|she|there|no)\b(?! (?:can|could)\b))/,
    same: 'provided that',
    relation: 'name a condition',
    others: ['although', 'because', 'so that'],
  },
  {
    pattern:
      /[^,] ((?<!(?:just|only|not|simply|partly|mainly|largely|is|was|it|part|[Tt]hat|[Tt]hat[’']s|[Ii]t[’']s|precisely|perhaps) )because)(?= (?!of)\b)/,
    same: 'since',
    relation: 'give a reason',
    others: ['although', 'unless', 'so that'],
  },
  {
    pattern: / (unless)(?= )/,
    same: 'except if',
    relation: 'name what would prevent the rest',
    others: ['because', 'so that', 'although'],
  },
  {
    pattern: / (in order to)(?= )/,
    same: 'so as to',
    relation: 'name a purpose',
    others: ['rather than', 'without having to', 'instead of having to'],
  },
  {
    pattern: / (provided that|on condition that)(?= )/,
    same: 'as long as',
    relation: 'name a condition',
    others: ['although', 'because', 'so that'],
  },
  {
    pattern: /[\p{L}\d] (as well as)(?= (?:the|an?|his|her|its|their|other|\p{Lu}|\p{L}+s\b))/u,
    same: 'along with',
    relation: 'add one more thing',
    others: ['instead of', 'except for', 'because of'],
  },
  {
    pattern: / (instead of)(?= )/,
    same: 'rather than',
    relation: 'name what is left out in favour of something else',
    others: ['in addition to', 'because of', 'despite'],
  },
  {
    pattern:
      /, (so)(?= (?:the|an?|he|she|it|they|we|his|her|its|their|there|many|most|some|people)\b)/,
    same: 'and for this reason',
    relation: 'say that something follows',
    others: ['although', 'because', 'unless'],
  },
];

/** Each connective once. */
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
  if (/\b(?:also|too)\b/.test(text) || headless.test(text)) return [];
  if (/^due to$/i.test(found) && isDue(found, sentence)) return [];
  // `is not done because …` may mean that it is done, for another reason.
  if (found === 'because' && /\b(?:not|never|no)\b|n[’']t\b/.test(text)) return [];
  // At the head of a sentence it links it to the one before.
  if (text.startsWith(`${found},`) && !sentenceBefore(sentence, analysis)) return [];
  if (sentence.kind !== 'paragraph' || (aside.test(text) && !text.startsWith(`${found},`)))
    return [];
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

/** `is due to resume`: no cause. */
function isDue(found: string, { text, tokens }: AnalysedSentence): boolean {
  const end = text.indexOf(found) + found.length;
  const next = tokens.find(({ start }) => start >= end);
  return next?.pos === 'VERB' && !next.text.endsWith('ing');
}

const longest = 38;

/** `Enforcing rules that protect …`, of a list: no sentence by itself. */
const headless = /^\p{Lu}\p{Ll}+ing (?:\p{L}+ ){1,3}(?:that|which|who)\b[^,]*$/u;

/** Somebody speaks. */
const aside = /["“”]|\b(?:I|[Yy]ou|[Mm]y|[Yy]our)\b/;
