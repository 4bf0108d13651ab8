/** The discussion prompts of a lesson. */
import type { DiscussionPrompt } from '../../model/lesson.js';
import type { Material } from '../overview/write-overview.js';
import { askBack, weighWording } from './answer-back.js';
import { judgeDecision, takeCorners, weighProposal } from './argue-claims.js';
import { choosePrompts } from './choose-prompts.js';
import {
  debateThesis,
  findGaps,
  findReaders,
  rankPoints,
  retell,
  rewriteHeadline,
  traceSources,
} from './ask-of-whole.js';
import { missingVoice, weighVoices } from './hear-voices.js';
import { nextQuestion } from './next-question.js';
import {
  applyRule,
  askAsDoubter,
  questionReason,
  testDoubt,
  weighNumber,
} from './probe-evidence.js';
import type { PromptMaker } from './prompt-draft.js';
import { isQuotable } from './quote-passage.js';
import { debateHeadline, testHeadline } from './read-headline.js';
import { explainSimply } from './explain-simply.js';
import { weighConcession } from './weigh-concession.js';

const makers: readonly PromptMaker[] = [
  debateThesis,
  judgeDecision,
  weighVoices,
  takeCorners,
  weighProposal,
  weighConcession,
  applyRule,
  askAsDoubter,
  testDoubt,
  questionReason,
  weighNumber,
  weighWording,
  missingVoice,
  nextQuestion,
  debateHeadline,
  testHeadline,
  askBack,
  explainSimply,
];

/** They ask of a text as a whole, so there has to be one. */
const onWhole: readonly PromptMaker[] = [
  rankPoints,
  findGaps,
  findReaders,
  traceSources,
  rewriteHeadline,
  retell,
];

/** A notice or a list is shorter. Ours. */
const shortText = 100;

export function writeDiscussion(material: Material): DiscussionPrompt[] {
  const quotable = {
    ...material,
    passages: material.passages.filter((passage) => isQuotable(passage, material.analysis)),
  };
  const { words } = material.analysis.article;
  const fitting = words < shortText ? makers : [...makers, ...onWhole];
  return choosePrompts(
    fitting.flatMap((maker) => maker(quotable)),
    words,
  );
}
