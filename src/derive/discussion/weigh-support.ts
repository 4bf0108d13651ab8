/** Prompts on what a sentence rests on: what it explains, what supports it, what speaks against it. */
import { isJudgement, isPast } from '../overview/stance.js';
import { tellInFull } from '../overview/tell-passage.js';
import { isShort, words, type Passage } from '../overview/passage.js';
import { onPassage, type PromptMaker } from './prompt-draft.js';
import { bring, place } from './quote-passage.js';

/** What the text explains, explained again. */
export const explainSimply: PromptMaker = ({ analysis, passages }) =>
  passages
    .filter(
      (passage) =>
        isShort(passage) &&
        words(passage.text) >= 10 &&
        passage.voice === 'article' &&
        !passage.speaker &&
        !isJudgement(passage) &&
        !isPast(passage) &&
        !/[\d"“]|\b(?:found|has been|have been)\b/.test(passage.text) &&
        passage.tokens.filter(({ pos }) => pos === 'PROPN').length < 2 &&
        explaining.test(passage.text),
    )
    .map((passage) => ({
      ...onPassage(passage),
      kind: 'explanation',
      prompt: `${bring(passage, analysis)} Explain this to somebody two years younger: in words of your own, and with an example or a comparison that is not in the text.`,
      bloom: 'understand',
      protocol: 'think-pair-share',
      minutes: 6,
      sentenceStems: [
        'In other words, …',
        'It is a bit like …, because …',
        'The comparison stops working where …',
      ],
      followUps: [
        'Which word of the sentence is hardest to replace, and why?',
        'Where does your example fit, and where does it not?',
      ],
      teacherNote: `The sentence stands in ${place(passage)}. A good explanation keeps what depends on what; listen for pairs that only swap single words.`,
    }));

/** A definition, or what depends on what. */
const explaining =
  /^(?:An? )?[\p{L}, -]{3,50} (?:is|are) (?:an? |the )?[^,.]{3,60} (?:that|which|who|where|in which)\b|\b(?:because|means that|depends? on|so that|refers? to)\b/iu;

/** A claim beside what the text offers for it. */
export const weighSupport: PromptMaker = ({ analysis, passages, claims }) =>
  claims.flatMap((claim) => {
    const passage = passages.find(({ evidence }) => evidence.quote === claim.evidence[0]?.quote);
    const support = claim.support[0];
    if (!passage || !support || words(passage.text) + words(support.text) > together) return [];
    if (isPast(passage) || /\bwill\b/.test(passage.text) || !isEvidence(support.text)) return [];
    return [
      {
        ...onPassage(passage),
        kind: 'support',
        prompt: `${bring(passage, analysis)} As support it offers: ${support.text} Is that enough? Say what kind of evidence would be stronger, and what would speak against the claim.`,
        bloom: 'evaluate',
        protocol: 'think-pair-share',
        minutes: 8,
        sentenceStems: [
          'It is (not) enough, because …',
          'Stronger evidence would be …',
          'It would speak against the claim if …',
        ],
        followUps: [
          'Is it a figure, a finding, an example or somebody’s word? What is each of these good for?',
          'Who could have collected better evidence?',
        ],
        teacherNote: `Claim and evidence stand in ${place(passage)}. One example shows that something can happen, not how often: see whether students say so by themselves.`,
        evidence: [passage.evidence, ...support.evidence],
        sentences: [passage.sentence],
      },
    ];
  });

const isEvidence = (text: string) => measured.test(text) && !/\b(?:I|[Ww]e|[Yy]ou)\b/.test(text);
const measured = /\b(?:study|studies|survey|research|researchers|per ?cent)\b|%/i;

/** Words of a claim and its evidence that a slide holds. */
const together = 52;

/** The author leaves an objection where it stands: the class does not. */
export const answerObjection: PromptMaker = ({ analysis, argument, passages }) => {
  const objection = passages.find(
    (passage) =>
      argument?.unanswered !== undefined &&
      isShort(passage) &&
      argument.unanswered === unanswered(passage, tellInFull(passage, analysis)),
  );
  if (!objection) return [];
  return [
    {
      ...onPassage(objection),
      kind: 'objection',
      prompt: `${bring(objection, analysis)} The author does not answer this. Write the answer that the author could give, then say whether it convinces you.`,
      bloom: 'create',
      protocol: 'small-group',
      minutes: 10,
      sentenceStems: [
        'The author could answer that …',
        'This answer convinces me (does not), because …',
        'What it still leaves open is …',
      ],
      followUps: [
        'Why might the author have left it without an answer?',
        'Does the argument still stand if the objection is right?',
      ],
      teacherNote: `The objection stands in ${place(objection)}. The answer has to fit what the author says elsewhere: ask for the paragraph.`,
    },
  ];
};

const unanswered = (passage: Passage, told: string) => `${told} (${place(passage)})`;
