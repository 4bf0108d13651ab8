/** Open questions for a reason or a purpose that the article names. */
import type { Author } from './draft.js';
import { findReasonLinks, type ReasonLink } from './reason-links.js';
import { asSentence } from '../statements/sentence-case.js';

export const explainReason: Author = (analysis) =>
  findReasonLinks(analysis)
    .filter(
      ({ stem }) =>
        !/\b(?:this|these|those|then|there|also|for \S+ reasons?)\b|, why (?:can|could)\b/i.test(
          stem,
        ),
    )
    .map((link) => ({
      strategy: 'explain-reason',
      goal: 'reasons',
      sentences: link.sentences,
      weight: link.statement.salience,
      question: {
        type: 'short',
        stem: link.stem,
        bloom: 'understand',
        evidence: [...link.evidence],
        modelAnswer: modelAnswer(link),
        lookFor: [
          `Names the ${link.kind} the article gives: ${link.answer.replace(/\.$/, '')}`,
          'Answers in a full sentence and points to the place in the text',
        ],
        sentenceStem: sentenceStem(link),
        lines: 3,
      },
    }));

function modelAnswer(link: ReasonLink): string {
  if (link.kind !== 'reason') return asSentence(link.answer);
  const whole = /[.]$/.test(link.answer);
  if (/^(?:because of|due to|thanks to|as a result of)\b/.test(link.answer))
    return asSentence(link.answer);
  return whole ? link.answer : asSentence(`because ${link.answer}`);
}

const sentenceStem = (link: ReasonLink) =>
  link.kind !== 'reason' ? `${link.effect} …` : `${link.effect} because …`;
