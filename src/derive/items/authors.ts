/** Every author, in the order in which a quiz prefers their questions. */
import { opinionOrFact } from './opinion-or-fact.js';
import { interviewAnswers } from './interview-answers.js';
import type { Author } from './draft.js';
import { explainCondition } from './explain-condition.js';
import { orderOfEvents } from './order-of-events.js';
import { relateSentences } from './relate-sentences.js';
import { replaceConnective } from './replace-connective.js';

export const authors: readonly Author[] = [
  interviewAnswers,
  opinionOrFact,
  explainCondition,
  relateSentences,
  replaceConnective,
  orderOfEvents,
];
