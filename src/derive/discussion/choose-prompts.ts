/** Chooses the prompts of a lesson: different kinds, levels and passages, the best of each. */
import type { DiscussionPrompt } from '../../model/lesson.js';
import { heaviest } from '../overview/heaviest.js';
import type { PromptDraft, PromptKind } from './prompt-draft.js';
import { rolesOf } from './roles.js';

/** In the order in which a lesson wants them: a short lesson takes the first. */
const kinds: readonly PromptKind[] = [
  'thesis',
  'claim',
  'two-views',
  'proposal',
  'decision',
  'doubt',
  'concession',
  'general-rule',
  'voices',
  'number',
  'claim',
  'hedge',
  'next-question',
  'wording',
  'reason',
  'headline-claim',
  'ranking',
  'question-back',
  'gaps',
  'explanation',
  'readers',
  'known-from',
  'headline',
  'retelling',
];

/** Taken only where a lesson would have too few. */
const fillers = new Set<PromptKind>(kinds.slice(kinds.indexOf('headline-claim')));
const enough = 5;

/** Prompts for a text of this many words, at most. */
export const promptCount = (words: number) =>
  words < 160 ? 3 : words < 350 ? 5 : words < 700 ? 6 : 7;

/** One of a kind, the best first, no passage twice; levels and protocols are mixed. */
export function choosePrompts(drafts: readonly PromptDraft[], words: number): DiscussionPrompt[] {
  const most = promptCount(words);
  const chosen: PromptDraft[] = [];
  for (const kind of kinds) {
    if (chosen.length >= most) break;
    if (fillers.has(kind) && chosen.length >= Math.min(enough, most)) continue;
    const next = heaviest(
      drafts.filter((draft) => draft.kind === kind && isFree(draft, chosen)),
      ({ weight }) => weight,
    );
    if (next && !crowds(next, chosen)) chosen.push(next);
  }
  return chosen.map((draft, at) => toPrompt(draft, `d${at + 1}`));
}

/** Half of the prompts at most in one form or on one level. */
const crowds = (draft: PromptDraft, chosen: readonly PromptDraft[]) =>
  chosen.filter(({ protocol }) => protocol === draft.protocol).length >= 3 ||
  chosen.filter(({ bloom }) => bloom === draft.bloom).length >= 3;

const isFree = (draft: PromptDraft, chosen: readonly PromptDraft[]) =>
  !chosen.some((other) => other.sentences.some((id) => draft.sentences.includes(id)));

function toPrompt(draft: PromptDraft, id: string): DiscussionPrompt {
  const { prompt, bloom, protocol, minutes, sentenceStems, followUps, teacherNote, evidence } =
    draft;
  const roles = rolesOf[protocol];
  return {
    id,
    prompt,
    bloom,
    protocol,
    minutes,
    ...(roles && { roles: [...roles] }),
    sentenceStems: [...sentenceStems],
    followUps: [...followUps],
    teacherNote,
    evidence: [...evidence],
  };
}
