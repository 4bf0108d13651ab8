/** Protocols that a discussion prompt can name, and steps of a plan, in words. */
import type { PlanStep, Protocol } from '../model/lesson.js';

interface ProtocolText {
  readonly name: string;
  /** What the class does, in the order of doing. */
  readonly steps: readonly string[];
}

export const protocols: Readonly<Record<Protocol, ProtocolText>> = {
  'think-pair-share': {
    name: 'Think, pair, share',
    steps: [
      'Think and make notes alone.',
      'Tell a partner, and listen to theirs.',
      'Share with the class what your partner said.',
    ],
  },
  'socratic-seminar': {
    name: 'Socratic seminar',
    steps: [
      'Sit in a circle with the text in front of you.',
      'Speak to each other, not to the teacher; point to the paragraph you mean.',
      'Ask a question before you state an opinion.',
      'End by saying what you understand better now.',
    ],
  },
  'structured-academic-controversy': {
    name: 'Structured academic controversy',
    steps: [
      'In fours, two argue for and two against. Prepare with evidence from the text.',
      'Each pair presents; the others listen and say back what they heard.',
      'Change sides and argue again.',
      'Leave the sides and write what all four can agree on.',
    ],
  },
  'four-corners': {
    name: 'Four corners',
    steps: [
      'Go to the corner that is nearest to your view: strongly agree, agree, disagree, strongly disagree.',
      'Find your best reason together with those who stand there.',
      'Each corner speaks. Change corners if a reason convinces you.',
    ],
  },
  fishbowl: {
    name: 'Fishbowl',
    steps: [
      'A few sit inside and talk; the others sit around them and listen.',
      'Listeners note one strong point and one question.',
      'Change places, and go on from the questions.',
    ],
  },
  'gallery-walk': {
    name: 'Gallery walk',
    steps: [
      'Each group writes its answer on a sheet and hangs it up.',
      'Walk from sheet to sheet; add a question or a piece of evidence to each.',
      'Go back to your own sheet and answer what was added.',
    ],
  },
  'small-group': {
    name: 'Small groups',
    steps: [
      'Share out the roles in the group.',
      'Everyone speaks once before anyone speaks twice.',
      'Agree on what to tell the class.',
    ],
  },
  'whole-class': {
    name: 'Whole class',
    steps: [
      'Make a note of your first thought.',
      'Answer the speaker before you, by name, before you make your own point.',
    ],
  },
  'written-reflection': {
    name: 'Written reflection',
    steps: ['Write on your own, without stopping.', 'Mark the sentence you would share.'],
  },
};

export const stepNames: Readonly<Record<PlanStep['step'], string>> = {
  'warm-up': 'Warm-up',
  vocabulary: 'Vocabulary',
  reading: 'Reading',
  'key-points': 'Key points',
  quiz: 'Quiz',
  discussion: 'Discussion',
  'source-evaluation': 'Source evaluation',
  'exit-ticket': 'Exit ticket',
};
