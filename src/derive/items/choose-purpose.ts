/** Choice questions for a purpose; the other options are other aims the article speaks of. */
import type { AnalysedSentence, Analysis } from '../analysis/analysis.js';
import { asSentence } from '../statements/sentence-case.js';
import type { Author, Draft } from './draft.js';
import { findReasonLinks, type ReasonLink } from './reason-links.js';
import { paragraphName, says } from './wording.js';

export const choosePurpose: Author = (analysis) =>
  findReasonLinks(analysis)
    .filter(({ kind, answer }) => kind === 'purpose' && /^to \p{Ll}/u.test(answer))
    .flatMap((link) => ask(link, analysis));

interface Aim {
  readonly text: string;
  readonly sentence: AnalysedSentence;
}

function ask(link: ReasonLink, analysis: Analysis): Draft[] {
  const { statement } = link;
  const [evidence] = link.evidence;
  const key = asSentence(link.answer);
  const aims = aimsIn(analysis).filter(
    ({ text, sentence }) =>
      sentence.paragraph !== statement.paragraph &&
      text.length > key.length * 0.55 &&
      text.length < key.length * 1.7 &&
      text.split(' ')[1] !== key.split(' ')[1],
  );
  const wrong = distinctVerbs(aims).slice(0, 3);
  if (!evidence || wrong.length < 3 || key.split(' ').length > 20) return [];
  return [
    {
      strategy: 'choose-purpose',
      goal: 'reasons',
      sentences: link.sentences,
      weight: statement.salience,
      question: {
        type: 'choice',
        stem: link.stem,
        bloom: 'understand',
        evidence: [evidence],
        options: [
          { text: key, correct: true, rationale: says(evidence) },
          ...wrong.map(({ text, sentence }) => ({
            text,
            rationale: `The article speaks of this in ${paragraphName(sentence.paragraph)}, not as the purpose asked for.`,
          })),
        ],
      },
    },
  ];
}

/** `to V …` up to the end of its phrase, with nothing in it that points elsewhere. */
function aimsIn(analysis: Analysis): Aim[] {
  return analysis.sentences.flatMap((sentence) => {
    if (sentence.kind !== 'paragraph') return [];
    const found = [
      ...sentence.text.matchAll(
        /(?<!\b(?:according|due|up|have|has|had|used|going|able|likely|unlikely|next|close|related)) (to \p{Ll}+ [^,.;:“”"()—–?]+)(?=[,.])/gu,
      ),
    ];
    return found
      .map((match) => match[1] ?? '')
      .filter((text) => isAim(text, sentence))
      .map((text) => ({ text: asSentence(text), sentence }));
  });
}

function isAim(text: string, sentence: AnalysedSentence): boolean {
  const words = text.split(' ');
  const verb = sentence.tokens.find(
    (token, at) =>
      token.text === words[1] && sentence.tokens[at - 1]?.text === 'to' && token.pos === 'VERB',
  );
  return (
    verb !== undefined &&
    verb.text === verb.lemma &&
    !/\b\p{L}$|\b(?:Mr|Mrs|Dr|St|No|vs)$/u.test(text) &&
    words.length >= 4 &&
    words.length <= 16 &&
    !/\b(?:I|me|we|us|you|he|him|she|it|they|them|this|that|these|those|who|which|but|because|if|when|so|is|are|was|were|said|says|to \p{Ll}+ .* to)\b/u.test(
      text,
    )
  );
}

const distinctVerbs = (aims: readonly Aim[]) =>
  aims.filter(
    ({ text }, at) =>
      aims.findIndex((other) => other.text.split(' ')[1] === text.split(' ')[1]) === at,
  );
