/** Every author, in the order in which a quiz prefers their questions. */
import { answerToQuestion } from './answer-to-question.js';
import { attributedClaim } from './attributed-claim.js';
import { chooseRole } from './choose-role.js';
import { opinionOrFact } from './opinion-or-fact.js';
import { claimSource } from './claim-source.js';
import { interviewAnswers } from './interview-answers.js';
import type { Author } from './draft.js';
import { explainCondition } from './explain-condition.js';
import { explainContrast } from './explain-contrast.js';
import { explainFigure } from './explain-figure.js';
import { explainReason } from './explain-reason.js';
import { explainReference } from './explain-reference.js';
import { explainTerm } from './explain-term.js';
import { matchRoles } from './match-roles.js';
import { matchSpeakers } from './match-speakers.js';
import { orderOfEvents } from './order-of-events.js';
import { quotedPoint } from './quoted-point.js';
import { quotedSpeaker } from './quoted-speaker.js';
import { quotedWords } from './quoted-words.js';
import { reportedPoint } from './reported-point.js';
import { relateSentences } from './relate-sentences.js';
import { replaceConnective } from './replace-connective.js';

export const authors: readonly Author[] = [
  quotedWords,
  interviewAnswers,
  claimSource,
  opinionOrFact,
  chooseRole,
  explainReason,
  explainReference,
  explainCondition,
  answerToQuestion,
  explainFigure,
  quotedSpeaker,
  relateSentences,
  replaceConnective,
  quotedPoint,
  reportedPoint,
  explainContrast,
  explainTerm,
  attributedClaim,
  matchSpeakers,
  matchRoles,
  orderOfEvents,
];
