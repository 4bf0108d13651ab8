/** Open questions for two ideas that the article sets against each other. */
import type { Token } from '../../core/ports.js';
import type { Analysis, AnalysedSentence } from '../analysis/analysis.js';
import { asSentence } from '../statements/sentence-case.js';
import { parseClause } from '../analysis/parse-clause.js';
import type { Author, Draft, QuestionBody } from './draft.js';
import { inner, paragraphName } from '../statements/phrases.js';
import { nameFirst, sentenceBefore, standAlone } from './stand-alone.js';

export const explainContrast: Author = (analysis) =>
  [
    ...analysis.sentences
      .filter((sentence) => standAlone(sentence, analysis) === sentence.text)
      .flatMap((sentence) => [
        ...conceded(sentence),
        // What is said freely strings its clauses together as they come.
        ...(analysis.genre === 'interview' ? [] : opposed(sentence, analysis)),
      ]),
    ...analysis.sentences.flatMap((sentence) => turned(sentence, analysis)),
  ].filter(({ question }) => question.evidence?.every(({ quote }) => isOfMatter(quote, analysis)));

/** Neither a chat with the reader or a story of the writer's own, nor a word about the text itself. */
const isOfMatter = (sentence: string, { genre }: Analysis) =>
  !aside.test(sentence) &&
  !saysNothing.test(sentence) &&
  (genre === 'opinion' || !/\b(?:[Ww]e|[Oo]ur|[Uu]s)\b/.test(sentence));

const aside =
  /^(?:This|These|Those)\b|\b(?:I|[Mm]y|[Mm]e|I[’']\w+|[Yy]ou|[Yy]our|[Yy]ou[’']\w+)\b|\b(?:below|in this (?:post|article|essay|section|chapter)|we(?:[’']ll| will) (?:see|look|cover|come))\b/;

/** That things differ, and not how; what is found inside of something else; a verb that another one stands for. */
const saysNothing =
  /\b(?:picture|story|situation|case|reality|truth|things?|experience) (?:is|are|was|were|looks?) (?:\p{L}+ )?different\b|\bworth (?:remembering|noting|mentioning|pointing out)\b|\b(?:inside|outside|nearby)\.$|\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)(?:n[’']t)?(?:\.$|, [\p{L} ]+ said\.$)|\bin an? (?:very )?(?:important|different|special|unusual) way\.$|, (?:\p{L}+ ){1,3}(?:said|says|added|noted), |^[^,]+, but [^,]+, \p{L}+ said\.$/u;

const both = (first: string, second: string) =>
  `A full answer gives the sense of both: “${first}” and, set against it, “${second}”`;

type Asked = Pick<Extract<QuestionBody, { type: 'short' }>, 'stem' | 'modelAnswer' | 'lookFor'>;

function contrast(sentences: readonly AnalysedSentence[], asked: Asked): Draft {
  return {
    strategy: 'explain-contrast',
    goal: 'relations',
    sentences: sentences.map(({ id }) => id),
    weight: sentences[0]?.salience ?? 0,
    question: {
      type: 'short',
      ...asked,
      bloom: 'analyze',
      evidence: sentences.map(({ paragraph, text }) => ({ paragraph, quote: text })),
      lines: 4,
    },
  };
}

/** `Although A, B.` */
function conceded(sentence: AnalysedSentence): Draft[] {
  const match = /^(Although|Though|While|Even though) ([^,]{20,}), ([^“”"]{25,})\.$/.exec(
    sentence.text,
  );
  const [, word = '', concession = '', claim = ''] = match ?? [];
  if (
    !match ||
    sentence.kind !== 'paragraph' ||
    /\b(?:he|she|it|they|this|these|their|its|his|her)\b|—/i.test(concession)
  )
    return [];
  if (word === 'While' && /^(?:\w+ing|in|at|on)\b/.test(concession)) return [];
  if (new RegExp(`\\b${word}\\b`, 'i').test(concession + claim)) return [];
  if (sentence.text.split(' ').length > 36 || /^(?:and|or|but|which|who|[a-z]+ed)\b/.test(claim))
    return [];
  // `While it costs little, it also …`: two things of one kind.
  if (/\balso\b/.test(claim)) return [];
  if (!isClause(sentence, concession) || !isClause(sentence, claim)) return [];
  return [
    contrast([sentence], {
      stem: `In ${paragraphName(sentence.paragraph)}, “${word.toLowerCase()}” sets two ideas against each other. Which two ideas are they? Name both in your own words.`,
      modelAnswer: both(asSentence(concession), asSentence(claim)),
      lookFor: [`Names what is granted: ${concession}`, `Names what is set against it: ${claim}`],
    }),
  ];
}

/** `A, but B.`, `A, whereas B.`, `A, although B.` */
function opposed(sentence: AnalysedSentence, analysis: Analysis): Draft[] {
  const { text, paragraph } = sentence;
  const [, first = '', word = '', second = ''] =
    /^([^;:“”"]{30,}), (but|whereas|although|even though|yet) (?!also\b|rather\b|instead\b|that\b)([^;“”"]{30,})\.$/.exec(
      text,
    ) ?? [];
  if (first === '' || sentence.kind !== 'paragraph' || text.split(' ').length > 40) return [];
  // The question names the word and the paragraph, and so has but one sentence to mean.
  if (
    analysis.sentences.filter((one) => one.paragraph === paragraph && holds(word, one)).length > 1
  )
    return [];
  if (/^(?:So|Sure|And|Yes|No|Well|True|It|They|He|She|There)\b/.test(first)) return [];
  if (
    /\b(?:not|n[’']t) (?:only|just|merely|because|a|the)\b|, but |, too\b/.test(
      `${first}, ${second}`,
    )
  )
    return [];
  // `The owners agreed, and two millers came, but they left`: which of the two?
  if (/^they\b/.test(second) && /, and \b/.test(first)) return [];
  // `Brenn said it depends, but he said …`: one person goes on.
  if (/^(?:he|she|they) (?:also )?(?:said|says|added|adds|told|noted)\b/.test(second)) return [];
  if (!isClause(sentence, first) || !isClause(sentence, second)) return [];
  return [
    contrast([sentence], {
      stem: `One sentence of ${paragraphName(paragraph)} sets two things against each other with “${word}”. Which two things are they? Name both in your own words.`,
      modelAnswer: both(asSentence(first), asSentence(second)),
      lookFor: [`Names the first thing: ${first}`, `Names what is set against it: ${second}`],
    }),
  ];
}

const holds = (word: string, { text }: AnalysedSentence) =>
  new RegExp(`\\b${word}\\b`, 'i').test(text);

/** The part of the sentence has a subject and a verb of its own. */
export function isClause(sentence: AnalysedSentence, part: string): boolean {
  const from = sentence.text.toLowerCase().indexOf(part.toLowerCase());
  const inside = (token: Token) => token.start >= from && token.end <= from + part.length;
  return parseClause(sentence.tokens.filter(inside)) !== undefined;
}

const turning =
  /^(But|However|Yet|Still|Nevertheless|Nonetheless|By contrast|In contrast|On the other hand),? /;

const isPlain = (sentence: AnalysedSentence) =>
  /[.]$/.test(sentence.text) &&
  sentence.text.split(' ').length >= 7 &&
  sentence.text.split(' ').length <= 40 &&
  !/["“”?…]/.test(sentence.text);

/** `A. However, B.` */
function turned(next: AnalysedSentence, analysis: Analysis): Draft[] {
  const before = sentenceBefore(next, analysis);
  const word = turning.exec(next.text)?.[1];
  if (word === undefined || !before?.clause || before.kind !== 'paragraph') return [];
  if (/^(?:Hopefully|Perhaps|Maybe|Of course)\b/.test(before.text)) return [];
  if (!isPlain(before) || next.kind !== 'paragraph' || !isPlain(next)) return [];
  if (
    analysis.sentences.filter(
      (one) => one.paragraph === next.paragraph && one.text.startsWith(word),
    ).length > 1
  )
    return [];
  const stripped = asSentence(next.text.replace(turning, ''));
  const turn = /^(?:He|She|It|They|His|Her|Its|Their)\b/.test(stripped)
    ? nameFirst(stripped, next, analysis)
    : stripped;
  const told = standAlone(before, analysis);
  if (told === undefined || turn === undefined) return [];
  if (
    /^(?:And|But|So|Yet|To|In order|That[’']s|That is|This is|Others?\b|The (?:result|finding|move|decision|plan)s?)\b/.test(
      turn,
    )
  )
    return [];
  // `Odum said that had nothing to do with it`: more than the sentence before.
  if (/\b(?:said|says|argued|insisted) (?:that|this) (?:is|was|had|has)\b/.test(turn)) return [];
  // `Not last night`: half of a sentence; `in the years between`: of times that stand further up.
  if (
    /^(?:Not|Whereas)\b/.test(turn) ||
    /^(?:In|During|By|Over) (?:the (?:intervening|meantime)|between|then)\b/.test(turn)
  )
    return [];
  // All that the paragraph has said may be meant.
  if (/^(?:Nonetheless|Nevertheless)$/.test(word) && sentenceBefore(before, analysis)) return [];
  // What only adds: `But most important, …`, `It makes …. But efforts are also …`.
  if (/^(?:Most|More|Best|Worst|Worse|Above all)\b/.test(turn)) return [];
  if (/^(?:It|They|He|She|This|That)\b/.test(before.text) && /\balso\b/.test(told + turn))
    return [];
  return [
    contrast([before, next], {
      stem: `In ${paragraphName(next.paragraph)}, a sentence begins with “${word}”. Which two ideas does this word set against each other? Name both in your own words.`,
      modelAnswer: both(inner(told), inner(turn)),
      lookFor: [
        `Names the first idea: ${told.replace(/\.$/, '')}`,
        `Names the idea set against it: ${turn.replace(/\.$/, '')}`,
      ],
    }),
  ];
}
