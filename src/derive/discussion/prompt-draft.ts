/** The seam between the finders of things to talk about and the choice of prompts. */
import type { Protocol } from '../../model/lesson.js';
import type { Bloom, Evidence } from '../../model/question.js';
import type { Passage } from '../overview/passage.js';
import { saysOfHeadline } from '../overview/weigh-passage.js';
import type { Material } from '../overview/write-overview.js';

export interface PromptDraft {
  readonly kind: PromptKind;
  readonly prompt: string;
  readonly bloom: Bloom;
  readonly protocol: Protocol;
  readonly minutes: number;
  readonly sentenceStems: readonly string[];
  readonly followUps: readonly string[];
  readonly teacherNote: string;
  readonly evidence: readonly Evidence[];
  /** Ids of the sentences it rests on: no two prompts share one. */
  readonly sentences: readonly string[];
  /** Among drafts of the same kind. */
  readonly weight: number;
}

/** What the talk is about: a lesson takes one prompt of a kind. */
export type PromptKind =
  | 'thesis'
  | 'decision'
  | 'proposal'
  | 'two-views'
  | 'claim'
  | 'concession'
  | 'hedge'
  | 'number'
  | 'reason'
  | 'general-rule'
  | 'wording'
  | 'voices'
  | 'next-question'
  | 'headline'
  | 'doubt'
  | 'ranking'
  | 'gaps'
  | 'headline-claim'
  | 'known-from'
  | 'readers'
  | 'retelling'
  | 'question-back'
  | 'explanation';

/** Proposes prompts of one kind. */
export type PromptMaker = (material: Material) => readonly PromptDraft[];

/** What every prompt on one passage shares. */
export const onPassage = (passage: {
  readonly evidence: Evidence;
  readonly sentence: string;
  readonly weight: number;
}) => ({
  evidence: [passage.evidence],
  sentences: [passage.sentence],
  weight: passage.weight,
});

/** A key point, or of what the headline names: of the rest a class has little to say. */
export const isCentral = (passage: Passage, { keyPoints, analysis }: Material) =>
  keyPoints.includes(passage) || saysOfHeadline(passage.lemmas, analysis) >= 1;

/** Arguing for and against what an author claims. */
export const debate = {
  kind: 'thesis',
  bloom: 'evaluate',
  protocol: 'structured-academic-controversy',
  minutes: 15,
  sentenceStems: [
    'The author’s best support for this stands in paragraph …, where …',
    'Someone who disagrees would answer that …',
    'Both sides can agree that …',
  ],
} as const satisfies Partial<PromptDraft>;
