/** Open questions for a reason or a purpose that the article names. */
import { inner, paragraphName } from '../statements/phrases.js';
import { asSentence } from '../statements/sentence-case.js';
import type { Author } from './draft.js';
import { findReasons, type Reason } from './find-reasons.js';
import { ownWords, senseOf } from './wording.js';

export const explainReason: Author = (analysis) =>
  findReasons(analysis).map((reason) => ({
    strategy: 'explain-reason',
    goal: 'reasons',
    sentences: reason.sentences,
    weight: reason.weight,
    question: {
      type: 'short',
      stem: stemOf(reason),
      bloom: 'understand',
      evidence: [...reason.evidence],
      modelAnswer: modelAnswer(reason),
      lookFor: [
        `Names the ${reason.kind} the text gives: ${reason.answer.replace(/\.$/, '')}`,
        ownWords,
      ],
      sentenceStem: sentenceStems[reason.kind],
      lines: 3,
    },
  }));

const sentenceStems: Readonly<Record<Reason['kind'], string>> = {
  reason: 'This is so because …',
  purpose: 'This is done so that …',
};

/** The subject is quoted: turned into a question of its own, it would lose what it leans on. */
function stemOf({ kind, subject, evidence }: Reason): string {
  const place = paragraphName(evidence[0]?.paragraph ?? '');
  // `wikiHow` keeps its first letter.
  const quoted = `“${/^\p{Ll}+\p{Lu}/u.test(subject) ? `${subject}.` : asSentence(inner(subject))}”`;
  if (kind === 'reason')
    return `In ${place}, the text gives a reason for this: ${quoted} What is the reason? Put it in your own words.`;
  return `In ${place}, the text names the purpose of this: ${quoted} What is the purpose? Put it in your own words.`;
}

function modelAnswer({ kind, answer }: Reason): string {
  const given = answer.replace(/\.$/, '');
  if (/\b(?:I|we|you|my|our|your|me|us)\b/i.test(given)) return senseOf(`“${inner(given)}.”`);
  const isClause = kind === 'reason' && !/[.]$|^(?:because of|thanks to|due to)\b/.test(answer);
  return asSentence(isClause ? `because ${given}` : given);
}
