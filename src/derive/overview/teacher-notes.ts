/** What the teacher should know before the lesson: excerpt, opinion, live topics, what was cut. */
import type { DiscussionPrompt, PlanStep } from '../../model/lesson.js';
import type { Analysis } from '../analysis/analysis.js';
import { findContested } from './find-contested.js';
import type { Plan } from './plan-minutes.js';
import { listed } from './write-objectives.js';

export interface NoteFacts {
  readonly analysis: Analysis;
  readonly plan: Plan;
  readonly minutes: number;
  readonly discussion: readonly DiscussionPrompt[];
}

export function writeTeacherNotes(facts: NoteFacts): string[] {
  const { analysis } = facts;
  return [
    ...excerptNote(analysis),
    ...opinionNote(analysis),
    ...contestedNote(analysis),
    ...readingNote(facts),
    ...fewPromptsNote(facts),
    ...discussionNote(facts),
    ...cutNote(facts),
  ];
}

function excerptNote({ article }: Analysis): string[] {
  if (!article.excerpt) return [];
  const where =
    article.url === undefined ? '' : ' The whole of it is at the address of the source.';
  return [
    `This is an excerpt: the article goes on after the last paragraph here.${where} Do not judge the author for leaving out what may stand there.`,
  ];
}

function opinionNote({ genre, article }: Analysis): string[] {
  if (genre !== 'opinion') return [];
  const who = article.byline ?? 'one author';
  return [
    `The text argues for a view, that of ${who}. The questions ask what the author claims; none takes the claim for a fact. Let students say where they agree and where they do not.`,
  ];
}

function contestedNote(analysis: Analysis): string[] {
  const topics = findContested(analysis);
  if (topics.length === 0) return [];
  return [
    `The text touches ${listed(topics)}, which may be close to home for some students. Agree on rules for talk first, let everybody write for themselves before anyone speaks, ask for both sides at their strongest, and let nobody speak for a whole group.`,
  ];
}

function readingNote({ plan, analysis }: NoteFacts): string[] {
  const reading = plan.steps.find(({ step }) => step === 'reading')?.minutes ?? 0;
  if (reading >= plan.wholeReading) return [];
  return [
    `Reading all ${analysis.article.words} words in class takes about ${plan.wholeReading} minutes, and the plan has ${reading}. Set the text as homework, or share the paragraphs out between groups.`,
  ];
}

/** Prompts from which a discussion can be chosen. Ours. */
const enoughPrompts = 3;

function fewPromptsNote({ discussion, analysis }: NoteFacts): string[] {
  if (discussion.length >= enoughPrompts) return [];
  const made =
    discussion.length === 0
      ? 'no discussion prompt'
      : `only ${discussion.length} of the usual prompts`;
  const why =
    analysis.article.words < 160
      ? `it is short (${analysis.article.words} words)`
      : 'few of its sentences make a claim that can be understood and argued about on its own';
  return [`The text gives ${made}: ${why}. Add a question of your own to the lesson file.`];
}

/** Which prompts fit the minutes of the plan, in their order. */
function discussionNote({ plan, discussion }: NoteFacts): string[] {
  const minutes = plan.steps.find(({ step }) => step === 'discussion')?.minutes ?? 0;
  if (minutes === 0 || discussion.length === 0) return [];
  let left = minutes;
  const fit = discussion.filter((prompt) => {
    if (prompt.minutes > left) return false;
    left -= prompt.minutes;
    return true;
  });
  if (fit.length === discussion.length) return [];
  const first =
    fit.length === 0
      ? 'shorten one prompt to that'
      : `take ${listed(fit.map(({ id }) => id))}, or choose others`;
  return [
    `The plan gives discussion ${minutes} minutes: ${first}. The rest of the ${discussion.length} prompts serve as homework or for another lesson.`,
  ];
}

const names: Readonly<Record<PlanStep['step'], string>> = {
  'warm-up': 'the warm-up',
  vocabulary: 'the vocabulary',
  reading: 'the reading',
  'key-points': 'the key points',
  quiz: 'the quiz',
  discussion: 'the discussion',
  'source-evaluation': 'the source evaluation',
  'exit-ticket': 'the exit ticket',
};

function cutNote({ plan, minutes }: NoteFacts): string[] {
  if (plan.cut.length === 0) return [];
  return [
    `${minutes} minutes leave no time for ${listed(plan.cut.map((step) => names[step]))}; what was made for it is in the kit all the same.`,
  ];
}
