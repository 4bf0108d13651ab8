/** An interview: which question does this answer belong to, and what is answered? */
import type { Analysis } from '../analysis/analysis.js';
import type { Paragraph } from '../../model/article.js';
import type { Author, Draft } from './draft.js';
import { inner, paragraphName } from '../statements/phrases.js';
import { ownWords, senseOf } from './wording.js';

interface Exchange {
  readonly question: string;
  readonly answer: readonly Paragraph[];
}

export const interviewAnswers: Author = (analysis) => {
  if (analysis.genre !== 'interview') return [];
  const exchanges = exchangesIn(analysis);
  if (exchanges.length < 3) return [];
  return exchanges.flatMap((exchange, at) => [
    ...belonging(exchange, at, exchanges),
    ...answered(exchange, analysis),
  ]);
};

/** A question that stands alone, and what follows up to the next one. */
function exchangesIn({ article }: Analysis): Exchange[] {
  const { paragraphs } = article;
  const starts = paragraphs.flatMap(({ text }, at) => (isQuestion(text) ? [at] : []));
  return starts.flatMap((start, index) => {
    const answer = paragraphs
      .slice(start + 1, starts[index + 1] ?? paragraphs.length)
      .filter(({ kind }) => kind === 'paragraph');
    const question = paragraphs[start]?.text.replace(label, '').trim() ?? '';
    return answer.length > 0 && question.split(' ').length >= 4 ? [{ question, answer }] : [];
  });
}

/** `Q:`, or a name before a colon. */
const label = /^(?:Q|A|\p{Lu}[\p{L} .]{1,30}):\s*/u;

const isQuestion = (text: string) =>
  /\?$/.test(text) && text.length < 320 && !/[.!]["”]? \p{Lu}.*[.!] \p{Lu}/u.test(text);

/** Sentences of an answer that show by themselves what was asked. */
function belonging(exchange: Exchange, at: number, all: readonly Exchange[]): Draft[] {
  const [paragraph] = exchange.answer;
  const sentence = paragraph?.sentences.find(
    ({ text }) =>
      sharesWords(text, exchange.question) &&
      !sharesName(text, exchange.question) &&
      text.split(' ').length >= 10 &&
      text.split(' ').length <= 40 &&
      /[.!]$/.test(text),
  );
  const others = [...all.slice(at + 1), ...all.slice(0, at)]
    .filter((other) => !sentence || !sharesWords(sentence.text, other.question))
    .slice(0, 3);
  if (!paragraph || !sentence || others.length < 2) return [];
  const evidence = { paragraph: paragraph.id, quote: sentence.text };
  return [
    {
      strategy: 'answered-question',
      goal: 'relations',
      sentences: [sentence.id],
      weight: 0.6,
      question: {
        type: 'choice',
        stem: `Which of the interviewer’s questions is answered with these words: “${inner(sentence.text.replace(label, ''))}”?`,
        bloom: 'understand',
        waive: [
          {
            rule: 'check/stem-word-in-key',
            reason: 'An answer takes up words of its question.',
          },
        ],
        evidence: [evidence],
        options: [
          {
            text: exchange.question,
            correct: true,
            rationale: `The words stand in ${paragraphName(paragraph.id)}, the answer to this question.`,
          },
          ...others.map((other) => ({
            text: other.question,
            rationale: `The answer to this question stands in ${paragraphName(other.answer[0]?.id ?? '')}.`,
          })),
        ],
      },
    },
  ];
}

const common =
  /^(?:what|which|when|where|that|this|there|their|they|have|with|would|could|should|about|your|yours|been|were|will|does|think|from|than|then|into|some|very|much|many|make|like|just|also|more|most|people)$/;

function sharesWords(text: string, question: string): boolean {
  const words = (part: string) =>
    new Set((part.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !common.test(word)));
  const asked = words(question);
  return [...words(text)].some((word) => asked.has(word));
}

/** The name would give the answer away. */
const sharesName = (text: string, question: string) =>
  (question.match(/(?<=\s)\p{Lu}\p{L}{2,}/gu) ?? []).some((name) => text.includes(name));

/** Asked about what stands before it: `How do you feel about that?` */
const leaning = /^(?:\S+ ){0,4}\S+\?$|\b(?:it|that|them|these|this|those)\?$/iu;

function answered({ question, answer }: Exchange, { article }: Analysis): Draft[] {
  const [paragraph, ...more] = answer;
  if (!paragraph || more.length > 0 || leaning.test(question)) return [];
  const said = paragraph.text.replace(label, '');
  const words = said.split(' ').length;
  // What is longer is no model of an answer in one or two sentences.
  if (words < 20 || words > 55 || paragraph.sentences.length > 2) return [];
  if (said.includes('://')) return [];
  return [
    {
      strategy: 'explain-answer',
      goal: 'viewpoints',
      sentences: paragraph.sentences.map(({ id }) => id),
      weight: 0.4 + paragraph.text.length / Math.max(4000, article.words * 6),
      question: {
        type: 'short',
        stem: `The interviewer asks: “${inner(question)}” Sum up the answer in one or two sentences of your own.`,
        bloom: 'analyze',
        evidence: paragraph.sentences.map(({ text }) => ({ paragraph: paragraph.id, quote: text })),
        modelAnswer: senseOf(`“${inner(said)}”`),
        lookFor: ['Answers the question that is quoted, and covers the whole answer', ownWords],
        lines: 4,
      },
    },
  ];
}
