/** An interview: what is answered? */
import type { Analysis } from '../analysis/analysis.js';
import type { Paragraph } from '../../model/article.js';
import type { Author, Draft } from './draft.js';
import { inner } from '../statements/phrases.js';
import { ownWords, senseOf } from './wording.js';

interface Exchange {
  readonly question: string;
  readonly answer: readonly Paragraph[];
}

export const interviewAnswers: Author = (analysis) => {
  if (analysis.genre !== 'interview') return [];
  const exchanges = exchangesIn(analysis);
  if (exchanges.length < 3) return [];
  return exchanges.flatMap((exchange) => ask(exchange, analysis));
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

/** Asked about what stands before it: `How do you feel about that?` */
const leaning = /^(?:\S+ ){0,4}\S+\?$|\b(?:it|that|them|these|this|those)\?$/iu;

function ask({ question, answer }: Exchange, { article }: Analysis): Draft[] {
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
