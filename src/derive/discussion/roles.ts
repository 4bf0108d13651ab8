/** The roles of the protocols that have some. */
import type { Protocol } from '../../model/lesson.js';

export const rolesOf: Readonly<Partial<Record<Protocol, readonly string[]>>> = {
  'small-group': [
    'Reader: reads the passage aloud and finds others',
    'Doubter: asks “How do we know?”',
    'Note-taker: writes down reasons on each side',
    'Speaker: reports to the class',
  ],
  'structured-academic-controversy': [
    'Pair A: argues for the claim',
    'Pair B: argues against the claim',
  ],
  'socratic-seminar': [
    'Opener: reads the passage and asks the first question',
    'Speakers: answer each other, with the paragraph named',
    'Tracker: notes who has spoken and which paragraphs were used',
  ],
  fishbowl: ['Inner circle: discusses', 'Outer circle: notes one strong point and one question'],
};
