/** What the text explains, explained again. */
import { isJudgement, isPast } from '../overview/stance.js';
import { isShort, words } from '../overview/passage.js';
import { onPassage, type PromptMaker } from './prompt-draft.js';
import { bring, place } from './quote-passage.js';

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
