/** Choice questions for what the article sets against a statement: `A. However, B.` or `A, but B.` */
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import { asSentence } from '../statements/sentence-case.js';
import type { Author, Draft } from './draft.js';
import { otherOptions } from './option-sentences.js';
import { isClause } from './quoted-reasons.js';
import { inner, paragraphName, says } from './wording.js';

interface Contrast {
  readonly first: string;
  readonly second: string;
  readonly word: string;
  readonly sentences: readonly AnalysedSentence[];
}

export const chooseContrast: Author = (analysis) =>
  analysis.sentences
    .filter((sentence) => sentence.kind === 'paragraph')
    .flatMap((sentence) => [...within(sentence), ...across(sentence, analysis)])
    .filter(isFit)
    .flatMap((contrast) => ask(contrast, analysis));

/** `A, but B.`, each with a subject and a verb. */
function within(sentence: AnalysedSentence): Contrast[] {
  const match = /^([^,;:]{25,}), (but|yet|while|whereas|although) ([^,;:]{22,})\.$/.exec(
    sentence.text,
  );
  const [, first = '', word = '', second = ''] = match ?? [];
  if (!match || /\bnot (?:only|just|merely|simply)\b|^not\b/i.test(first)) return [];
  if (!isClause(sentence, first) || !isClause(sentence, second)) return [];
  return [
    {
      first: asSentence(first.replace(opening, '')),
      second: asSentence(second),
      word,
      sentences: [sentence],
    },
  ];
}

const opening = /^(?:And|But|So|Yet|Indeed|In fact|Of course),? /;
const turning =
  /^(But|However|Yet|Nevertheless|Nonetheless|By contrast|In contrast|On the other hand|Conversely),? /;

/** `A. However, B.`, side by side in one paragraph. */
function across(sentence: AnalysedSentence, analysis: Analysis): Contrast[] {
  const next = analysis.sentences[sentence.index + 1];
  const word = next && turning.exec(next.text)?.[1];
  if (!next || word === undefined || next.paragraph !== sentence.paragraph) return [];
  if (!/\.$/.test(sentence.text) || turning.test(sentence.text) || !/\.$/.test(next.text))
    return [];
  return [
    {
      first: sentence.text,
      second: asSentence(next.text.replace(turning, '')),
      word,
      sentences: [sentence, next],
    },
  ];
}

function isFit({ first, second }: Contrast): boolean {
  const words = [first, second].map((text) => text.split(' ').length);
  return (
    Math.min(...words) >= 5 &&
    Math.max(...words) <= 32 &&
    !/["“”?…]|\b(?:I|me|my|you|your)\b/i.test(`${first} ${second}`) &&
    !/\b(?:this|these|those)\b/i.test(second) &&
    !/^(?:it|they|he|she|this|that|these|those|there|its|their|his|her|we|what|not|only|if|when)\b/i.test(
      second,
    ) &&
    !/^(?:That said|This|That|These|Those|It|They|He|She)\b/.test(first) &&
    !/^(?:in terms of|and|but|so)\b/i.test(second) &&
    !/^(?:Hopefully|Perhaps|Maybe|For (?:example|instance)|It (?:is|was|may|might|would) )/.test(
      first,
    )
  );
}

function ask({ first, second, word, sentences }: Contrast, analysis: Analysis): Draft[] {
  const [sentence] = sentences;
  if (!sentence) return [];
  const { paragraph } = sentence;
  const wrong = otherOptions({ key: second, topic: first, paragraphs: [paragraph] }, analysis);
  if (wrong.length < 3) return [];
  const last = sentences.at(-1) ?? sentence;
  const place = paragraphName(paragraph);
  return [
    {
      strategy: 'choose-contrast',
      goal: 'relations',
      sentences: sentences.map(({ id }) => id),
      weight: sentence.salience,
      question: {
        type: 'choice',
        stem: `Reread this point in ${place}: “${inner(first)}” What does the writer set against it?`,
        bloom: 'analyze',
        evidence: sentences.map(({ text }) => ({ paragraph, quote: text })),
        options: [
          {
            text: second,
            correct: true,
            rationale: `The word “${word}” marks the contrast. ${says({ paragraph, quote: last.text })}`,
          },
          ...wrong.slice(0, 3).map((other) => ({
            text: other.text,
            rationale: `This stands in ${paragraphName(other.paragraph)} and is not set against the point in ${place}.`,
          })),
        ],
      },
    },
  ];
}
