/** Prompts on the text as a whole: what matters most in it, and what it leaves open. */
import type { PromptMaker } from './prompt-draft.js';
import { places } from './quote-passage.js';

/** Paragraphs with key points among which there is something to choose. */
const fewest = 4;
/** A text with fewer key points is too short to be asked what it leaves open. */
const fewestPoints = 3;

/** Which points a reader must know, and which could go. */
export const rankPoints: PromptMaker = ({ keyPoints }) =>
  new Set(keyPoints.map(({ paragraph }) => paragraph)).size < fewest
    ? []
    : [
        {
          kind: 'ranking',
          prompt: `A reader has time for two paragraphs of this text. Which two do you choose, and what will the reader miss?`,
          bloom: 'evaluate',
          protocol: 'small-group',
          minutes: 10,
          sentenceStems: [
            'The two paragraphs that a reader must know are … and …, because …',
            'Without paragraph …, the reader will not understand why …',
            'We could leave out …, because …',
          ],
          followUps: [
            'Would the people whom the text is about choose the same two?',
            'Which paragraph could go without loss?',
          ],
          teacherNote: `Points to compare with stand in ${places(keyPoints)}. No pair is the right one: ask which reader the group has in mind, and let two groups that chose differently convince each other.`,
          evidence: keyPoints.map(({ evidence }) => evidence),
          sentences: [],
          weight: 1,
        },
      ];

/** Questions of the students' own, after Rothstein & Santana, Make Just One Change (2011). */
export const findGaps: PromptMaker = ({ keyPoints }) => {
  return keyPoints.length < fewestPoints
    ? []
    : [
        {
          kind: 'gaps',
          prompt: `Write down three questions that this text does not answer. Choose the one that matters most: who could answer it, and how would they find out?`,
          bloom: 'create',
          protocol: 'think-pair-share',
          minutes: 8,
          sentenceStems: [
            'The text tells us that … (paragraph …), but not …',
            'This question matters most, because …',
            'To answer it, one would have to ask (measure, count) …',
          ],
          followUps: [
            'Did the writer not know the answer, or not need it?',
            'Which of your questions would change what you think of the text?',
          ],
          teacherNote:
            'Collect the questions first and judge them later. A good one cannot be answered from the text: let another pair look for the answer there before it counts.',
          evidence: keyPoints.slice(0, 2).map(({ evidence }) => evidence),
          sentences: [],
          weight: 1,
        },
      ];
};
