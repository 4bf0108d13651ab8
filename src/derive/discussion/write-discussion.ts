/** The discussion prompts of a lesson. */
import type { DiscussionPrompt } from '../../model/lesson.js';
import type { Material } from '../overview/write-overview.js';
import { askBack, weighWording } from './answer-back.js';
import { debateThesis, judgeDecision, takeCorners, weighProposal } from './argue-claims.js';
import { choosePrompts } from './choose-prompts.js';
import { findGaps, rankPoints } from './ask-of-whole.js';
import { compareViews, weighAlternative, weighConcession } from './compare-views.js';
import { answerAuthor, missingVoice, weighVoices } from './hear-voices.js';
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
import { debateHeadline, rewriteHeadline, testHeadline } from './read-headline.js';
import { answerObjection, explainSimply, weighSupport } from './weigh-support.js';

const makers: readonly PromptMaker[] = [
  debateThesis,
  judgeDecision,
  compareViews,
  weighVoices,
  takeCorners,
  weighProposal,
  weighConcession,
  weighAlternative,
  applyRule,
  askAsDoubter,
  testDoubt,
  questionReason,
  weighNumber,
  weighWording,
  missingVoice,
  answerAuthor,
  nextQuestion,
  rewriteHeadline,
  debateHeadline,
  testHeadline,
  askBack,
  explainSimply,
  weighSupport,
  answerObjection,
  rankPoints,
  findGaps,
];

export function writeDiscussion(material: Material): DiscussionPrompt[] {
  const quotable = {
    ...material,
    passages: material.passages.filter((passage) => isQuotable(passage, material.analysis)),
  };
  const drafts = makers.flatMap((maker) => maker(quotable));
  return choosePrompts(drafts, material.analysis.article.words);
}
