/** Open questions for the answer that a text gives to a question of its own. */
import type { Analysis, AnalysedSentence } from '../analysis/analysis.js';
import { contentLemmas } from '../analysis/weigh-terms.js';
import { inner, paragraphName } from '../statements/phrases.js';
import type { Author, Draft } from './draft.js';
import { ownWords, senseOf } from './wording.js';

/** An interview has interviewers to ask. */
export const answerToQuestion: Author = (analysis) =>
  analysis.genre === 'interview'
    ? []
    : analysis.sentences.flatMap((sentence) => ask(sentence, analysis));

/** One that can be answered in a sentence, and not what somebody is quoted as asking. */
const asking = /^(?:So |But |And )?(?:what|why|how|where|who|which)\b[^"“”]{20,160}\?$/i;
/** Asks the reader, or says no more than that somebody might ask. */
const hollow = /\b(?:I|my|me|you|your|else|about it|the matter|if not)\b/i;

/** Somebody else's words, or the writer's own doings. */
const aside = /["“”]|\b(?:I|my|me)\b/;

function ask(question: AnalysedSentence, analysis: Analysis): Draft[] {
  if (question.kind !== 'paragraph' || !asking.test(question.text) || hollow.test(question.text))
    return [];
  const following = analysis.sentences
    .slice(question.index + 1)
    .filter(({ paragraph }) => paragraph === question.paragraph);
  const [first] = following;
  // What comes after two sentences may answer it too.
  if (!first || following.length > 2 || following.some(({ text }) => /\bbut\b/i.test(text)))
    return [];
  if (following.some(({ text }) => !/[.!]$/.test(text) || aside.test(text))) return [];
  const asked = new Set(contentLemmas(question.tokens));
  const takesUp = following.some(({ tokens }) =>
    contentLemmas(tokens).some((one) => asked.has(one)),
  );
  // A reason seldom says again what it is the reason for.
  if (!takesUp && !/\bwhy\b/i.test(question.text)) return [];
  const words = following.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  if (words < 10 || words > 70) return [];
  const place = paragraphName(question.paragraph);
  const quoted = following.map(({ text }) => inner(text)).join(' ');
  return [
    {
      strategy: 'answer-to-question',
      goal: 'reasons',
      sentences: [question.id, ...following.map(({ id }) => id)],
      weight: first.salience,
      question: {
        type: 'short',
        stem: `In ${place}, the writer asks: “${inner(question.text)}” What answer does the text give? Put it in your own words.`,
        bloom: 'understand',
        evidence: [question, ...following].map(({ paragraph, text }) => ({
          paragraph,
          quote: text,
        })),
        modelAnswer: senseOf(`“${quoted}”`),
        lookFor: ['Answers the question that is quoted', ownWords],
        lines: 4,
      },
    },
  ];
}
