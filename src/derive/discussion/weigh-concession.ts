/** A sentence that grants one thing and holds another. */
import { isShort } from '../overview/passage.js';
import { concession, isPast, isReported, stanceOf } from '../overview/stance.js';
import { onPassage, type PromptMaker } from './prompt-draft.js';
import { bring, place } from './quote-passage.js';

/** `Although A, B`: one thing is granted and another held. */
export const weighConcession: PromptMaker = ({ analysis, passages }) =>
  passages
    .filter((passage) => isShort(passage) && concession.test(passage.text))
    .filter((passage) => !/^While \p{L}+ing\b/u.test(passage.text) && !isPast(passage))
    .filter((passage) => stanceOf(passage) > 0 || isReported(passage.text))
    .map((passage) => ({
      ...onPassage(passage),
      kind: 'concession',
      prompt: `${bring(passage, analysis)} The sentence grants one thing and insists on another. Which of the two weighs more for you, and what would tip the balance?`,
      bloom: 'evaluate',
      protocol: 'fishbowl',
      minutes: 10,
      sentenceStems: [
        'What is granted is …, and it weighs much (little), because …',
        'What the sentence insists on is …',
        'The balance would tip if …',
      ],
      followUps: [
        'How would someone write the sentence who weighs it the other way round?',
        'What in the text supports each half?',
      ],
      teacherNote: `The passage stands in ${place(passage)}. English puts the weight on the main clause: students may well disagree with that order.`,
    }));
