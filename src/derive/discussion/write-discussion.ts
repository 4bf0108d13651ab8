/** The discussion prompts of a lesson. */
import type { DiscussionPrompt } from '../../model/lesson.js';
import type { Material } from '../overview/write-overview.js';
import { askBack, missingVoice, rewriteHeadline, weighWording } from './answer-back.js';
import { debateThesis, judgeDecision, takeCorners, weighProposal } from './argue-claims.js';
import { choosePrompts } from './choose-prompts.js';
import {
  comparePassages,
  compareViews,
  weighAlternative,
  weighConcession,
} from './compare-views.js';
import { nextQuestion } from './next-question.js';
import { applyRule, questionReason, testDoubt, thinkAhead, weighNumber } from './probe-evidence.js';
import type { PromptMaker } from './prompt-draft.js';
import {
  answerObjection,
  explainSimply,
  openQuestions,
  rankPoints,
  weighSupport,
} from './use-key-points.js';

const makers: readonly PromptMaker[] = [
  debateThesis,
  judgeDecision,
  compareViews,
  takeCorners,
  weighProposal,
  weighConcession,
  weighAlternative,
  applyRule,
  testDoubt,
  thinkAhead,
  questionReason,
  weighNumber,
  weighWording,
  missingVoice,
  nextQuestion,
  rewriteHeadline,
  comparePassages,
  askBack,
  rankPoints,
  explainSimply,
  openQuestions,
  weighSupport,
  answerObjection,
];

export function writeDiscussion(material: Material): DiscussionPrompt[] {
  const drafts = makers.flatMap((maker) => maker(material));
  return choosePrompts(drafts, material.analysis.article.words);
}
